// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/groundrules.h"

#include "core/involve/unlinking.h"
#include "core/store/failure.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall::groundRules {

namespace {

// What an idea may not say under them.
std::vector<std::string_view> keptOut(Attribution attribution)
{
    switch (attribution) {
    case Attribution::Named:
        return {};
    case Attribution::GroupOnly:
        return {"participant"};
    case Attribution::Nothing:
        return {"participant", "stakeholder_group"};
    }
    return {};
}

// Whether ideas of the session say it all the same.
bool saysMore(const Reader& reader, const GroundRules& rules)
{
    return std::ranges::any_of(keptOut(rules.attribution()), [&](std::string_view column) {
        return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM idea WHERE session = ? AND " +
                                      std::string(column) + " IS NOT NULL)",
                                  rules.session);
    });
}

void put(Edit& edit, GroundRules rules)
{
    rules.id = of(edit, rules.session).id;
    if (rules.id)
        edit.update(rules);
    else
        edit.insert(rules);
}

} // namespace

GroundRules of(const Reader& reader, Id<Session> session)
{
    if (auto agreed = reader.first<GroundRules>("WHERE session = ? ORDER BY id DESC", session))
        return *agreed;
    GroundRules none;
    none.session = session;
    return none;
}

Result<> agree(Workspace& workspace, const GroundRules& rules)
{
    bool wasCut = false;
    const Result<> agreed =
        workspace.act(Label::tr("Agree on the ground rules"), [&](Edit& edit) -> Result<> {
            if (saysMore(edit, rules))
                return fail(Error::Kind::NotAllowed,
                            Label::tr("Ideas of this session say already whose they are. "
                                      "Agree on this before the first idea."));
            put(edit, rules);
            if (const auto columns = keptOut(rules.attribution()); !columns.empty())
                wasCut = unlinking::cut(edit, rules.session, columns);
            return {};
        });
    // Out of the log beside the file as well, at the latest as it is closed.
    if (agreed && wasCut)
        return attempt(
            [&] { workspace.reader().database().exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    return agreed;
}

Result<> noteLead(Workspace& workspace, const GroundRules& rules)
{
    return workspace.act(Label::tr("Note who is told of a risk of harm"), [&](Edit& edit) {
        GroundRules noted = of(edit, rules.session);
        noted.leadRole = rules.leadRole;
        noted.leadPhone = rules.leadPhone;
        put(edit, noted);
    });
}

} // namespace moothall::groundRules
