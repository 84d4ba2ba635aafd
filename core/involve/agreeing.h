// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people agreed to, each purpose by itself, as it is recorded at the door.
#pragma once

#include "core/involve/participants.h"

#include <map>

namespace moothall::agreements {

// What the person says of each purpose; one that is absent was not asked.
std::map<Purpose, AgreementState> of(const Reader& reader, Id<Participant> participant);

// The person says so now, and how. The form is that of the project. Withdrawn is for later: at the
// door somebody agrees or does not.
Result<> record(Workspace& workspace, Id<Participant> participant, Purpose purpose,
                AgreementState state, AgreementHow how = AgreementHow::Paper);

} // namespace moothall::agreements
