// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who said an idea and where, in words, as far as it is recorded and may be seen.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"

#include <QStringList>

#include <span>
#include <unordered_map>

namespace moothall::ui {

class WhoSaid
{
public:
    WhoSaid(const Reader& reader, Id<Project> project);

    // Those who are not in the file yet.
    void add(std::span<const Group> groups);
    void add(std::span<const Participant> people);

    // "Table 3", "Carers", "P07"; no codes while the room sees what the facilitator sees.
    QStringList partsOf(const Idea& idea) const;

    // Empty where nobody knows, or it may not be seen.
    QString codeOf(const Idea& idea) const;

private:
    std::unordered_map<Id<Group>, QString> m_groups;
    std::unordered_map<Id<Participant>, QString> m_codes;
};

} // namespace moothall::ui
