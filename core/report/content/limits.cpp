// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What worked, what did not, the hard questions, and how far the evidence reaches.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return Report::tr("Passed");
    case CheckResult::Warn:
        return Report::tr("Look again");
    case CheckResult::Yes:
        return Report::tr("Yes");
    case CheckResult::No:
        return Report::tr("No");
    case CheckResult::Unknown:
        return Report::tr("Not known");
    }
    return {};
}

void addList(Composer& composer, const Facts& facts, const QString& title,
             const QStringList& entries)
{
    if (entries.isEmpty()) {
        composer.paragraph(Report::tr("%1: none recorded.").arg(title));
        return;
    }
    composer.paragraph(title + u':');
    List list;
    for (const QString& entry : entries)
        list.items.push_back({theirs(facts, entry)});
    composer.add(std::move(list));
}

void addChecks(Composer& composer, const Facts& facts, CheckKind kind, const QString& caption,
               const QString& none)
{
    Table table{caption,
                {{Report::tr("Question"), Column::Align::Start, 0.42},
                 {Report::tr("Answer"), Column::Align::Start, 0.16},
                 {Report::tr("What it rests on"), Column::Align::Start, 0.42}},
                {},
                false,
                true};
    for (const ProjectCheck& check : facts.assessment.checks)
        if (check.kind == kind)
            table.rows.push_back({{theirs(facts, check.item)},
                                  {plain(wordsFor(check.result))},
                                  {theirs(facts, readableCodes(facts, check.evidence))}});
    if (table.rows.empty())
        composer.paragraph(none);
    else
        composer.add(std::move(table));
}

void addLessons(Composer& composer, const Facts& facts)
{
    for (const Debrief& debrief : facts.assessment.debriefs) {
        if (!debrief.learnedAboutDoingThis.trimmed().isEmpty())
            composer.paragraph(filled(Report::tr("Learned about doing this: %1"),
                                      {theirs(facts, debrief.learnedAboutDoingThis)}));
        if (!debrief.learnedFromPeople.trimmed().isEmpty())
            composer.paragraph(filled(Report::tr("Learned from people: %1"),
                                      {theirs(facts, debrief.learnedFromPeople)}));
    }
}

void addOpenQuestions(Composer& composer, const Facts& facts)
{
    if (facts.assessment.openQuestions.empty()) {
        composer.paragraph(Report::tr("Open questions: none recorded."));
        return;
    }
    composer.paragraph(Report::tr("Open questions, and who looks for the answer:"));
    List list;
    for (const OpenQuestion& question : facts.assessment.openQuestions) {
        Text item{theirs(facts, question.text)};
        if (!question.ownerRole.isEmpty())
            item.push_back(theirs(facts, u" "_s + question.ownerRole + u'.'));
        list.items.push_back(std::move(item));
    }
    composer.add(std::move(list));
}

} // namespace

void addLimits(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Limits and reflections"), u"limits"_s);
    addList(composer, facts, Report::tr("What worked"), whatWorked(facts.assessment));
    addList(composer, facts, Report::tr("What did not work"), whatDidNotWork(facts.assessment));
    addLessons(composer, facts);
    addChecks(composer, facts, CheckKind::DarkSide, Report::tr("Table M. Hard questions"),
              Report::tr("Hard questions: none answered."));
    addChecks(composer, facts, CheckKind::Gunning,
              Report::tr("Table N. What a fair consultation asks for"),
              Report::tr("The tests of a fair consultation: none answered."));
    addOpenQuestions(composer, facts);
    composer.paragraph(
        Report::tr("This report shows what those present said on the day. It cannot say how many "
                   "others think the same, and numbers are not shares of the public."));
}

} // namespace moothall::report
