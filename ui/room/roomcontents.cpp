// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room/roomcontents.h"

#include "core/develop/comparison.h"
#include "core/develop/solutions.h"
#include "core/gather/roomideas.h"
#include "core/involve/scope.h"
#include "core/synthesise/themes.h"
#include "ui/running/sessionclock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    Q_DECLARE_TR_FUNCTIONS(Room)
};

constexpr int minute = 60;
constexpr int mostIdeas = 60; // more than fit on any wall

QString dateOf(QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); }

// "Read-out, one per table" as one word in a row of rounds.
QString briefly(const QString& label) { return label.section(u',', 0, 0); }

RoomTime timeFrom(const UnderWay& underWay, int secondsLeft)
{
    RoomTime time;
    time.round = underWay.label();
    time.minutes = std::max(secondsLeft / minute, 0);
    time.words = secondsLeft <= 0       ? Room::tr("Time to finish this one")
                 : secondsLeft < minute ? Room::tr("Last minute")
                                        : Room::tr("minute(s) left", nullptr, time.minutes);
    const double left = secondsLeft <= 0 ? 0 : time.minutes > 0 ? time.minutes : 0.5;
    time.share = underWay.minutes > 0 ? std::min(left / underWay.minutes, 1.0) : 0;
    for (const Round& round : underWay.rounds)
        time.rounds.append(briefly(round.label));
    time.here = underWay.round;
    return time;
}

void addPrompt(RoomContents& contents, const Reader& reader, const RoomPlace& place,
               const UnderWay* underWay)
{
    const auto prompts = prompts::all(reader, place.session);
    const auto found = std::ranges::find_if(
        prompts, [&](const Prompt& prompt) { return place.prompt == prompt.id; });
    // What is under way without a question, a welcome or a break, stands in its place.
    const bool isAsked = found != prompts.end() && (!underWay || underWay->item.prompt);
    if (isAsked) {
        contents.headline = found->text;
        contents.corner =
            Room::tr("Prompt %1 of %2").arg(found - prompts.begin() + 1).arg(prompts.size());
    } else if (underWay) {
        contents.headline = underWay->item.title;
        if (contents.time && contents.time->rounds.isEmpty())
            contents.time->round.clear(); // it is said above
    } else {
        contents.headline = contents.project;
    }
    const auto which = isAsked ? std::optional(found->id) : std::nullopt;
    contents.count = latest::count(reader, {place.session, which}).counted();
    contents.hasCount = bool(place.session);
}

void addPromise(RoomContents& contents, const Project& project)
{
    std::vector<RoomLine> lines;
    const auto add = [&](const QString& caption, const QString& words) {
        if (words.isEmpty())
            return;
        lines.push_back({caption, true, {}});
        lines.push_back({words, false, {}});
    };
    add(Room::tr("What is to be decided"), project.decisionQuestion);
    add(Room::tr("What we promise"), project.promise);
    add(Room::tr("Who decides"),
        project.decisionDate.isValid()
            ? Room::tr("%1, on %2").arg(project.decisionMaker, dateOf(project.decisionDate))
            : project.decisionMaker);
    if (project.replyDue.isValid())
        add(Room::tr("When you hear from us"), Room::tr("By %1").arg(dateOf(project.replyDue)));
    contents.columns = {std::move(lines)};
}

void addScope(RoomContents& contents, const Reader& reader, Id<Project> project)
{
    std::vector<RoomLine> open{{Room::tr("Open: yours to shape"), true, {}}};
    std::vector<RoomLine> fixed{{Room::tr("Fixed, and why"), true, {}}};
    for (const ScopeItem& item : scope::all(reader, project))
        (item.openness == Openness::Open ? open : fixed).push_back({item.item, false, item.reason});
    contents.columns = {std::move(open), std::move(fixed)};
}

void addIdeas(RoomContents& contents, const Reader& reader, const RoomPlace& place)
{
    const IdeasOn which{place.session, place.prompt};
    for (const RoomIdea& idea : roomIdeas::newest(reader, which, mostIdeas))
        contents.ideas.append(idea.words);
    contents.moreIdeas = std::max(roomIdeas::count(reader, which) - int(contents.ideas.size()), 0);
}

