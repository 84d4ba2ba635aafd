// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/organisation.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// What is known of the parts, with commas between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString sessionLine(const Session& session)
{
    const QString line =
        joined({session.date.isValid() ? date(session.date) : QString(), session.venue});
    return line.isEmpty() ? session.title : line;
}

} // namespace

void addCover(Composer& composer, const Facts& facts)
{
    const Project& project = facts.project;
    Table table{
        .columns = {{{}, Column::Align::Start, 0.19}, {}}, .headless = true, .rowHeaders = true};
    const auto row = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            table.rows.push_back({{plain(name)}, {theirs(facts, value)}});
    };
    row(Report::tr("Service"), joined({project.service, project.place}));
    for (const Session& session : facts.sessions)
        row(Report::tr("Session"), sessionLine(session));
    row(Report::tr("Asked for by"), organisationIn(project.commissioner));
    row(Report::tr("Decides"),
        joined({project.decisionMaker,
                project.decisionDate.isValid() ? date(project.decisionDate) : QString()}));
    row(Report::tr("Promise"), project.promise);
    if (!table.rows.empty())
        composer.add(std::move(table));
}

} // namespace moothall::report
