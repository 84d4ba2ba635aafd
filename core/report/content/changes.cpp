// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/changes.h"

#include "core/report/content/differencing.h"
#include "core/report/content/facts.h"
#include "core/report/content/numbering.h"
#include "core/report/content/phrases.h"
#include "core/store/failure.h"

#include <algorithm>
#include <cstdlib>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& digest) { return digest.section(u':', 0, 0); }

// How many came, where that was printed.
std::optional<int> totalOf(const Issued& issued)
{
    const auto found = std::ranges::find(issued.breakdowns, coverageKey(), &Breakdown::key);
    return found == issued.breakdowns.end() ? std::nullopt : found->total;
}

struct Difference
{
    int added = 0;
    int changed = 0;
    int gone = 0;
};

Difference between(const QStringList& before, const QStringList& now)
{
    QStringList keys;
    Difference difference;
    for (const QString& entry : now) {
        keys.append(keyOf(entry));
        if (before.contains(entry))
            continue;
        const bool known = std::ranges::any_of(
            before, [&](const QString& other) { return keyOf(other) == keyOf(entry); });
        ++(known ? difference.changed : difference.added);
    }
    difference.gone = int(std::ranges::count_if(
        before, [&](const QString& entry) { return !keys.contains(keyOf(entry)); }));
    return difference;
}

// "Insights: 9, before 8: 1 new and 2 changed."
void tell(QStringList& changes, const QString& noun, const QStringList& before,
          const QStringList& now)
{
    const Difference difference = between(before, now);
    QStringList parts;
    if (difference.added > 0)
        parts.append(Report::tr("%1 new").arg(difference.added));
    if (difference.changed > 0)
        parts.append(Report::tr("%1 changed").arg(difference.changed));
    if (difference.gone > 0)
        parts.append(Report::tr("%1 taken out").arg(difference.gone));
    if (parts.isEmpty())
        return;
    changes.append(
        before.size() == now.size()
            ? Report::tr("%1: %2.").arg(noun, listed(parts))
            : Report::tr("%1: %2, before %3; %4.")
                  .arg(noun, number(int(now.size())), number(int(before.size())), listed(parts)));
}

// Only where the two numbers tell of no few.
void tellWhoCame(QStringList& changes, const QString& noun, const Issued& last, const Issued& now)
{
    const std::optional<int> before = totalOf(last);
    const std::optional<int> present = totalOf(now);
    if (before && present && std::abs(*before - *present) >= now.threshold &&
        toldByDifference(last.breakdowns, now.breakdowns, now.threshold).isEmpty())
        changes.append(
            Report::tr("%1: %2, before %3.").arg(noun, number(*present), number(*before)));
}

// The titles of those of one reading that differ, or are in one of the two only; in quotation
// marks.
QStringList otherSections(const QString& reading, const Issued& last, const Facts& facts)
{
    QStringList titles;
    const auto add = [&](const PrintedSection& section) {
        if (section.key.startsWith(reading + u'/'))
            titles.append(section.key.endsWith(u'/') ? Report::tr("the cover")
                                                     : u'“' + section.title + u'”');
    };
    for (const PrintedSection& section : facts.sections)
        if (!std::ranges::count(last.sections, section))
            add(section);
    for (const PrintedSection& section : last.sections)
        if (!std::ranges::count(facts.sections, section.key, &PrintedSection::key))
            add(section);
    titles.removeDuplicates();
    return titles;
}

QString nothingChanged() { return Report::tr("Nothing changed."); }

// What a reader calls things, and the reading whose sections they know.
struct Names
{
    QString insights;
    QString solutions;
    QString present;
    QString reading;
};

Names namesFor(Variant reader)
{
    if (reader == Variant::Participant)
        return {Report::tr("What we heard"), Report::tr("What you proposed"),
                Report::tr("People who came"), u"participant"_s};
    return {Report::tr("Insights"), Report::tr("Solutions"), Report::tr("People who took part"),
            u"officer"_s};
}

// The first of them, and how many more there are.
QString fewOf(QStringList titles)
{
    constexpr qsizetype few = 3;
    const qsizetype more = titles.size() - few;
    if (more > 0)
        titles = titles.first(few) << Report::tr("%1 more").arg(more);
    return listed(titles);
}

