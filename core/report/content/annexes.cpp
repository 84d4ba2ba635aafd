// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/changes.h"
#include "core/report/content/evidencetable.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

int notQuotable(const Facts& facts)
{
    return int(std::ranges::count_if(
        facts.ideas, [&](const auto& entry) { return !facts.permission.mayPrint(entry.second); }));
}

Table agendaTable(const Facts& facts, const SessionAgenda& agenda, const QString& caption)
{
    Table table{caption,
                {{Report::tr("Item"), Column::Align::Start, 0.40},
                 {Report::tr("Method"), Column::Align::Start, 0.24},
                 {Report::tr("Start"), Column::Align::End, 0.10},
                 {Report::tr("Planned"), Column::Align::End, 0.13},
                 {Report::tr("Took"), Column::Align::End, 0.13}},
                {},
                false,
                true};
    for (const AgendaItem& item : agenda.items) {
        const auto method =
            item.method ? facts.methodNames.find(*item.method) : facts.methodNames.end();
        table.rows.push_back(
            {{theirs(facts, item.title)},
             {plain(method == facts.methodNames.end() ? u"–"_s : method->second)},
             {plain(item.plannedStart.toString(u"HH:mm"_s))},
             {plain(Report::tr("%1 min").arg(item.plannedMinutes))},
             {plain(item.actualMinutes ? Report::tr("%1 min").arg(*item.actualMinutes) : u"–"_s)}});
    }
    return table;
}

// Of a group, for every row of a long table: its name up to the first comma or bracket, where that
// is no other group's as well.
QString shortName(const Facts& facts, const QString& group)
{
    static const QRegularExpression aside(u"\\s*[(,;:–].*$"_s);
    const auto beginning = [](QString name) { return name.remove(aside); };
    const auto alike = std::ranges::count_if(facts.coverage, [&](const Coverage& coverage) {
        return beginning(coverage.group.name) == beginning(group);
    });
    return alike == 1 ? beginning(group) : group;
}

// "“Drivers” stands for “Drivers, booking staff and volunteers”."
QString whatShortNamesStandFor(const Facts& facts, const EvidenceTable& evidence)
{
    QStringList names;
    for (const EvidenceRow& row : evidence.rows)
        if (shortName(facts, row.saidBy) != row.saidBy && !names.contains(row.saidBy))
            names.append(row.saidBy);
    QStringList sentences;
    for (const QString& name : names)
        sentences.append(Report::tr("“%1” stands for “%2”.").arg(shortName(facts, name), name));
    return sentences.join(u' ');
}

} // namespace

void addAgenda(Composer& composer, const Facts& facts)
{
    composer.annex(Report::tr("Agenda and methods"), u"agenda"_s);
    if (facts.agendas.empty())
        composer.add(Paragraph{{}, {plain(Report::tr("No agenda is recorded."))}});
    for (std::size_t i = 0; i < facts.agendas.size(); ++i) {
        const SessionAgenda& agenda = facts.agendas[i];
        composer.add(
            agendaTable(facts, agenda,
                        facts.agendas.size() == 1
                            ? Report::tr("Table K. The agenda, planned and as it went")
                            : Report::tr("Table K%1. The agenda of “%2”, planned and as it went")
                                  .arg(i + 1)
                                  .arg(sessionName(agenda.session))));
    }
}

void addEvidenceIndex(Composer& composer, const Facts& facts)
{
    composer.annex(Report::tr("Evidence index"), u"evidence"_s);
    const EvidenceTable evidence = evidenceTable(facts, composer.numbers());
    if (evidence.rows.empty()) {
        composer.add(Paragraph{{}, {plain(Report::tr("No insight rests on an idea yet."))}});
        return;
    }
    composer.add(Paragraph{
        {},
        {plain(Report::tr(
            "The ideas the findings rest on, in an order that says nothing. The codes are new for "
            "this report and lead to nobody. The numbers are those of the findings; an idea that "
            "disagrees with one is marked so. What stands in quotation marks is word for "
            "word."))}});
    const QString shortened = whatShortNamesStandFor(facts, evidence);
    if (!shortened.isEmpty())
        composer.add(Paragraph{{}, {plain(shortened)}});
    Table table{Report::tr("Table R. Ideas and the findings they bear on"),
                {{Report::tr("Code")}, {Report::tr("In their words")}, {Report::tr("Bears on")}},
                {},
                false,
                true};
    for (const EvidenceRow& row : evidence.rows) {
        const QString line(QChar::LineSeparator);
        Text words{row.words.isEmpty()
                       ? plain(Report::tr("Not to be quoted"))
                       : Span{quoted(row.words, row.retold), false, {}, row.language}};
        if (!row.saidBy.isEmpty())
            words.push_back(theirs(facts, line + shortName(facts, row.saidBy)));
        if (!row.retold.isEmpty())
            words.push_back(
                plain((row.saidBy.isEmpty() ? line : u" "_s) + u"(%1)"_s.arg(row.retold)));
        QStringList bearsOn = row.supports;
        for (const QString& number : row.challenges)
            bearsOn.append(Report::tr("disagrees with %1").arg(number));
        table.rows.push_back({{plain(row.code)}, words, {plain(bearsOn.join(u", "_s))}});
    }
    composer.add(std::move(table));
}

void addProvenance(Composer& composer, const Facts& facts)
{
    composer.annex(Report::tr("Where this comes from"), u"provenance"_s);
    Table table{
        .columns = {{{}, Column::Align::Start, 0.34}, {}}, .headless = true, .rowHeaders = true};
    const auto row = [&](const QString& name, const QString& value) {
        table.rows.push_back({{plain(name)}, {plain(value)}});
    };
    int erased = 0;
    for (const Withdrawal& withdrawal : facts.withdrawals)
        erased += withdrawal.ideasRemoved;
    row(Report::tr("Version"), versionOf(facts));
    const QString since = sinceTheLast(facts, Variant::Officer);
    row(Report::tr("Changed since the last"),
        since.isEmpty() ? Report::tr("This is the first version.") : since);
    row(Report::tr("Made on"), date(facts.made));
    row(Report::tr("Made with"), u"Moothall " MOOTHALL_VERSION ""_s);
    row(Report::tr("File format"), number(facts.schemaVersion));
    row(Report::tr("Sessions"), number(int(facts.sessions.size())));
    row(Report::tr("Ideas"), number(int(facts.ideas.size())));
    row(Report::tr("Erased on request"), number(erased));
    row(Report::tr("Not to be quoted"), number(notQuotable(facts)));
    row(Report::tr("Small numbers"),
        Report::tr("Protected counts below %1 are not shown").arg(facts.project.threshold));
    row(Report::tr("Rules set aside"), number(int(facts.overrides.size())));
    row(Report::tr("SHA-256 of the evidence table"),
        evidenceTable(facts, composer.numbers()).sha256());
    if (!facts.project.note.isEmpty())
        row(Report::tr("Note"), facts.project.note);
    composer.add(std::move(table));
}

} // namespace moothall::report
