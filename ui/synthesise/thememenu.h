// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen ideas, or with a theme, for the mouse.
#pragma once

#include "core/synthesise/themes.h"

#include <QMenu>

#include <vector>

namespace moothall::ui {

class OutlineModel;

class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(const OutlineModel& themes, QWidget* parent = nullptr);

    void offerForIdeas();
    void offerForTheme();

signals:
    void putInto(moothall::Id<moothall::Theme> theme);
    void newTheme();
    void takeOut();
    void park();
    void copy();
    void rename();
    void mergeInto(moothall::Id<moothall::Theme> theme);
    void writeInsight();
    void removeTheme();

private:
    using Chosen = void (ThemeMenu::*)(Id<Theme>);
    void offerThemes(const QString& title, Chosen chosen);

    const OutlineModel& m_themes;
};

} // namespace moothall::ui
