// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/readiness.h"

#include "core/involve/agendabuilding.h"
#include "core/involve/groundrules.h"
#include "core/involve/groups.h"
#include "core/involve/project.h"
#include "core/involve/scope.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

namespace {

using About = ReadyCheck::About;
using State = ReadyCheck::State;

struct Readiness
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

// Of a hundred people invited to a free event in the community, as many as sixty come, or eighty
// (practice notes, section 3).
constexpr int fewestThatCome = 60;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 roomToWork = 200 * mebibyte;

ReadyCheck ready(About about, const QString& question, const QString& evidence)
{
    return {about, State::Ready, question, evidence, {}};
}

ReadyCheck look(About about, const QString& question, const QString& evidence, const QString& mend)
{
    return {about, State::Look, question, evidence, mend};
}

ReadyCheck unknown(About about, const QString& question, const QString& evidence,
                   const QString& mend)
{
    return {about, State::Unknown, question, evidence, mend};
}

ReadyCheck checkDecision(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Who decides, and what is promised?");
    if (facts.notSaid.isEmpty())
        return ready(About::Decision, question, Readiness::tr("All of it is written down."));
    return look(About::Decision, question,
                Readiness::tr("Not yet: %1.").arg(facts.notSaid.join(QStringLiteral(", "))),
                Readiness::tr("Fill it in under Promise."));
}

ReadyCheck checkScope(const PlanFacts& facts)
{
    const QString question = Readiness::tr("What is open, what is fixed?");
    const QString evidence = Readiness::tr("%1 open, %2 fixed.").arg(facts.open).arg(facts.fixed);
    if (facts.open > 0 && facts.fixed > 0)
        return ready(About::Scope, question, evidence);
    return look(About::Scope, question, evidence,
                facts.open == 0 ? Readiness::tr("Write down what people may shape.")
                                : Readiness::tr("Write down what is fixed, and why."));
}

ReadyCheck checkGroups(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Has each group a target?");
    if (facts.groups == 0)
        return look(About::Groups, question, Readiness::tr("No groups yet."),
                    Readiness::tr("Add the groups the decision falls on."));
    if (facts.targetUserGroups == 0)
        return look(
            About::Groups, question,
            Readiness::tr("%n group(s), none that the decision falls on.", nullptr, facts.groups),
            Readiness::tr("Mark the groups the decision falls on."));
    if (facts.groupsWithoutTarget > 0)
        return look(
            About::Groups, question,
            Readiness::tr("%n group(s) without a target.", nullptr, facts.groupsWithoutTarget),
            Readiness::tr("Say how many people of each you wish for."));
    return ready(About::Groups, question,
                 Readiness::tr("%n group(s), each with a target.", nullptr, facts.groups));
}

ReadyCheck checkInvited(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Are enough people invited?");
    if (facts.invited == 0 || facts.wished == 0)
        return unknown(About::Invited, question, Readiness::tr("Not written down."),
                       Readiness::tr("Say how many were invited, under Edit the session."));
    const QString evidence =
        Readiness::tr("%1 invited, %2 wished for.").arg(facts.invited).arg(facts.wished);
    if (facts.invited * fewestThatCome >= facts.wished * 100)
        return ready(About::Invited, question, evidence);
    return look(About::Invited, question, evidence,
                Readiness::tr("Of 10 people invited 6 to 8 come. Invite %1 to be sure.")
                    .arg((facts.wished * 100 + fewestThatCome - 1) / fewestThatCome));
}

ReadyCheck checkAgenda(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Does the agenda fit?");
    if (facts.items == 0)
        return look(About::Agenda, question, Readiness::tr("No agenda yet."),
                    Readiness::tr("Build one under Agenda."));
    if (facts.sessionLength == 0)
        return unknown(About::Agenda, question,
                       Readiness::tr("%n minute(s) planned.", nullptr, facts.planned),
                       Readiness::tr("Say when the session begins and ends."));
    const QString evidence =
        Readiness::tr("%1 of %2 minutes.").arg(facts.planned).arg(facts.sessionLength);
    if (facts.over > 0)
        return look(
            About::Agenda, question, evidence,
            Readiness::tr("It is %n minute(s) too long. Shorten an item.", nullptr, facts.over));
    if (facts.missedStarts > 0)
        return look(
            About::Agenda, question, evidence,
            Readiness::tr("%n locked start(s) cannot be met.", nullptr, facts.missedStarts));
    return ready(About::Agenda, question, evidence);
}

ReadyCheck checkPrompts(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Are the prompts written?");
    if (facts.prompts > 0)
        return ready(About::Prompts, question,
                     Readiness::tr("%n prompt(s).", nullptr, facts.prompts));
    return look(About::Prompts, question, Readiness::tr("None yet."),
                Readiness::tr("Write one in an item of the agenda."));
}

ReadyCheck checkRules(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Is it agreed what is kept of people?");
    if (facts.rulesAreAgreed)
        return ready(About::Rules, question, Readiness::tr("Agreed."));
    return look(About::Rules, question, Readiness::tr("Not agreed yet: ideas would keep a code."),
                Readiness::tr("Choose it under Edit the session, before the first idea."));
}

ReadyCheck checkLead(const PlanFacts& facts)
{
    const QString question = Readiness::tr("Who is told of a risk of harm?");
    if (facts.leadIsSaid)
        return ready(About::Lead, question, Readiness::tr("The number is there."));
    return look(About::Lead, question, Readiness::tr("No number yet."),
                Readiness::tr("Write the role and the number, under Edit the session."));
}

ReadyCheck checkFile(const LaptopFacts& facts)
{
    const QString question = Readiness::tr("Can the file be written?");
    if (!facts.fileIsWritable)
        return look(About::File, question, Readiness::tr("It can only be read."),
                    Readiness::tr("Save a copy where you may write, and open that."));
    if (!facts.warning.isEmpty())
        return look(About::File, question, facts.warning,
                    Readiness::tr("Work on a copy on this laptop."));
    return ready(About::File, question, Readiness::tr("Yes, on this laptop."));
}

ReadyCheck checkSpace(const LaptopFacts& facts)
{
    const QString question = Readiness::tr("Is there room on the disk?");
    if (facts.freeBytes < 0)
        return unknown(About::Space, question, Readiness::tr("The disk does not say."),
                       Readiness::tr("Look at it before the day."));
    const QString evidence =
        Readiness::tr("%1 free.").arg(QLocale().formattedDataSize(facts.freeBytes, 0));
    if (facts.freeBytes >= roomToWork + 4 * facts.fileBytes)
        return ready(About::Space, question, evidence);
    return look(About::Space, question, evidence, Readiness::tr("Make room before the day."));
}

ReadyCheck checkCopy(const LaptopFacts& facts)
{
    const QString question = Readiness::tr("Is there a second copy?");
    if (!facts.copyIsSet)
        return look(About::SecondCopy, question, Readiness::tr("No place is set for it."),
                    Readiness::tr("Choose a USB drive for it, in the File menu."));
    if (!facts.copyProblem.isEmpty())
        return look(About::SecondCopy, question, facts.copyProblem,
                    Readiness::tr("Plug the drive in, or choose another."));
    if (facts.copyIsNear)
        return look(About::SecondCopy, question,
                    Readiness::tr("It lies on the drive of the workspace, and is lost with it."),
                    Readiness::tr("Choose a USB drive for it, in the File menu."));
    return ready(About::SecondCopy, question, Readiness::tr("Its place can be reached."));
}

ReadyCheck checkDisplay(const LaptopFacts& facts)
{
    const QString question = Readiness::tr("Is a second display there?");
    if (facts.displays > 1)
        return ready(About::Display, question, Readiness::tr("Yes, for the room view."));
    return look(About::Display, question, Readiness::tr("Only this one."),
                Readiness::tr("Bring the cable. It also runs without."));
}

} // namespace

