// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen ideas, or with a theme, for the mouse.
#pragma once

#include "core/synthesise/themes.h"

#include <QMenu>

#include <map>
#include <vector>

namespace moothall::ui {

class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    ThemeMenu(const Reader& reader, Id<Project> project, QWidget* parent = nullptr);

    void offerForIdeas();
    void offerForTheme();
    void offerNesting(); // beside what is offered for a theme

signals:
    void putInto(moothall::Id<moothall::Theme> theme);
    void newTheme();
    void takeOut();
    void park();
    void copy();
    void rename();
    void mergeInto(moothall::Id<moothall::Theme> theme);
    void writeInsight();
    void layInside(moothall::Id<moothall::Theme> theme);
    void layOnWall();
    void removeTheme();

private:
    using Chosen = void (ThemeMenu::*)(Id<Theme>);
    QMenu* offerThemes(const QString& title, Chosen chosen);

    std::vector<Theme> m_themes;
    std::map<Id<Theme>, int> m_numbers;
};

} // namespace moothall::ui
