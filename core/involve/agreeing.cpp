// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/agreeing.h"

#include "core/store/label.h"

namespace moothall::agreements {

std::map<Purpose, AgreementState> of(const Reader& reader, Id<Participant> participant)
{
    std::map<Purpose, AgreementState> said;
    for (const Agreement& agreement : all(reader, participant)) // the last one holds
        said[agreement.purpose] = agreement.state;
    return said;
}

Result<> record(Workspace& workspace, Id<Participant> participant, Purpose purpose,
                AgreementState state, AgreementHow how)
{
    return workspace.act(Label::tr("Record agreement"), [&](Edit& edit) {
        auto known = edit.reader().first<Agreement>(
            "WHERE participant = ? AND purpose = ? ORDER BY id DESC", participant, purpose);
        Agreement agreement = known.value_or(Agreement{});
        agreement.participant = participant;
        agreement.purpose = purpose;
        agreement.state = state;
        agreement.at = edit.now();
        agreement.how = how;
        agreement.formVersion =
            edit.reader().value<QString>("SELECT agreement_form_version FROM project WHERE id = "
                                         "(SELECT project FROM participant WHERE id = ?)",
                                         participant);
        if (known)
            edit.update(agreement);
        else
            edit.insert(agreement);
    });
}

} // namespace moothall::agreements
