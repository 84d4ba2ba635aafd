// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/questions.h"

#include "core/store/label.h"

namespace moothall {

namespace questions {

std::vector<Question> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Question>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Question>> add(Workspace& workspace, const Question& question)
{
    return workspace.act(Label::tr("Add question"),
                         [&](Edit& edit) { return edit.insert(question); });
}

Result<> change(Workspace& workspace, const Question& question)
{
    return workspace.act(Label::tr("Change question"), [&](Edit& edit) { edit.update(question); });
}

Result<> remove(Workspace& workspace, Id<Question> question)
{
    return workspace.act(Label::tr("Remove question"), [&](Edit& edit) {
        edit.run("DELETE FROM question_insight WHERE question = ?", question);
        edit.run("DELETE FROM solution_question WHERE question = ?", question);
        edit.remove(question);
    });
}

} // namespace questions

} // namespace moothall
