// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that were agreed at the end of a session, and how far they are.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

bool isOverdue(const Facts& facts, const Action& action)
{
    return action.status != ActionStatus::Done && action.due.isValid() && facts.made.isValid() &&
           action.due < facts.made;
}

Text stepOf(const Facts& facts, const Action& action)
{
    QStringList who{action.ownerRole};
    if (action.due.isValid())
        who.append(Report::tr("by %1").arg(date(action.due)));
    who.removeAll(QString());
    QString what = action.text.trimmed();
    if (!what.endsWith(u'.'))
        what += u'.';
    const QString status = wordsFor(action.status);
    Text step{
        theirs(facts, what + u' '),
        strong(isOverdue(facts, action) ? Report::tr("%1, overdue.").arg(status) : status + u'.')};
    if (!who.isEmpty())
        step.push_back(theirs(facts, u' ' + who.join(u", "_s) + u'.'));
    return step;
}

} // namespace

void addWhoDoesWhat(Composer& composer, const Facts& facts)
{
    List steps;
    bool anyOverdue = false;
    for (const Action& action : facts.assessment.actions)
        if (action.status != ActionStatus::Dropped) {
            steps.items.push_back(stepOf(facts, action));
            anyOverdue = anyOverdue || isOverdue(facts, action);
        }
    if (steps.items.empty()) {
        composer.paragraph(Report::tr("Actions: none recorded."));
        return;
    }
    composer.paragraph(anyOverdue
                           ? Report::tr("This is who does what. The steps marked as overdue were "
                                        "past their date on %1:")
                                 .arg(date(facts.made))
                           : Report::tr("This is who does what:"));
    composer.add(std::move(steps));
}

} // namespace moothall::report
