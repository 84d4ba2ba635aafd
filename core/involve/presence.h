// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was in the room, and when: attendance is a time, not a tick, so that counts on a prompt are
// of those who were there while it was asked.
#pragma once

#include "core/involve/participants.h"

namespace moothall {

struct Prompt;

// SQL conditions on a row of attendance. Who observes, and who is here to support somebody, has no
// voice of their own and is counted nowhere. Late and left early count as here.
inline constexpr std::string_view isCounted =
    "attendance.participant NOT IN (SELECT id FROM participant "
    "WHERE capacity = 'observer' OR supporter_of IS NOT NULL)";
inline constexpr std::string_view isAVoice =
    "attendance.state IN ('present', 'late', 'left_early') AND attendance.participant NOT IN "
    "(SELECT id FROM participant WHERE capacity = 'observer' OR supporter_of IS NOT NULL)";

// Somebody whose voice counts.
struct Voice
{
    Id<Participant> id;
    std::optional<Id<Group>> group;
    std::optional<int> table;

    friend bool operator==(const Voice&, const Voice&) = default;
};

// Those who came to the session; with a prompt, those who were there while it was asked: who came
// before it ended and had not left when it began. A prompt that has not been asked yet, or that no
// item of the agenda asks, is one for all who are here. Who went and came back was not there in
// between.
std::vector<Voice> voicesIn(const Reader& reader, Id<Session> session,
                            std::optional<Id<Prompt>> prompt = {});

// Who was expected and who came to the session, without those who are not counted.
std::vector<Attendance> countedAt(const Reader& reader, Id<Session> session);

} // namespace moothall
