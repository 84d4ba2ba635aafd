// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardhands.h"

#include "core/store/label.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "ui/widgets/badges.h"

#include <algorithm>

namespace moothall::ui {

BoardHands::BoardHands(Desk& desk, const BoardModel& model, QObject* parent)
    : QObject(parent), m_desk(desk), m_model(model)
{}

QString BoardHands::letterOf(Id<Theme> theme) const { return themeLetter(m_model.numberOf(theme)); }

bool BoardHands::hasIdeas(const Ideas& ideas)
{
    if (ideas.empty())
        m_desk.warn(tr("Choose an idea first."));
    return !ideas.empty();
}

bool BoardHands::move(const Ideas& ideas, std::optional<Id<Theme>> theme,
                      std::optional<Id<Idea>> before)
{
    const int count = int(ideas.size());
    return m_desk.did(placing::put(m_desk.workspace(), ideas, theme, before),
                      theme ? tr("%n idea(s) put into %1.", nullptr, count).arg(letterOf(*theme))
                            : tr("%n idea(s) in no theme now.", nullptr, count));
}

bool BoardHands::sendTo(int themeNumber, const Ideas& ideas)
{
    const BoardTheme* theme = m_model.themeNumbered(themeNumber);
    if (!theme) {
        m_desk.warn(tr("There is no theme %1.").arg(themeLetter(themeNumber)));
        return false;
    }
    return hasIdeas(ideas) && move(ideas, theme->id, std::nullopt);
}

bool BoardHands::take(const Ideas& ideas, PileId pile, std::optional<Id<Idea>> before)
{
    switch (pile.kind) {
    case PileKind::Theme:
        return move(ideas, Id<Theme>{pile.value}, before);
    case PileKind::Unsorted:
        return move(ideas, std::nullopt, std::nullopt);
    case PileKind::Parked:
        return m_desk.did(sorting::park(m_desk.workspace(), ideas, true),
                          tr("%n idea(s) parked for later.", nullptr, int(ideas.size())));
    case PileKind::Group:
    case PileKind::Time:
        break;
    }
    return false;
}

bool BoardHands::unsort(const Ideas& ideas)
{
    return hasIdeas(ideas) && move(ideas, std::nullopt, std::nullopt);
}

bool BoardHands::park(const Ideas& ideas)
{
    if (!hasIdeas(ideas))
        return false;
    const bool on = std::ranges::any_of(ideas, [&](Id<Idea> idea) {
        const auto note = m_model.noteOf(idea);
        return note && !m_model.cardAt(*note).parked;
    });
    const int count = int(ideas.size());
    return m_desk.did(sorting::park(m_desk.workspace(), ideas, on),
                      on ? tr("%n idea(s) parked for later.", nullptr, count)
                         : tr("%n idea(s) taken up again.", nullptr, count));
}

bool BoardHands::copy(const Ideas& ideas)
{
    return hasIdeas(ideas) &&
           m_desk.did(sorting::copy(m_desk.workspace(), ideas),
                      tr("%n idea(s) copied to the unsorted ones.", nullptr, int(ideas.size())));
}

const BoardTheme* BoardHands::splits(const Ideas& ideas) const
{
    std::optional<Id<Theme>> from;
    for (const Id<Idea> idea : ideas) {
        const auto note = m_model.noteOf(idea);
        const auto theme = note ? m_model.cardAt(*note).theme : std::nullopt;
        if (!theme || (from && *theme != *from) || m_model.cardAt(*note).parked)
            return nullptr;
        from = theme;
    }
    const auto all = std::ranges::count_if(
        m_model.content().notes, [&](const IdeaCard& card) { return from && card.theme == from; });
    return from && all > std::ptrdiff_t(ideas.size()) ? m_model.theme(*from) : nullptr;
}

std::optional<Id<Theme>> BoardHands::addTheme(const QString& name, const Ideas& ideas)
{
    int number = 0;
    for (const BoardTheme& theme : m_model.content().themes)
        number = std::max(number, theme.number);
    const bool isNamed = !name.trimmed().isEmpty();
    // A working name; it is made right where the letter turned out to be another.
    const auto workingName = [](int of) { return tr("Theme %1").arg(themeLetter(of)); };
    const QString title = isNamed ? name : workingName(number + 1);
    const BoardTheme* from = splits(ideas);
    const bool fromParked = std::ranges::any_of(ideas, [&](Id<Idea> idea) {
        const auto note = m_model.noteOf(idea);
        return note && m_model.cardAt(*note).parked;
    });
    Workspace& workspace = m_desk.workspace();
    Result<Id<Theme>> added;
    const auto add = [&]() -> Result<> {
        added = from ? placing::split(workspace, from->id, title, ideas)
                     : sorting::addTheme(workspace, m_desk.project(), title, ideas);
        if (!added)
            return tl::make_unexpected(added.error());
        const int real = m_model.numberOf(*added);
        if (!isNamed && real > 0 && real != number + 1)
            if (const auto named = themes::rename(workspace, *added, workingName(real)); !named)
                return named;
        return fromParked ? sorting::park(workspace, ideas, false) : Result<>();
    };
    const Result<> done = from ? add() : workspace.actAsGroup(Label::tr("Add theme"), add);
    if (!done) {
        m_desk.tell(done.error());
        return std::nullopt;
    }
    m_desk.did(added, from ? tr("Theme %1 split off.").arg(letterOf(*added))
                           : tr("Theme %1 added.").arg(letterOf(*added)));
    return *added;
}

bool BoardHands::rename(Id<Theme> theme, const QString& name)
{
    const BoardTheme* known = m_model.theme(theme);
    if (!known || name.trimmed() == known->title)
        return true;
    return m_desk.did(themes::rename(m_desk.workspace(), theme, name), tr("Theme renamed."));
}

bool BoardHands::merge(Id<Theme> from, int intoNumber)
{
    const BoardTheme* into = m_model.themeNumbered(intoNumber);
    if (!into) {
        m_desk.warn(tr("There is no theme %1.").arg(themeLetter(intoNumber)));
        return false;
    }
    if (into->id == from) {
        m_desk.warn(tr("Choose another theme to merge it into."));
        return false;
    }
    const QString letter = letterOf(from);
    return m_desk.did(themes::merge(m_desk.workspace(), from, into->id),
                      tr("Theme %1 merged into %2.").arg(letter, themeLetter(intoNumber)));
}

bool BoardHands::remove(Id<Theme> theme)
{
    const QString letter = letterOf(theme);
    return m_desk.did(themes::remove(m_desk.workspace(), theme),
                      tr("Theme %1 removed. Its ideas are unsorted.").arg(letter));
}

bool BoardHands::nest(Id<Theme> theme, std::optional<Id<Theme>> into)
{
    const BoardTheme* known = m_model.theme(theme);
    if (!known || known->parent == into)
        return true;
    const QString letter = letterOf(theme);
    return m_desk.did(placing::nest(m_desk.workspace(), theme, into),
                      into ? tr("Theme %1 lies in %2 now.").arg(letter, letterOf(*into))
                           : tr("Theme %1 lies on the wall itself now.").arg(letter));
}

} // namespace moothall::ui
