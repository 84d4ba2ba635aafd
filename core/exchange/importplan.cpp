// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/sentence.h"
#include "core/gather/attribution.h"
#include "core/store/failure.h"
#include "core/store/label.h"

namespace moothall::exchange {

namespace {

Error sessionIsGone()
{
    return {Error::Kind::NotFound, Sentence::tr("The session to import into is not there."), {}};
}

Error projectIsGone()
{
    return {Error::Kind::NotFound, Sentence::tr("The project to import into is not there."), {}};
}

Error promptIsGone()
{
    return {Error::Kind::NotFound, Sentence::tr("The prompt to import to is not there."), {}};
}

bool isAskedAt(const Reader& reader, Id<Prompt> prompt, Id<Session> session)
{
    const auto asked = reader.find(prompt);
    return asked && asked->session == session;
}

void addProject(ImportPlan& plan, IdSource& ids, const QString& name, const QString& language)
{
    Project project;
    project.id = plan.project = {ids.next()};
    project.title = name;
    if (!language.isEmpty())
        project.language = language;
    plan.rows.of<Project>().push_back(project);
}

void addSession(ImportPlan& plan, IdSource& ids, const QString& name)
{
    Session session;
    session.id = plan.session = {ids.next()};
    session.project = plan.project;
    session.title = name;
    plan.rows.of<Session>().push_back(session);
}

// What the plan builds on may have been removed since it was made.
Result<> checkStillThere(const Reader& reader, const ImportPlan& plan)
{
    return attempt([&]() -> Result<> {
        if (plan.project && plan.rows.of<Project>().empty() && !reader.find(plan.project))
            return tl::make_unexpected(projectIsGone());
        if (plan.session && plan.rows.of<Session>().empty() && !reader.find(plan.session))
            return tl::make_unexpected(sessionIsGone());
        if (plan.prompt && !reader.find(*plan.prompt))
            return tl::make_unexpected(promptIsGone());
        return {};
    });
}

} // namespace

QString countsOf(const ImportPlan& plan)
{
    QStringList parts;
    const auto add = [&](std::size_t rows, const char* words) {
        if (rows > 0)
            parts.append(Sentence::tr(words, nullptr, int(rows)));
    };
    add(plan.rows.of<Project>().size(), QT_TR_NOOP("%n project(s)"));
    add(plan.rows.of<Session>().size(), QT_TR_NOOP("%n session(s)"));
    add(plan.rows.of<Group>().size(), QT_TR_NOOP("%n group(s)"));
    add(plan.rows.of<Participant>().size(), QT_TR_NOOP("%n participant(s)"));
    add(plan.rows.of<Prompt>().size(), QT_TR_NOOP("%n prompt(s)"));
    add(plan.rows.of<Theme>().size(), QT_TR_NOOP("%n theme(s)"));
    add(plan.rows.of<Idea>().size(), QT_TR_NOOP("%n idea(s)"));
    return parts.join(QStringLiteral(", "));
}

Result<ImportPlan> planFor(const Reader& reader, IdSource& ids, const Target& target,
                           const QString& name)
{
    return attempt([&]() -> Result<ImportPlan> {
        ImportPlan plan;
        if (target.session) {
            const auto session = reader.find(*target.session);
            if (!session)
                return tl::make_unexpected(sessionIsGone());
            if (target.prompt && !isAskedAt(reader, *target.prompt, session->id))
                return tl::make_unexpected(promptIsGone());
            plan.session = session->id;
            plan.project = session->project;
            plan.prompt = target.prompt;
            return plan;
        }
        if (!target.project)
            addProject(plan, ids, name, target.language);
        else if (reader.find(*target.project))
            plan.project = *target.project;
        else
            return tl::make_unexpected(projectIsGone());
        addSession(plan, ids, name);
        return plan;
    });
}

Result<> run(Workspace& workspace, const ImportPlan& plan, const Progress& progress)
{
    if (const Result<> there = checkStillThere(workspace, plan); !there)
        return there;
    const QString label = Label::tr("Import %n idea(s)", nullptr, int(plan.rows.of<Idea>().size()));
    const GroundRules rules = groundRules::of(workspace, plan.session);
    if (rules.attribution() == Attribution::Named)
        return addAll(workspace, label, plan.rows, progress);
    RecordSet agreed = plan.rows;
    for (Idea& idea : agreed.of<Idea>())
        if (idea.session == plan.session)
            idea = asAgreed(idea, rules);
    return addAll(workspace, label, agreed, progress);
}

} // namespace moothall::exchange
