// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/newproject.h"

#include "core/involve/methodlibrary.h"
#include "core/involve/steps.h"
#include "core/store/label.h"

namespace moothall::projects {

using namespace Qt::StringLiterals;

namespace {

struct StepPlan
{
    const char* name;
    const char* component;
};

// The four components of co-design, in the order in which decisions may be made.
constexpr std::array plans{
    StepPlan{QT_TRANSLATE_NOOP("Label", "Involve"),
             QT_TRANSLATE_NOOP("Label", "Intentionally involving target users")},
    StepPlan{
        QT_TRANSLATE_NOOP("Label", "Gather"),
        QT_TRANSLATE_NOOP("Label", "Postponing design decisions until after gathering feedback")},
    StepPlan{QT_TRANSLATE_NOOP("Label", "Synthesise"),
             QT_TRANSLATE_NOOP("Label", "Synthesising feedback into insights")},
    StepPlan{QT_TRANSLATE_NOOP("Label", "Develop"),
             QT_TRANSLATE_NOOP("Label", "Developing solutions based on feedback")},
};

void addSteps(Edit& edit, Id<Project> project)
{
    int number = 0;
    for (const StepPlan& plan : plans) {
        Step step;
        step.project = project;
        step.number = ++number;
        step.name = Label::tr(plan.name);
        step.component = Label::tr(plan.component);
        if (number == stepNumber::involve) {
            step.state = StepState::Open;
            step.openedAt = edit.now();
        }
        edit.insert(step);
    }
}

} // namespace

Result<QString> goodTitle(const QString& title)
{
    const QString simple = title.simplified();
    if (simple.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A project needs a name."));
    if (simple.size() > longestTitle)
        return fail(
            Error::Kind::BadInput,
            Label::tr("The name of a project has at most %1 characters.").arg(longestTitle));
    return simple;
}

Id<Project> insertNew(Edit& edit, Project project)
{
    project.code = u"PRJ%1"_s.arg(edit.reader().value<int>("SELECT count(*) FROM project") + 1);
    const Id<Project> added = edit.insert(project);
    addSteps(edit, added);
    return added;
}

Result<Id<Project>> begin(Workspace& workspace, const QString& title)
{
    const Result<QString> good = goodTitle(title);
    if (!good)
        return tl::make_unexpected(good.error());
    return workspace.act(Label::tr("Add project"), [&](Edit& edit) {
        Project project;
        project.title = *good;
        const Id<Project> added = insertNew(edit, project);
        if (edit.reader().value<int>("SELECT count(*) FROM method") == 0)
            methods::addMissing(edit);
        return added;
    });
}

Result<> retitle(Workspace& workspace, Id<Project> project, const QString& title)
{
    const Result<QString> good = goodTitle(title);
    if (!good)
        return tl::make_unexpected(good.error());
    return workspace.act(Label::tr("Rename project"), [&](Edit& edit) {
        edit.run("UPDATE project SET title = ? WHERE id = ?", *good, project);
    });
}

} // namespace moothall::projects
