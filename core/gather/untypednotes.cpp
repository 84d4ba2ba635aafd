// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/untypednotes.h"

#include "core/store/label.h"

namespace moothall::untypedNotes {

std::vector<UntypedNotes> all(const Reader& reader, Id<Session> session)
{
    return reader.all<UntypedNotes>("WHERE session = ? AND notes > 0 ORDER BY table_number, id",
                                    session);
}

Result<> set(Workspace& workspace, Id<Session> session, int table, int notes)
{
    if (notes < 0)
        return fail(Error::Kind::BadInput, Label::tr("A table cannot have less than no notes."));
    return workspace.act(Label::tr("Count notes on paper"), [&](Edit& edit) {
        edit.run("DELETE FROM untyped_notes WHERE session = ? AND table_number = ?", session,
                 table);
        if (notes > 0)
            edit.insert(UntypedNotes{{}, session, table, notes});
    });
}

} // namespace moothall::untypedNotes
