// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the groups, participants, prompts and themes that cells name, and plans those that are new.
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/namebook.h"

#include <QSet>

#include <unordered_map>

namespace moothall::exchange {

// The names of the plan's project and session. What it adds goes into the plan's rows. Throws
// SQLite::Exception where the file cannot be read.
class WorkshopNames
{
public:
    WorkshopNames(const Reader& reader, IdSource& ids, ImportPlan& plan);

    // Absent if there is no such group; a project without any groups takes those it is asked for.
    std::optional<Id<Group>> group(const QString& nameOrCode);

    // Somebody of the project is found by their code only: a name may be another person's, whose
    // answer on being quoted is not theirs. Else a new participant, the same for the same name.
    // Marks the participant as present.
    Id<Participant> participant(const QString& nameOrCode);
    bool isNew(Id<Participant> participant) const;

    // Somebody of the project, by their code; null if there is nobody.
    const Participant* known(const QString& code) const;

    // Leaves the codes among them to whoever the table gives them to.
    void keepCodes(const QSet<QString>& namesAndCodes);

    // How many new participants bear the name of somebody of the project.
    int namesakes() const { return m_namesakes; }

    Id<Prompt> prompt(const QString& textOrCode);

    // A theme, and the rank of the next idea in it.
    struct ThemePlace
    {
        Id<Theme> theme;
        double rank = 0;
    };
    ThemePlace theme(const QString& titleOrCode);

private:
    Id<Participant> addParticipant(const QString& nameOrCode);
    QString freeCode();

    const Reader& m_reader;
    IdSource& m_ids;
    ImportPlan& m_plan;
    NameBook<Group> m_groups;
    NameBook<Participant> m_participants; // by their codes
    NameBook<Participant> m_newNames;
    NameBook<Participant> m_knownNames;
    QSet<std::int64_t> m_newParticipants;
    QSet<QString> m_keptCodes;
    int m_namesakes = 0;
    NameBook<Prompt> m_prompts;
    NameBook<Theme> m_themes;
    bool m_takesGroups = false;
    QSet<std::int64_t> m_present; // participants with an attendance at the session
    std::size_t m_knownPrompts = 0;
    std::size_t m_knownThemes = 0;
    std::size_t m_knownParticipants = 0;
    int m_lastCode = 0;
    std::unordered_map<Id<Theme>, double> m_lastRanks;
    std::unordered_map<Id<Participant>, Participant> m_people; // of the project, as they are now
};

} // namespace moothall::exchange
