// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that were agreed at the end of a session, and how far they are.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

Text stepOf(const Facts& facts, const Action& action)
{
    QStringList who{action.ownerRole};
    if (action.due.isValid())
        who.append(Report::tr("by %1").arg(date(action.due)));
    who.removeAll(QString());
    QString what = action.text.trimmed();
    if (!what.endsWith(u'.'))
        what += u'.';
    Text step{theirs(facts, what + u' '), strong(wordsFor(action.status) + u'.')};
    if (!who.isEmpty())
        step.push_back(theirs(facts, u' ' + who.join(u", "_s) + u'.'));
    return step;
}

} // namespace

void addWhoDoesWhat(Composer& composer, const Facts& facts)
{
    List steps;
    for (const Action& action : facts.assessment.actions)
        if (action.status != ActionStatus::Dropped)
            steps.items.push_back(stepOf(facts, action));
    if (steps.items.empty()) {
        composer.paragraph(Report::tr("Actions: none recorded."));
        return;
    }
    composer.paragraph(Report::tr("This is who does what:"));
    composer.add(std::move(steps));
}

} // namespace moothall::report
