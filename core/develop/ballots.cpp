// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/ballots.h"

#include "core/develop/slips.h"
#include "core/store/label.h"

namespace moothall {

namespace ballots {

std::vector<Ballot> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Ballot>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<Ballot>> add(Workspace& workspace, const Ballot& ballot)
{
    return workspace.act(Label::tr("Add ballot"), [&](Edit& edit) { return edit.insert(ballot); });
}

Result<> change(Workspace& workspace, const Ballot& ballot)
{
    return workspace.act(Label::tr("Change ballot"), [&](Edit& edit) { edit.update(ballot); });
}

Result<> remove(Workspace& workspace, Id<Ballot> ballot)
{
    return workspace.act(Label::tr("Remove ballot"), [&](Edit& edit) {
        slips::removeOf(edit, ballot);
        edit.run("DELETE FROM ballot_mark WHERE ballot = ?", ballot);
        edit.run("DELETE FROM ballot_abstention WHERE ballot = ?", ballot);
        edit.remove(ballot);
    });
}

} // namespace ballots

namespace ballotMarks {

std::vector<BallotMark> all(const Reader& reader, Id<Ballot> ballot)
{
    return reader.all<BallotMark>("WHERE ballot = ? ORDER BY id", ballot);
}

Result<Id<BallotMark>> add(Workspace& workspace, const BallotMark& ballotMark)
{
    return workspace.act(Label::tr("Count marks"),
                         [&](Edit& edit) { return edit.insert(ballotMark); });
}

Result<> change(Workspace& workspace, const BallotMark& ballotMark)
{
    return workspace.act(Label::tr("Correct marks"), [&](Edit& edit) { edit.update(ballotMark); });
}

Result<> remove(Workspace& workspace, Id<BallotMark> ballotMark)
{
    return workspace.act(Label::tr("Remove marks"), [&](Edit& edit) { edit.remove(ballotMark); });
}

} // namespace ballotMarks

} // namespace moothall
