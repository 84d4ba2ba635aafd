// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/sortinghands.h"

#include "core/gather/ideas.h"
#include "core/store/label.h"
#include "core/synthesise/ideacards.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "ui/shell/commands.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/widgets/badges.h"

#include <algorithm>

namespace moothall::ui {

SortingHands::SortingHands(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

int SortingHands::numberOf(Id<Theme> theme) const
{
    const auto numbers = sorting::numbersOf(themes::all(m_desk.reader(), m_desk.project()));
    const auto found = numbers.find(theme);
    return found == numbers.end() ? 0 : found->second;
}

QString SortingHands::letterOf(Id<Theme> theme) const { return themeLetter(numberOf(theme)); }

std::optional<Id<Theme>> SortingHands::numbered(int themeNumber)
{
    const QString letter = themeLetter(themeNumber);
    const auto numbers = sorting::numbersOf(themes::all(m_desk.reader(), m_desk.project()));
    const bool someAreDoubled = std::ranges::any_of(
        numbers, [](const auto& numbered) { return themeLetter(numbered.second).size() > 1; });
    // Who writes a capital where no letter is doubled yet means the single one.
    const bool isCapital = letter.size() > 1 && !someAreDoubled;
    const int wanted = isCapital ? themeOfLetter(letter.first(1), false) : themeNumber;
    for (const auto& [theme, number] : numbers)
        if (number == wanted)
            return theme;
    m_desk.warn(themeNumber > 0 ? tr("There is no theme %1.").arg(letter)
                                : tr("Themes are called by the letters A to Z."));
    return std::nullopt;
}

bool SortingHands::hasIdeas(const Ideas& ideas)
{
    if (ideas.empty())
        m_desk.warn(tr("Choose an idea first."));
    return !ideas.empty();
}

bool SortingHands::areForSorting(const Ideas& ideas)
{
    if (!hasIdeas(ideas))
        return false;
    if (std::ranges::none_of(ideaCards(m_desk.reader(), m_desk.project(), ideas),
                             &IdeaCard::stoodFor))
        return true;
    m_desk.warn(tr("What was put together or split is counted with others already. %1 leads there.")
                    .arg(keysFor(Command::FollowChainBack).toString(QKeySequence::NativeText)));
    return false;
}

bool SortingHands::areParked(const Ideas& ideas) const
{
    return std::ranges::all_of(ideaCards(m_desk.reader(), m_desk.project(), ideas),
                               &IdeaCard::parked);
}

bool SortingHands::put(const Ideas& ideas, std::optional<Id<Theme>> theme,
                       std::optional<Id<Idea>> before)
{
    if (!areForSorting(ideas))
        return false;
    const int count = int(ideas.size());
    return m_desk.did(placing::put(m_desk.workspace(), ideas, theme, before),
                      theme ? tr("%Ln idea(s) put into %1.", nullptr, count).arg(letterOf(*theme))
                            : tr("%Ln idea(s) in no theme now.", nullptr, count));
}

bool SortingHands::sendTo(int themeNumber, const Ideas& ideas)
{
    const auto theme = numbered(themeNumber);
    if (theme && !ideas.empty() && placing::areIn(m_desk.reader(), ideas, theme)) {
        m_desk.warn(tr("Already in %1.").arg(letterOf(*theme)));
        return false;
    }
    return theme && put(ideas, theme);
}

bool SortingHands::take(const Ideas& ideas, PileId pile, std::optional<Id<Idea>> before)
{
    switch (pile.kind) {
    case PileKind::Theme:
        return put(ideas, Id<Theme>{pile.value}, before);
    case PileKind::Unsorted:
        return put(ideas, std::nullopt);
    case PileKind::Parked:
        return areForSorting(ideas) &&
               m_desk.did(sorting::park(m_desk.workspace(), ideas, true),
                          tr("%Ln idea(s) parked for later.", nullptr, int(ideas.size())));
    case PileKind::StoodFor:
        m_desk.warn(tr("Ideas come here when they are put together or split."));
        break;
    case PileKind::Group:
    case PileKind::Time:
        break;
    }
    return false;
}

bool SortingHands::unsort(const Ideas& ideas)
{
    if (!ideas.empty() && placing::areIn(m_desk.reader(), ideas, std::nullopt)) {
        m_desk.warn(tr("In no theme already."));
        return false;
    }
    return put(ideas, std::nullopt);
}

bool SortingHands::park(const Ideas& ideas)
{
    if (!areForSorting(ideas))
        return false;
    const bool on = !areParked(ideas);
    const int count = int(ideas.size());
    return m_desk.did(sorting::park(m_desk.workspace(), ideas, on),
                      on ? tr("%Ln idea(s) parked for later.", nullptr, count)
                         : tr("%Ln idea(s) taken up again.", nullptr, count));
}

SortingHands::Ideas SortingHands::copy(const Ideas& ideas)
{
    if (!areForSorting(ideas))
        return {};
    const auto copies = sorting::copy(m_desk.workspace(), ideas);
    m_desk.did(copies, tr("%Ln idea(s) copied to the unsorted ones. A letter puts the copy into a "
                          "theme.",
                          nullptr, int(ideas.size())));
    return copies.value_or(Ideas());
}

std::optional<QString> SortingHands::wordsToSplit(Id<Idea> id)
{
    const auto idea = m_desk.reader().find(id);
    if (!idea) {
        m_desk.warn(tr("Choose an idea first."));
        return std::nullopt;
    }
    if (!areForSorting({id}))
        return std::nullopt;
    if (idea->withheld) {
        m_desk.warn(tr("A hidden idea is not split."));
        return std::nullopt;
    }
    if (idea->identifying && !idea->redactedText) {
        m_desk.warn(tr("It points to a person. On Gather it is written in safe words, or split."));
        return std::nullopt;
    }
    m_desk.tell({MessageTone::Done, SplitField::advice(), {}, {}, {}});
    return ideas::shownText(*idea);
}

SortingHands::Ideas SortingHands::split(Id<Idea> idea, const QStringList& parts)
{
    const auto added = origins::split(m_desk.workspace(), idea, parts);
    m_desk.did(added, tr("Split into %Ln idea(s). The whole is kept, apart.", nullptr,
                         added ? int(added->size()) : 0));
    return added.value_or(Ideas());
}

bool SortingHands::putTogether(const Ideas& ideas, Id<Idea> stands)
{
    if (ideas.size() < 2 || std::ranges::find(ideas, stands) == ideas.end()) {
        m_desk.warn(tr("Choose the ideas that say the same: the one chosen last stays."));
        return false;
    }
    if (!areForSorting(ideas))
        return false;
    Workspace& workspace = m_desk.workspace();
    const auto count = [&]() -> Result<> {
        for (const Id<Idea> idea : ideas)
            if (idea != stands)
                if (const Result<> counted = origins::countAsSame(workspace, stands, idea);
                    !counted)
                    return counted;
        return {};
    };
    return m_desk.did(
        ideas.size() == 2 ? count()
                          : workspace.actAsGroup(Label::tr("Count as the same idea"), count),
        tr("%Ln idea(s) counted with it, and kept apart.", nullptr, int(ideas.size()) - 1));
}

bool SortingHands::agree(Id<Idea> id, int more)
{
    const auto idea = m_desk.reader().find(id);
    if (!idea || idea->agreeCount + more < 0) {
        m_desk.warn(idea ? tr("Nobody else has said the same yet.") : tr("Choose an idea first."));
        return false;
    }
    if (!areForSorting({id}))
        return false;
    return m_desk.did(ideas::agree(m_desk.workspace(), id, more),
                      tr("Same here, +%1.").arg(idea->agreeCount + more));
}

std::optional<Id<Theme>> SortingHands::splits(const Ideas& ideas) const
{
    std::optional<Id<Theme>> from;
    for (const IdeaCard& card : ideaCards(m_desk.reader(), m_desk.project(), ideas)) {
        if (!card.theme || (from && *card.theme != *from) || card.parked)
            return std::nullopt;
        from = card.theme;
    }
    if (from && ideas::inTheme(m_desk.reader(), *from).size() > ideas.size())
        return from;
    return std::nullopt;
}

std::optional<Id<Theme>> SortingHands::addTheme(const QString& name, const Ideas& ideas)
{
    if (!ideas.empty() && !areForSorting(ideas))
        return std::nullopt;
    Workspace& workspace = m_desk.workspace();
    const bool isNamed = !name.trimmed().isEmpty();
    const int number = sorting::nextNumber(workspace, m_desk.project());
    // A working name.
    const QString title = isNamed ? name : tr("Theme %1").arg(themeLetter(number));
    const auto from = splits(ideas);
    const bool fromParked =
        std::ranges::any_of(ideaCards(workspace, m_desk.project(), ideas), &IdeaCard::parked);
    Result<Id<Theme>> added;
    const auto add = [&]() -> Result<> {
        added = from ? placing::split(workspace, *from, title, ideas)
                     : sorting::addTheme(workspace, m_desk.project(), title, ideas);
        if (!added)
            return tl::make_unexpected(added.error());
        return fromParked ? sorting::park(workspace, ideas, false) : Result<>();
    };
    const Result<> done = fromParked ? workspace.actAsGroup(Label::tr("Add theme"), add) : add();
    if (!done) {
        m_desk.tell(done.error());
        return std::nullopt;
    }
    m_desk.did(added, from ? tr("Theme %1 split off.").arg(letterOf(*added))
                           : tr("Theme %1 added.").arg(letterOf(*added)));
    return *added;
}

bool SortingHands::rename(Id<Theme> theme, const QString& name)
{
    const auto known = m_desk.reader().find(theme);
    if (!known || name.trimmed() == known->title)
        return true;
    return m_desk.did(themes::rename(m_desk.workspace(), theme, name), tr("Theme renamed."));
}

bool SortingHands::merge(Id<Theme> from, int intoNumber)
{
    const auto into = numbered(intoNumber);
    return into && merge(from, *into);
}

bool SortingHands::merge(Id<Theme> from, Id<Theme> into)
{
    if (into == from) {
        m_desk.warn(tr("Choose another theme to merge it into."));
        return false;
    }
    const QString letter = letterOf(from);
    return m_desk.did(themes::merge(m_desk.workspace(), from, into),
                      tr("Theme %1 merged into %2.").arg(letter, letterOf(into)));
}

bool SortingHands::remove(Id<Theme> theme)
{
    const QString letter = letterOf(theme);
    return m_desk.did(themes::remove(m_desk.workspace(), theme),
                      tr("Theme %1 removed. Its ideas are unsorted.").arg(letter));
}

bool SortingHands::nest(Id<Theme> theme, std::optional<Id<Theme>> into)
{
    const auto known = m_desk.reader().find(theme);
    if (!known || known->parent == into)
        return true;
    const QString letter = letterOf(theme);
    return m_desk.did(placing::nest(m_desk.workspace(), theme, into),
                      into ? tr("Theme %1 lies in %2 now.").arg(letter, letterOf(*into))
                           : tr("Theme %1 lies on the wall itself now.").arg(letter));
}

} // namespace moothall::ui
