// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/template.h"

#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/groundrules.h"
#include "core/involve/groups.h"
#include "core/involve/newproject.h"
#include "core/involve/sessions.h"
#include "core/store/label.h"

#include <unordered_map>

namespace moothall::templates {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using NewIds = std::unordered_map<std::int64_t, Id<T>>; // by those of the template

template <class T>
std::optional<Id<T>> among(const NewIds<T>& ids, const std::optional<Id<T>>& old)
{
    const auto found = old ? ids.find(old->value) : ids.end();
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

QString whatWasLocal(const Project& from)
{
    QStringList local;
    for (const QString& words : {from.service, from.place, from.decisionMaker})
        if (!words.isEmpty())
            local.append(words);
    const QString copied = Label::tr("Begun like “%1”.").arg(from.title);
    return local.isEmpty()
               ? copied
               : u"%1 %2"_s.arg(copied,
                                Label::tr("What was local about it: %1.").arg(local.join(u"; "_s)));
}

Project like(const Project& from, const QString& title)
{
    Project project;
    project.title = title;
    project.motives = from.motives;
    project.participationLevel = from.participationLevel;
    project.citizenRoles = from.citizenRoles;
    project.coProductionForm = from.coProductionForm;
    project.perspective = from.perspective;
    project.lawfulBasis = from.lawfulBasis;
    project.agreementFormVersion = from.agreementFormVersion;
    project.anonymousRecord = from.anonymousRecord;
    project.threshold = from.threshold;
    project.complementary = from.complementary;
    project.language = from.language;
    project.currency = from.currency;
    project.country = from.country;
    project.note = whatWasLocal(from);
    return project;
}

void copyGroups(Edit& edit, Id<Project> from, Id<Project> to)
{
    NewIds<BroadGroup> broad;
    for (BroadGroup group : broadGroups::all(edit, from)) {
        const std::int64_t old = group.id.value;
        group.id = {};
        group.project = to;
        broad[old] = edit.insert(group);
    }
    for (Group group : groups::all(edit, from)) {
        group.id = {};
        group.project = to;
        group.broadGroup = among(broad, group.broadGroup);
        edit.insert(group);
    }
}

Session like(const Session& from, Id<Project> project)
{
    Session session;
    session.project = project;
    session.code = from.code;
    session.title = from.title;
    session.kind = from.kind;
    session.start = from.start;
    session.end = from.end;
    session.timeZone = from.timeZone;
    session.mode = from.mode;
    session.tables = from.tables;
    session.seats = from.seats;
    session.accessProvided = from.accessProvided;
    return session;
}

NewIds<Prompt> copyPrompts(Edit& edit, Id<Session> from, Id<Session> to)
{
    NewIds<Prompt> ids;
    for (Prompt prompt : prompts::all(edit, from)) {
        const std::int64_t old = prompt.id.value;
        prompt.id = {};
        prompt.session = to;
        ids[old] = edit.insert(prompt);
    }
    return ids;
}

// As it was planned; how it went belongs to the day it was.
void copyAgenda(Edit& edit, Id<Session> from, Id<Session> to, const NewIds<Prompt>& prompts)
{
    for (AgendaItem item : agenda::all(edit, from)) {
        item.id = {};
        item.session = to;
        item.prompt = among(prompts, item.prompt);
        item.actualStart = {};
        item.actualMinutes.reset();
        item.extraMinutes = 0;
        edit.insert(item);
    }
}

void copySessions(Edit& edit, Id<Project> from, Id<Project> to)
{
    for (const Session& session : sessions::all(edit, from)) {
        const Id<Session> added = edit.insert(like(session, to));
        for (GroundRules rules : edit.reader().all<GroundRules>("WHERE session = ?", session.id)) {
            rules.id = {};
            rules.session = added;
            rules.leadRole.clear(); // a number of yesterday is worse than none
            rules.leadPhone.clear();
            edit.insert(rules);
        }
        copyAgenda(edit, session.id, added, copyPrompts(edit, session.id, added));
    }
}

} // namespace

Result<Id<Project>> copy(Workspace& workspace, Id<Project> from, const QString& title)
{
    const Result<QString> good = projects::goodTitle(title);
    if (!good)
        return tl::make_unexpected(good.error());
    return workspace.act(Label::tr("Copy as template"), [&](Edit& edit) -> Result<Id<Project>> {
        const auto model = edit.reader().find(from);
        if (!model)
            return fail(Error::Kind::NotFound, Label::tr("The project is no longer there."));
        const Id<Project> added = projects::insertNew(edit, like(*model, *good));
        copyGroups(edit, from, added);
        copySessions(edit, from, added);
        return added;
    });
}

} // namespace moothall::templates