namespace {

QStringList notSaidOf(const Project& project)
{
    QStringList missing;
    const auto wants = [&](bool said, const QString& words) {
        if (!said)
            missing.append(words);
    };
    wants(!project.promise.trimmed().isEmpty(), Readiness::tr("the promise"));
    wants(!project.decisionMaker.trimmed().isEmpty(), Readiness::tr("who decides"));
    wants(project.decisionDate.isValid(), Readiness::tr("when"));
    wants(project.replyDue.isValid(), Readiness::tr("when people hear back"));
    wants(!project.commissioner.trimmed().isEmpty(), Readiness::tr("who asks"));
    return missing;
}

} // namespace

PlanFacts planFacts(const Reader& reader, Id<Project> project, Id<Session> session)
{
    PlanFacts facts;
    const auto about = reader.find(project);
    const auto held = reader.find(session);
    if (!about || !held)
        return facts;
    facts.notSaid = notSaidOf(*about);
    for (const ScopeItem& item : scope::all(reader, project))
        ++(item.openness == Openness::Open ? facts.open : facts.fixed);
    for (const Group& group : groups::all(reader, project)) {
        ++facts.groups;
        facts.groupsWithoutTarget += group.targetCount <= 0;
        facts.targetUserGroups += group.targetUser;
        facts.wished += group.targetCount;
    }
    facts.invited = held->invited;
    const auto items = agenda::all(reader, session);
    const runsheet::RunSheet sheet = runsheet::planned(items, *held);
    facts.items = int(items.size());
    facts.planned = agenda::plannedLength(items, sheet);
    facts.sessionLength = agenda::lengthOf(*held);
    facts.over = std::max(sheet.over, 0);
    facts.missedStarts = int(std::ranges::count_if(
        sheet.rows, [](const runsheet::Row& row) { return row.tooLate > 0; }));
    facts.prompts = reader.value<int>("SELECT count(*) FROM prompt WHERE session = ?", session);
    const GroundRules rules = groundRules::of(reader, session);
    facts.rulesAreAgreed = rules.agreed.has_value();
    facts.leadIsSaid = !rules.leadPhone.trimmed().isEmpty();
    return facts;
}

std::vector<ReadyCheck> checkPlan(const PlanFacts& facts)
{
    return {checkDecision(facts), checkScope(facts),   checkGroups(facts), checkInvited(facts),
            checkAgenda(facts),   checkPrompts(facts), checkRules(facts),  checkLead(facts)};
}

std::vector<ReadyCheck> checkLaptop(const LaptopFacts& facts)
{
    return {checkFile(facts), checkSpace(facts), checkCopy(facts), checkDisplay(facts)};
}

} // namespace moothall
