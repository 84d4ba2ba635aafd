// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/coverageblocks.h"

#include "core/gather/emptychair.h"
#include "core/gather/gathering.h"
#include "core/gather/prompts.h"
#include "core/gather/untypednotes.h"
#include "core/involve/coverage.h"
#include "ui/shell/commands.h"
#include "ui/widgets/checkrow.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace moothall::ui::coverage {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

double fairShare(const Share& share, const Share& all)
{
    return all.people > 0 ? double(all.ideas) * share.people / all.people : 0;
}

// Every bar on the same scale: the longest has a little room after it.
void onOneScale(std::vector<ShareBars::Line>& lines)
{
    double whole = 1;
    for (const ShareBars::Line& line : lines)
        whole = std::max({whole, line.share.ideas * 1.15, line.fair});
    for (ShareBars::Line& line : lines)
        line.whole = whole;
}

QString keyOf(Command command) { return keysFor(command).toString(QKeySequence::NativeText); }

void checkGroups(QVBoxLayout& column, const GatherChecks& checks)
{
    if (!checks.groupsAreKept)
        column.addWidget(new CheckRow(CheckState::NotYetKnown,
                                      Words::tr("Whether every group is heard"),
                                      Words::tr("The ground rules keep no group with an idea.")));
    else if (checks.groupsPresent == 0)
        column.addWidget(new CheckRow(CheckState::NotYetKnown,
                                      Words::tr("Whether every group is heard"),
                                      Words::tr("Nobody of any group is noted as here.")));
    else if (checks.groupsUnheard == 0)
        column.addWidget(new CheckRow(CheckState::Pass,
                                      Words::tr("Every group that is here has at least one idea")));
    else
        column.addWidget(new CheckRow(CheckState::Look, Words::tr("No idea yet from %n group(s)",
                                                                  nullptr, checks.groupsUnheard)));
}

// That nobody marked an idea does not mean that none points to a person.
void checkWording(QVBoxLayout& column, const GatherChecks& checks)
{
    if (checks.pointToAPerson == 0)
        column.addWidget(new CheckRow(
            CheckState::NotYetKnown, Words::tr("No idea is marked as pointing to a person"),
            Words::tr("Read them once more: %1 marks one.").arg(keyOf(Command::Identifying))));
    else if (checks.needSafeWording == 0)
        column.addWidget(new CheckRow(CheckState::Pass,
                                      Words::tr("Every marked idea has safe wording"),
                                      Words::tr("%1 marked").arg(checks.pointToAPerson)));
    else
        column.addWidget(new CheckRow(
            CheckState::Look,
            Words::tr("Safe wording is missing for %n idea(s)", nullptr, checks.needSafeWording),
            Words::tr("%1 on an idea writes it.").arg(keyOf(Command::EditCurrent))));
}

int notesOnPaper(const Desk& desk)
{
    int notes = 0;
    for (const UntypedNotes& left : untypedNotes::all(desk.reader(), desk.session()))
        notes += left.notes;
    return notes;
}

// Who speaks of whom is known of some ideas only: shares are of those.
template <class Shares>
Share sumOf(const Shares& shares)
{
    Share sum;
    for (const auto& one : shares) {
        sum.ideas += one.share.ideas;
        sum.people += one.share.people;
    }
    return sum;
}

void checkPaper(QVBoxLayout& column, const Desk& desk)
{
    int notes = 0;
    QStringList tables;
    for (const UntypedNotes& left : untypedNotes::all(desk.reader(), desk.session())) {
        notes += left.notes;
        tables.append(Words::tr("Table %1: %2").arg(left.tableNumber).arg(left.notes));
    }
    if (notes > 0)
        column.addWidget(new CheckRow(
            CheckState::Look, Words::tr("%n note(s) on paper are not typed yet", nullptr, notes),
            tables.join(u", "_s)));
}

void checkUnclear(QVBoxLayout& column, const GatherChecks& checks)
{
    if (checks.unclear > 0)
        column.addWidget(new CheckRow(CheckState::Look,
                                      Words::tr("Unclear: %n idea(s)", nullptr, checks.unclear),
                                      Words::tr("Ask what was meant while people are here.")));
}

QString sentenceFor(const EmptyChair& chair)
{
    switch (chair.why) {
    case EmptyChair::Why::Silent:
        return Words::tr("%n person(s) of it are here and have not been heard.", nullptr,
                         chair.people);
    case EmptyChair::Why::SpokenFor:
        return Words::tr("Others have said %n idea(s) for it.", nullptr, chair.secondHand);
    case EmptyChair::Why::NobodyHere:
        return Words::tr("Nobody of it is here.");
    }
    return {};
}

} // namespace

std::vector<ShareBars::Line> byTable(const Heard& heard)
{
    std::vector<ShareBars::Line> lines;
    const Share all = sumOf(heard.tables);
    for (const TableShare& table : heard.tables)
        lines.push_back({Words::tr("Table %1").arg(table.table), 0, table.share,
                         fairShare(table.share, all), 1,
                         Words::tr("%n person(s)", nullptr, table.share.people)});
    onOneScale(lines);
    return lines;
}

