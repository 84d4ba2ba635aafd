// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/answering.h"

#include "core/store/label.h"

namespace moothall::replies {

using namespace Qt::StringLiterals;

namespace {

// Absent: the reply says what it has to.
std::optional<Error> whatIsMissing(const Reply& reply)
{
    if (reply.youSaid.trimmed().isEmpty())
        return Error{Error::Kind::BadInput, Label::tr("A reply begins with what people said."), {}};
    if (reply.weDidOrWill.trimmed().isEmpty())
        return Error{Error::Kind::BadInput,
                     Label::tr("A reply says what the council will do, or why it will not."),
                     {}};
    return std::nullopt;
}

} // namespace

std::map<Id<Solution>, Reply> bySolution(const Reader& reader, Id<Project> project)
{
    std::map<Id<Solution>, Reply> newest;
    for (const Reply& reply : all(reader, project))
        for (const Id<Solution> solution : solutionsOf(reader, reply.id))
            newest[solution] = reply;
    return newest;
}

std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Reply> reply)
{
    return reader.values<Id<Solution>>(
        "SELECT solution FROM reply_solution WHERE reply = ? ORDER BY rank, id", reply);
}

Result<Id<Reply>> answer(Workspace& workspace, Reply reply, std::optional<Id<Solution>> solution)
{
    if (auto error = whatIsMissing(reply))
        return tl::make_unexpected(*error);
    return workspace.act(Label::tr("Add reply"), [&](Edit& edit) {
        reply.code = u"R%1"_s.arg(all(edit, reply.project).size() + 1);
        reply.rank = edit.reader().value<double>(
            "SELECT coalesce(max(rank), 0) + 1 FROM reply WHERE project = ?", reply.project);
        const Id<Reply> added = edit.insert(reply);
        if (solution)
            edit.insert(ReplySolution{{}, added, *solution, 1});
        return added;
    });
}

Result<> correct(Workspace& workspace, const Reply& reply)
{
    if (auto error = whatIsMissing(reply))
        return tl::make_unexpected(*error);
    return change(workspace, reply);
}

} // namespace moothall::replies
