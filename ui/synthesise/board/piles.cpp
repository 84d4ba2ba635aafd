// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/piles.h"

#include "core/involve/sessions.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "ui/synthesise/board/themetree.h"
#include "ui/synthesise/board/ways.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace moothall::ui {

namespace {

struct Piles
{
    Q_DECLARE_TR_FUNCTIONS(Piles)
};

constexpr std::size_t mostStretches = 16;

bool liesApart(const IdeaCard& card) { return card.parked || card.stoodFor; }

std::vector<Pile> themePiles(const std::vector<BoardTheme>& themes)
{
    std::vector<ThemeInList> listed;
    for (const BoardTheme& theme : themes)
        listed.push_back({theme.id, theme.parent});
    std::vector<Pile> piles;
    for (const ThemeInTree& each : treeOf(listed)) {
        const BoardTheme& theme = themes[each.place];
        piles.push_back({{PileKind::Theme, theme.id.value},
                         theme.number,
                         theme.title,
                         each.parent,
                         {},
                         theme.cameFrom});
    }
    return piles;
}

std::vector<Pile> byTheme(const BoardContent& content)
{
    std::vector<Pile> piles = themePiles(content.themes);
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < piles.size(); ++i)
        places[piles[i].id.value] = i;
    Pile unsorted{{PileKind::Unsorted}, 0, Piles::tr("Unsorted")};
    for (int note = 0; note < int(content.notes.size()); ++note) {
        const IdeaCard& card = content.notes[std::size_t(note)];
        if (liesApart(card))
            continue;
        const auto place = card.theme ? places.find(card.theme->value) : places.end();
        (place == places.end() ? unsorted : piles[place->second]).notes.push_back(note);
    }
    // Early solutions and offers wait behind what has to be sorted.
    std::ranges::stable_partition(unsorted.notes,
                                  [&](int note) { return !content.notes[std::size_t(note)].seed; });
    piles.push_back(std::move(unsorted));
    return piles;
}

std::vector<Pile> byGroup(const BoardContent& content)
{
    std::map<int, Pile> piles;
    for (int note = 0; note < int(content.notes.size()); ++note) {
        const IdeaCard& card = content.notes[std::size_t(note)];
        if (liesApart(card))
            continue;
        // Those without a group come last.
        Pile& pile = piles[card.group > 0 ? card.group : std::numeric_limits<int>::max()];
        pile.id = {PileKind::Group, card.group};
        pile.number = card.group;
        pile.title = card.group > 0 ? card.groupName : Piles::tr("No group");
        pile.notes.push_back(note);
    }
    std::vector<Pile> all;
    for (auto& [number, pile] : piles)
        all.push_back(std::move(pile));
    return all;
}

// The clock of the workshop, wherever the computer is, as milliseconds that read like UTC.
std::int64_t onTheClock(Timestamp time, const QString& timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime utc = time.toUtc();
    const QDateTime there = zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
    return time.milliseconds + std::int64_t(there.offsetFromUtc()) * 1000;
}

QString nameOfStretch(std::int64_t start, std::int64_t length, bool oneDay)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(start, Qt::UTC);
    const QString day = QLocale().toString(from.date(), QLocale::ShortFormat);
    if (length >= 24 * 3600'000)
        return day;
    const QString time = QLocale().toString(from.time(), QStringLiteral("HH:mm"));
    return oneDay ? Piles::tr("From %1").arg(time) : Piles::tr("%1, from %2").arg(day, time);
}

// Five minutes, a quarter, an hour or a day: the shortest that leaves few enough to look at.
std::int64_t lengthOfStretches(const std::vector<std::int64_t>& times)
{
    constexpr std::array<std::int64_t, 4> lengths{5 * 60'000, 15 * 60'000, 3600'000, 24 * 3600'000};
    for (const std::int64_t length : lengths) {
        std::set<std::int64_t> stretches;
        for (const std::int64_t time : times)
            if (stretches.insert(time / length); stretches.size() > mostStretches)
                break;
        if (stretches.size() <= mostStretches)
            return length;
    }
    return lengths.back();
}

std::vector<Pile> byTime(const BoardContent& content)
{
    std::vector<std::int64_t> times;
    for (const auto& [idea, time] : content.times)
        times.push_back(onTheClock(time, content.timeZone));
    const std::int64_t length = lengthOfStretches(times);
    std::set<QDate> days;
    std::map<std::int64_t, Pile> piles;
    for (int note = 0; note < int(content.notes.size()); ++note) {
        const IdeaCard& card = content.notes[std::size_t(note)];
        if (liesApart(card))
            continue;
        const auto time = content.times.find(card.id);
        const bool known = time != content.times.end();
        const std::int64_t start =
            known ? onTheClock(time->second, content.timeZone) / length * length
                  : std::numeric_limits<std::int64_t>::max();
        if (known)
            days.insert(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).date());
        Pile& pile = piles[start];
        pile.id = {PileKind::Time, start};
        pile.notes.push_back(note);
    }
    std::vector<Pile> all;
    for (auto& [start, pile] : piles) {
        pile.title = start == std::numeric_limits<std::int64_t>::max()
                         ? Piles::tr("Time not known")
                         : nameOfStretch(start, length, days.size() < 2);
        std::ranges::sort(pile.notes, {},
                          [&](int note) { return content.notes[std::size_t(note)].id; });
        all.push_back(std::move(pile));
    }
    return all;
}

} // namespace

BoardContent readBoard(const Reader& reader, Id<Project> project, bool withTimes)
{
    BoardContent content;
    const auto themes = themes::all(reader, project);
    const auto numbers = sorting::numbersOf(themes);
    auto cameFrom = originsInWords(reader, project);
    for (const Theme& theme : themes)
        content.themes.push_back(
            {theme.id, numbers.at(theme.id), theme.title, theme.parent, cameFrom[theme.id]});
    content.notes = ideaCards(reader, project);
    content.turnedDown = turnedDownIdeas(reader, project);
    if (withTimes) {
        content.times = placing::capturedAt(reader, project);
        if (const auto sessions = sessions::all(reader, project); !sessions.empty())
            content.timeZone = sessions.front().timeZone;
    }
    return content;
}

std::vector<Pile> pilesOf(const BoardContent& content, Arrangement arrangement)
{
    std::vector<Pile> piles = arrangement == Arrangement::Theme   ? byTheme(content)
                              : arrangement == Arrangement::Group ? byGroup(content)
                                                                  : byTime(content);
    Pile parked{{PileKind::Parked}, 0, Piles::tr("Parked for later")};
    Pile stoodFor{{PileKind::StoodFor}, 0, Piles::tr("Put together or split")};
    for (int note = 0; note < int(content.notes.size()); ++note)
        if (const IdeaCard& card = content.notes[std::size_t(note)]; liesApart(card))
            (card.stoodFor ? stoodFor : parked).notes.push_back(note);
    for (Pile* apart : {&parked, &stoodFor})
        if (!apart->notes.empty())
            piles.insert(arrangement == Arrangement::Theme ? piles.end() - 1 : piles.end(),
                         std::move(*apart));
    return piles;
}

std::optional<int> pileWithId(const std::vector<Pile>& piles, PileId id)
{
    const auto found = std::ranges::find(piles, id, &Pile::id);
    return found == piles.end() ? std::nullopt : std::optional(int(found - piles.begin()));
}

} // namespace moothall::ui
