// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/frompaper.h"

#include "core/base/text.h"
#include "core/gather/attribution.h"
#include "core/gather/voice.h"
#include "core/store/label.h"

namespace moothall::ideas {

namespace {

constexpr int longest = 500;

Result<> check(const std::vector<Idea>& ideas)
{
    for (const Idea& idea : ideas) {
        const QString text = cleaned(idea.text);
        if (text.isEmpty())
            return fail(Error::Kind::BadInput, Label::tr("An idea needs words."));
        if (text.size() > longest)
            return fail(Error::Kind::BadInput,
                        Label::tr("An idea has at most %1 characters. This one has %2: split it.")
                            .arg(longest)
                            .arg(text.size()));
    }
    return {};
}

void countDown(Edit& edit, const Idea& idea)
{
    if (!idea.tableNumber)
        return;
    edit.run("UPDATE untyped_notes SET notes = notes - 1 WHERE session = ? AND table_number = ? "
             "AND notes > 0",
             idea.session, *idea.tableNumber);
    edit.run("DELETE FROM untyped_notes WHERE session = ? AND table_number = ? AND notes = 0",
             idea.session, *idea.tableNumber);
}

} // namespace

Result<> addFromPaper(Workspace& workspace, const std::vector<Idea>& ideas)
{
    if (const Result<> checked = check(ideas); !checked)
        return checked;
    const QString label = Label::tr("Type %n note(s)", nullptr, int(ideas.size()));
    return workspace.act(label, [&](Edit& edit) -> Result<> {
        for (Idea idea : ideas) {
            idea.text = cleaned(idea.text);
            idea.participant.reset();
            if (const Result<> theirs = voice::settle(edit, idea); !theirs)
                return theirs;
            if (!idea.capturedAt)
                idea.capturedAt = edit.now();
            edit.insert(asAgreed(idea, groundRules::of(edit, idea.session)));
            countDown(edit, idea);
        }
        return {};
    });
}

} // namespace moothall::ideas
