// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/offers.h"

#include "core/store/label.h"

namespace moothall {

namespace offers {

std::vector<Offer> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Offer>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Offer>> add(Workspace& workspace, const Offer& offer)
{
    return workspace.act(Label::tr("Add offer"), [&](Edit& edit) { return edit.insert(offer); });
}

Result<> change(Workspace& workspace, const Offer& offer)
{
    return workspace.act(Label::tr("Change offer"), [&](Edit& edit) { edit.update(offer); });
}

Result<> remove(Workspace& workspace, Id<Offer> offer)
{
    return workspace.act(Label::tr("Remove offer"), [&](Edit& edit) { edit.remove(offer); });
}

} // namespace offers

namespace openQuestions {

std::vector<OpenQuestion> all(const Reader& reader, Id<Project> project)
{
    return reader.all<OpenQuestion>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<OpenQuestion>> add(Workspace& workspace, const OpenQuestion& openQuestion)
{
    return workspace.act(Label::tr("Add open question"),
                         [&](Edit& edit) { return edit.insert(openQuestion); });
}

Result<> change(Workspace& workspace, const OpenQuestion& openQuestion)
{
    return workspace.act(Label::tr("Change open question"),
                         [&](Edit& edit) { edit.update(openQuestion); });
}

Result<> remove(Workspace& workspace, Id<OpenQuestion> openQuestion)
{
    return workspace.act(Label::tr("Remove open question"),
                         [&](Edit& edit) { edit.remove(openQuestion); });
}

} // namespace openQuestions

} // namespace moothall
