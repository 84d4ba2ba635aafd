// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/shownthemes.h"

#include "core/suggest/describe.h"

#include <algorithm>

namespace moothall::ui {

void ShownThemes::remember(const suggest::Suggestion& suggestion)
{
    for (suggest::KnownTheme& theme : suggest::knownThemes(suggestion)) {
        const auto known = std::ranges::find(m_all, theme.key, &suggest::KnownTheme::key);
        if (known == m_all.end())
            m_all.push_back(std::move(theme));
        else
            *known = std::move(theme);
    }
}

suggest::ThemeKey ShownThemes::keyNow(suggest::ThemeKey key) const
{
    const auto found = m_became.find(key);
    return found == m_became.end() ? key : found->second.value;
}

std::vector<suggest::KnownTheme>
ShownThemes::toContinue(const std::function<bool(Id<Theme>)>& isOnWall) const
{
    std::vector<suggest::KnownTheme> known;
    for (suggest::KnownTheme theme : m_all) {
        if (theme.key > suggest::noTheme)
            continue;
        if (const auto became = m_became.find(theme.key);
            became != m_became.end() && isOnWall(became->second))
            theme.notes.clear();
        known.push_back(std::move(theme));
    }
    return known;
}

} // namespace moothall::ui
