// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Changes when an insight changes, what it rests on, or the words of any idea that may be shown.
// What may not be shown is not part of it: a short text could be guessed and confirmed.
QString evidenceHash(const Facts& facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    for (const auto& [id, idea] : facts.ideas)
        if (facts.permission.mayPrint(idea)) {
            add(QByteArray::number(qlonglong(id.value)));
            add(ideas::shownText(idea).toUtf8());
        }
    for (const Insight& insight : facts.insights) {
        add(insight.statement.toUtf8());
        for (const InsightIdea& link : facts.ideaLinks.at(insight.id)) {
            add(link.relation == IdeaRelation::Cites ? "+" : "-");
            add(QByteArray::number(qlonglong(link.idea.value)));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

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
                            ? Report::tr("Table H. The agenda, planned and as it went")
                            : Report::tr("Table H%1. The agenda of “%2”, planned and as it went")
                                  .arg(i + 1)
                                  .arg(sessionName(agenda.session))));
    }
}

void addProvenance(Composer& composer, const Facts& facts, QDate made)
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
    row(Report::tr("Made on"), date(made));
    row(Report::tr("Made with"), u"Moothall " MOOTHALL_VERSION ""_s);
    row(Report::tr("File format"), number(facts.schemaVersion));
    row(Report::tr("Sessions"), number(int(facts.sessions.size())));
    row(Report::tr("Ideas"), number(int(facts.ideas.size())));
    row(Report::tr("Erased on request"), number(erased));
    row(Report::tr("Not to be quoted"), number(notQuotable(facts)));
    row(Report::tr("Small numbers"),
        Report::tr("Protected counts below %1 are not shown").arg(facts.project.threshold));
    row(Report::tr("Rules set aside"), number(int(facts.overrides.size())));
    row(Report::tr("SHA-256 of the evidence"), evidenceHash(facts));
    if (!facts.project.note.isEmpty())
        row(Report::tr("Note"), facts.project.note);
    composer.add(std::move(table));
}

} // namespace moothall::report
