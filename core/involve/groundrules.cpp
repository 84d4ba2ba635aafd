// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/groundrules.h"

#include "core/store/label.h"

namespace moothall::groundRules {

namespace {

// Whether ideas of the session name the person, or the group, that the rules keep out.
bool saysMore(const Reader& reader, const GroundRules& rules)
{
    switch (rules.attribution) {
    case Attribution::Named:
        return false;
    case Attribution::GroupOnly:
        return reader.value<int>("SELECT EXISTS (SELECT 1 FROM idea WHERE session = ? "
                                 "AND participant IS NOT NULL)",
                                 rules.session);
    case Attribution::Nothing:
        return reader.value<int>("SELECT EXISTS (SELECT 1 FROM idea WHERE session = ? AND "
                                 "(participant IS NOT NULL OR stakeholder_group IS NOT NULL))",
                                 rules.session);
    }
    return false;
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
    return workspace.act(Label::tr("Agree on the ground rules"), [&](Edit& edit) -> Result<> {
        if (saysMore(edit, rules))
            return fail(Error::Kind::NotAllowed,
                        Label::tr("Ideas of this session say already whose they are. "
                                  "Agree on this before the first idea."));
        GroundRules agreed = rules;
        agreed.id = of(edit, rules.session).id;
        if (agreed.id)
            edit.update(agreed);
        else
            edit.insert(agreed);
        return {};
    });
}

} // namespace moothall::groundRules