std::vector<ShareBars::Line> byGroup(const Reader& reader, Id<Project> project, const Heard& heard)
{
    std::unordered_map<Id<Group>, QString> names;
    for (const Group& group : groups::all(reader, project))
        names[group.id] = group.name;
    std::vector<ShareBars::Line> lines;
    int number = 0;
    const Share all = sumOf(heard.groups);
    for (const GroupShare& group : heard.groups)
        lines.push_back(
            {names[group.group], ++number, group.share, fairShare(group.share, all), 1, QString()});
    onOneScale(lines);
    return lines;
}

std::vector<ShareBars::Line> byBroadGroup(const Reader& reader, Id<Project> project,
                                          const Heard& heard)
{
    const std::vector<BroadGroup> broad = broadGroups::all(reader, project);
    std::unordered_map<Id<Group>, Id<BroadGroup>> broadOf;
    for (const Group& group : groups::all(reader, project))
        if (group.broadGroup)
            broadOf[group.id] = *group.broadGroup;
    std::map<Id<BroadGroup>, Share> shares;
    for (const GroupShare& group : heard.groups)
        if (const auto found = broadOf.find(group.group); found != broadOf.end()) {
            shares[found->second].ideas += group.share.ideas;
            shares[found->second].people += group.share.people;
        }
    std::vector<ShareBars::Line> lines;
    const Share all = sumOf(heard.groups);
    for (const BroadGroup& group : broad) {
        const Share share = shares[group.id];
        lines.push_back({group.name, 0, share, fairShare(share, all), 1, QString()});
    }
    onOneScale(lines);
    return lines;
}

std::vector<ShareBars::Line> byTarget(const Reader& reader, Id<Project> project,
                                      Id<Session> session)
{
    std::vector<ShareBars::Line> lines;
    int number = 0;
    for (const GroupCoverage& group : coverageAt(reader, project, session)) {
        ++number;
        const int target = group.group.targetCount;
        if (target == 0)
            continue;
        // The number is that of people here; the bar says how many were wished for.
        lines.push_back({group.group.name,
                         number,
                         {group.here, group.here},
                         double(target),
                         1,
                         Words::tr("of %1").arg(target)});
    }
    onOneScale(lines);
    return lines;
}

QString adviceFor(const Heard& heard)
{
    const auto quietest = quietTable(heard);
    if (!quietest)
        return {};
    return Words::tr("Table %1 is quiet: %n idea(s) from %2 people. Ask it first.", nullptr,
                     quietest->share.ideas)
        .arg(quietest->table)
        .arg(quietest->share.people);
}

void fillEmptyChairs(QVBoxLayout& column, const Desk& desk)
{
    clear(column);
    const EmptyChairs chairs = emptyChairs(desk.reader(), desk.session(), std::nullopt);
    if (!chairs.groupsAreKept) {
        column.addWidget(new CheckRow(CheckState::NotYetKnown, Words::tr("Who has not been heard"),
                                      Words::tr("The ground rules keep no group with an idea.")));
        return;
    }
    for (const EmptyChair& chair : chairs.groups)
        column.addWidget(new CheckRow(
            chair.why == EmptyChair::Why::SpokenFor ? CheckState::NotYetKnown : CheckState::Look,
            chair.group.name, sentenceFor(chair)));
    for (const MissingVoice& missing : chairs.missing)
        column.addWidget(
            new CheckRow(CheckState::Look, missing.text, Words::tr("Missing from the beginning.")));
    if (chairs.groups.empty() && chairs.missing.empty())
        column.addWidget(new CheckRow(chairs.heard > 0 ? CheckState::Pass : CheckState::NotYetKnown,
                                      chairs.heard > 0
                                          ? Words::tr("Every group has spoken for itself")
                                          : Words::tr("No group is written down yet")));
    if (chairs.withoutGroup > 0)
        column.addWidget(
            new CheckRow(CheckState::NotYetKnown, Words::tr("%n idea(s) came without a group",
                                                            nullptr, chairs.withoutGroup)));
}

void fillChecks(QVBoxLayout& column, const Desk& desk, const GatherChecks& checks)
{
    clear(column);
    checkGroups(column, checks);
    checkWording(column, checks);
    checkPaper(column, desk);
    checkUnclear(column, checks);
}

void clear(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

StepGate gatherGate(Desk& desk, std::function<GatherChecks()> checks)
{
    StepGate gate;
    gate.number = stepNumber::gather;
    gate.name = Words::tr("Gather");
    gate.standing = [&desk, checks = std::move(checks)]() -> StepGate::Standing {
        const GatherChecks known = checks();
        const QStringList against = gathering::unmet(known);
        if (!against.isEmpty())
            return {against.join(u' '), false};
        const bool isWorthALook =
            known.pointToAPerson == 0 || known.unclear > 0 || notesOnPaper(desk) > 0;
        return {isWorthALook ? Words::tr("It can be closed. Look at what is marked above first.")
                             : Words::tr("Nothing stands against closing."),
                true};
    };
    gate.close = [&desk](const QString& reason) {
        return gathering::close(desk.workspace(), desk.project(), desk.session(), reason);
    };
    gate.reopen = [&desk] { return gathering::reopen(desk.workspace(), desk.project()); };
    return gate;
}

} // namespace moothall::ui::coverage
