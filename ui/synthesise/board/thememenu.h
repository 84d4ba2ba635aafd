// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen ideas, or with a theme, for the mouse.
#pragma once

#include "ui/synthesise/board/sortingkeys.h"

#include <QMenu>

#include <functional>
#include <map>
#include <vector>

namespace moothall::ui {

class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    ThemeMenu(SortingPlace& place, const Reader& reader, Id<Project> project,
              QWidget* parent = nullptr);

    void offerForIdeas(int count);
    void offerForTheme(Id<Theme> theme);
    void offerNesting(); // beside what is offered for a theme

signals: // what the place cannot do by itself
    void putInto(moothall::Id<moothall::Theme> theme);
    void mergeInto(moothall::Id<moothall::Theme> theme);
    void writeInsight();
    void layInside(moothall::Id<moothall::Theme> theme);
    void layOnWall();

private:
    using Chosen = void (ThemeMenu::*)(Id<Theme>);
    QMenu* offerThemes(const QString& title, Chosen chosen);

    QString nameOf(const Theme& theme) const;
    void offer(const QString& words, std::function<void()> act);

    SortingPlace& m_place;
    std::optional<Id<Theme>> m_own; // that it is offered for
    std::vector<Theme> m_themes;
    std::map<Id<Theme>, int> m_numbers;
};

} // namespace moothall::ui
