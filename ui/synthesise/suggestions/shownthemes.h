// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every theme that was ever shown, as it was last, so that names and letters go on when people look
// again; and which of them became themes of the wall.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/synthesise/themes.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace moothall::ui {

class ShownThemes
{
public:
    void remember(const suggest::Suggestion& suggestion);
    void setBecame(suggest::ThemeKey key, Id<Theme> theme) { m_became[key] = theme; }

    const std::vector<suggest::KnownTheme>& all() const { return m_all; }
    const std::map<suggest::ThemeKey, Id<Theme>>& became() const { return m_became; }
    // The key of the theme of the wall that it became, otherwise its own.
    suggest::ThemeKey keyNow(suggest::ThemeKey key) const;

    // What another look continues beside the themes of the wall: one that became such a theme is
    // known by that, and its own key is never given again.
    std::vector<suggest::KnownTheme>
    toContinue(const std::function<bool(Id<Theme>)>& isOnWall) const;

private:
    std::vector<suggest::KnownTheme> m_all;
    std::map<suggest::ThemeKey, Id<Theme>> m_became;
};

} // namespace moothall::ui
