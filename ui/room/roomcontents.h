// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the room is shown: words made for everybody's eyes. There is no place in it for a name, a
// code, a group, a table or a warning.
#pragma once

#include "core/gather/prompts.h"
#include "core/involve/project.h"

#include <QStringList>
#include <QTime>

namespace moothall::ui {

class SessionClock;

enum class RoomShows
{
    Prompt,
    Promise,
    OpenAndFixed,
    Ideas,
    Themes,
    Ballot,
};

QString nameOf(RoomShows shows);

// A line in a column: a caption, or what stands below it.
struct RoomLine
{
    QString words;
    bool isCaption = false;
    QString aside; // in quieter words below it: a reason, a number of ideas

    friend bool operator==(const RoomLine&, const RoomLine&) = default;
};

struct RoomBar
{
    QString words;
    int marks = 0;

    friend bool operator==(const RoomBar&, const RoomBar&) = default;
};

// Where the room is in the time it has.
struct RoomTime
{
    QString round;      // what is going on
    int minutes = 0;    // whole ones, where there are any
    QString words;      // "minutes left", "Last minute", "Time to finish this one"
    double share = 0;   // of the time, from 1 down to 0, by whole minutes
    QStringList rounds; // empty: it is done as one
    int here = 0;       // index of the one under way

    friend bool operator==(const RoomTime&, const RoomTime&) = default;
};

struct RoomContents
{
    RoomShows shows = RoomShows::Prompt;
    QString project;
    QString corner;   // "Prompt 1 of 3"
    QString headline; // the question, or what is done now
    std::vector<std::vector<RoomLine>> columns;
    QStringList ideas; // newest first
    int moreIdeas = 0; // that are not among them
    std::vector<RoomBar> bars;
    std::optional<RoomTime> time;
    int count = 0; // of ideas so far
    bool hasCount = false;

    // Everything that can be read in it, in order, as a screen reader says it.
    QString spoken() const;
    friend bool operator==(const RoomContents&, const RoomContents&) = default;
};

// What the room sees of the project and session.
struct RoomPlace
{
    Id<Project> project;
    Id<Session> session;
    std::optional<Id<Prompt>> prompt; // 0: none of the prompts

    friend bool operator==(const RoomPlace&, const RoomPlace&) = default;
};

RoomContents roomContents(const Reader& reader, const RoomPlace& place, RoomShows shows,
                          const SessionClock& clock);

// What there is anything to show of. The result of a ballot only once it is revealed.
std::vector<RoomShows> whatRoomCanShow(const Reader& reader, const RoomPlace& place);

} // namespace moothall::ui