QString otherParts(const QStringList& titles, Variant reader)
{
    switch (reader) {
    case Variant::Officer:
        return Report::tr("These parts read otherwise: %1.").arg(listed(titles));
    case Variant::Councillor:
        return Report::tr("These parts of the full report read otherwise: %1.").arg(fewOf(titles));
    case Variant::Participant:
        return Report::tr("These parts read otherwise: %1.").arg(fewOf(titles));
    }
    return {};
}

bool anyTellsSince(const std::vector<Rating>& ratings)
{
    return std::ranges::any_of(ratings, &Rating::tellsSinceEarlier);
}

} // namespace

QStringList notPrintedAgain(const Facts& facts)
{
    QStringList sentences;
    if (facts.votesTellSince > 0)
        sentences.append(Report::tr("The marks are not printed again, because beside an earlier "
                                    "version they would tell how single people voted."));
    if (facts.groupsTellSince)
        sentences.append(Report::tr("What each group voted is not printed again, because beside an "
                                    "earlier version it would tell how single people voted."));
    if (anyTellsSince(facts.assessment.ratings))
        sentences.append(Report::tr("The answers on the forms are not printed again, because "
                                    "beside an earlier version they would tell what single people "
                                    "answered."));
    QStringList slips;
    for (const SlipQuestion& question : facts.slips)
        if (question.tellsSinceEarlier)
            slips.append(question.characteristic);
    if (!slips.isEmpty())
        sentences.append(Report::tr("What people said about themselves is not printed again (%1), "
                                    "because beside an earlier version it would tell of single "
                                    "people.")
                             .arg(listed(slips)));
    return sentences;
}

Result<QStringList> notPrintedAgain(const Reader& reader, Id<Project> project,
                                    const ReportOptions& options)
{
    return attempt([&]() -> Result<QStringList> {
        return notPrintedAgain(readNumberedFacts(reader, project, options));
    });
}

QStringList changesSince(const Issued& last, const Facts& facts, Variant reader)
{
    const Issued now = asIssued(facts);
    const Names names = namesFor(reader);
    QStringList changes = notPrintedAgain(facts);
    if (now.ideas != last.ideas)
        changes.append(
            Report::tr("Ideas: %1, before %2.").arg(number(now.ideas), number(last.ideas)));
    tell(changes, names.insights, last.insights, now.insights);
    tell(changes, names.solutions, last.solutions, now.solutions);
    tell(changes, Report::tr("Answers of the council"), last.answers, now.answers);
    tellWhoCame(changes, names.present, last, now);
    if (last.threshold != facts.project.threshold && reader == Variant::Officer)
        changes.append(Report::tr("Small numbers: below %1, before below %2.")
                           .arg(facts.project.threshold)
                           .arg(last.threshold));
    const QStringList sections = otherSections(names.reading, last, facts);
    if (!sections.isEmpty() && (reader == Variant::Officer || changes.isEmpty()))
        changes.append(otherParts(sections, reader));
    if (changes.isEmpty())
        changes.append(nothingChanged());
    return changes;
}

QString sinceTheLast(const Facts& facts, Variant reader)
{
    const Issued before = versionBefore(facts);
    return before.number == 0 ? QString()
                              : Report::tr("Since version %1 of %2: %3")
                                    .arg(number(before.number), date(before.made),
                                         changesSince(before, facts, reader).join(u' '));
}

SinceLast sinceLastVersion(const Reader& reader, Id<Project> project)
{
    const Facts facts = readNumberedFacts(reader, project);
    const Issued& last = facts.lastIssued;
    if (last.number == 0)
        return {};
    QStringList changes = changesSince(last, facts, Variant::Officer);
    const QStringList participants = otherSections(u"participant"_s, last, facts);
    if (!participants.isEmpty()) {
        changes.removeOne(nothingChanged());
        changes.append(Report::tr("In the participants’ report these read otherwise: %1.")
                           .arg(listed(participants)));
    }
    return {last.number, last.made, changes};
}

} // namespace moothall::report