void addThemes(RoomContents& contents, const Reader& reader, Id<Project> project)
{
    contents.columns.resize(2);
    const auto all = themes::all(reader, project);
    const std::size_t half = (all.size() + 1) / 2;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int ideas = roomIdeas::countIn(reader, all[i].id);
        if (!all[i].title.isEmpty())
            contents.columns[i < half ? 0 : 1].push_back(
                {all[i].title, false, Room::tr("%n idea(s)", nullptr, ideas)});
    }
}

std::optional<BallotCount> revealed(const Reader& reader, Id<Session> session)
{
    auto ballot = lastBallot(reader, session);
    return ballot && !ballot->hidden && ballot->marks > 0 ? ballot : std::nullopt;
}

void addBallot(RoomContents& contents, const Reader& reader, const RoomPlace& place)
{
    const auto ballot = revealed(reader, place.session);
    if (!ballot)
        return;
    contents.corner = Room::tr("%n ballot(s)", nullptr, ballot->ballot.ballotsCast);
    for (const auto& [solution, marks] : ballot->marksOf)
        if (const auto found = reader.find(solution))
            contents.bars.push_back({found->title, marks});
    std::ranges::stable_sort(contents.bars, std::greater<>{}, &RoomBar::marks);
}

} // namespace

QString nameOf(RoomShows shows)
{
    switch (shows) {
    case RoomShows::Prompt:
        return Room::tr("Question and time");
    case RoomShows::Promise:
        return Room::tr("Purpose and promise");
    case RoomShows::OpenAndFixed:
        return Room::tr("Open and fixed");
    case RoomShows::Ideas:
        return Room::tr("Ideas");
    case RoomShows::Themes:
        return Room::tr("Themes");
    case RoomShows::Ballot:
        return Room::tr("Result of the ballot");
    }
    return {};
}

RoomContents roomContents(const Reader& reader, const RoomPlace& place, RoomShows shows,
                          const SessionClock& clock)
{
    RoomContents contents;
    contents.shows = shows;
    const auto project = place.project ? reader.find(place.project) : std::nullopt;
    if (!project)
        return contents;
    contents.project = project->title.section(u':', 0, 0);
    if (const UnderWay* underWay = clock.underWay())
        contents.time = timeFrom(*underWay, clock.secondsLeft());
    if (shows != RoomShows::Prompt)
        contents.headline = nameOf(shows);
    switch (shows) {
    case RoomShows::Prompt:
        addPrompt(contents, reader, place, clock.underWay());
        break;
    case RoomShows::Promise:
        addPromise(contents, *project);
        break;
    case RoomShows::OpenAndFixed:
        addScope(contents, reader, place.project);
        break;
    case RoomShows::Ideas:
        addIdeas(contents, reader, place);
        break;
    case RoomShows::Themes:
        addThemes(contents, reader, place.project);
        break;
    case RoomShows::Ballot:
        addBallot(contents, reader, place);
        break;
    }
    return contents;
}

std::vector<RoomShows> whatRoomCanShow(const Reader& reader, const RoomPlace& place)
{
    std::vector<RoomShows> can{RoomShows::Prompt, RoomShows::Promise};
    if (!scope::all(reader, place.project).empty())
        can.push_back(RoomShows::OpenAndFixed);
    can.push_back(RoomShows::Ideas);
    if (!themes::all(reader, place.project).empty())
        can.push_back(RoomShows::Themes);
    if (revealed(reader, place.session))
        can.push_back(RoomShows::Ballot);
    return can;
}

QString RoomContents::spoken() const
{
    QStringList said{project, corner, headline};
    for (const auto& column : columns)
        for (const RoomLine& line : column)
            said += {line.words, line.aside};
    said += ideas;
    for (const RoomBar& bar : bars)
        said.append(u"%1: %2"_s.arg(bar.words).arg(bar.marks));
    if (time) {
        said.append(time->round);
        said.append(time->minutes > 0 ? u"%1 %2"_s.arg(time->minutes).arg(time->words)
                                      : time->words);
    }
    if (hasCount)
        said.append(Room::tr("%n idea(s) so far", nullptr, count));
    said.removeAll(QString());
    return said.join(u". "_s);
}

} // namespace moothall::ui
