// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea as the list shows it, with what has to be said about it beside its words.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "core/store/reader.h"

#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <unordered_map>

namespace moothall::ui {

struct IdeaRow
{
    Id<Idea> id;
    QString text;
    QString safeWording; // empty: none
    QString said;        // empty: as it stands
    QTime at;            // in the zone of the session
    std::optional<int> table;
    int group = 0; // its number in the project; 0: none
    QString groupName;
    QString author; // the code of who said it, where that is kept
    IdeaKind kind = IdeaKind::Experience;
    Channel channel = Channel::StickyNote;
    int agreeCount = 0;
    bool identifying = false;
    bool unclear = false;
    bool parked = false;
    bool withheld = false;
    bool rejected = false; // not accepted when it came in
    bool isNotQuoted = false;
    bool isRemoved = false; // its words are gone for good
    bool byDecider = false; // evidence, and no voice
    bool saidAgain = false; // counted with another, which stands
    bool isSplit = false;   // its parts stand
    bool isCopy = false;    // a second note of another
    bool isChosen = false;  // to be put together with another

    friend bool operator==(const IdeaRow&, const IdeaRow&) = default;
};

// Reads the rows of one session.
class IdeaRows
{
public:
    IdeaRows(const Reader& reader, Id<Project> project, Id<Session> session);

    IdeaRow rowOf(const Idea& idea) const;

private:
    struct GroupName
    {
        int number = 0;
        QString name;
        bool decides = false;
    };

    QTime timeOf(Timestamp at) const;
    void showGroup(const Idea& idea, IdeaRow& row) const;
    void showOrigins(const Idea& idea, IdeaRow& row) const;

    const Reader* m_reader;
    std::unordered_map<Id<Group>, GroupName> m_groups;
    QTimeZone m_zone; // of the session
};

// The word for a kind as it stands on screen.
QString wordFor(IdeaKind kind);

// What has to be said about an idea beside its words: "Parked", "Needs safe wording".
QStringList flagsOf(const IdeaRow& row);

// The words as lines, one for each sentence: what an idea that says two things is split into.
QString sentencesOf(const QString& words);

} // namespace moothall::ui
