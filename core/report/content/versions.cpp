// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/versions.h"

#include "core/report/content/builder.h"
#include "core/report/content/differencing.h"
#include "core/report/content/facts.h"
#include "core/report/content/numbering.h"
#include "core/report/content/phrases.h"
#include "core/store/failure.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Whose change is told, never what it said: the words of an insight may be erased later.
QString digest(std::int64_t id, const QString& content)
{
    return QString::number(id) + u':' +
           QString::fromLatin1(
               QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256)
                   .toHex()
                   .left(16));
}

QByteArray toBytes(const Issued& issued)
{
    QJsonArray breakdowns;
    for (const Breakdown& breakdown : issued.breakdowns)
        breakdowns.append(toJson(breakdown));
    QJsonArray sections;
    for (const PrintedSection& section : issued.sections)
        sections.append(QJsonObject{
            {u"key"_s, section.key}, {u"title"_s, section.title}, {u"digest"_s, section.digest}});
    return QJsonDocument(QJsonObject{{u"breakdowns"_s, breakdowns},
                                     {u"sections"_s, sections},
                                     {u"ideas"_s, issued.ideas},
                                     {u"insights"_s, QJsonArray::fromStringList(issued.insights)},
                                     {u"solutions"_s, QJsonArray::fromStringList(issued.solutions)},
                                     {u"answers"_s, QJsonArray::fromStringList(issued.answers)}})
        .toJson(QJsonDocument::Compact);
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

} // namespace

std::vector<PrintedCell> Issued::cellsOf(const QString& breakdown) const
{
    const auto found = std::ranges::find(breakdowns, breakdown, &Breakdown::key);
    return found == breakdowns.end() ? std::vector<PrintedCell>() : found->cells;
}

bool wasHidden(const std::vector<Issued>& versions, const QString& breakdown, const QString& cell)
{
    return std::ranges::any_of(versions, [&](const Issued& version) {
        return std::ranges::any_of(version.cellsOf(breakdown), [&](const PrintedCell& each) {
            return each.key == cell && !each.printed;
        });
    });
}

Issued asIssued(const Facts& facts)
{
    Issued issued;
    issued.number = facts.number;
    issued.made = facts.made;
    issued.isFinal = facts.status == Status::Final;
    issued.threshold = facts.project.threshold;
    issued.sections = facts.sections;
    issued.breakdowns = breakdownsOf(facts);
    issued.ideas = int(facts.ideas.size());
    for (const Insight& insight : facts.insights) {
        QString content = insight.statement;
        for (const InsightIdea& link : facts.ideaLinks.at(insight.id))
            content += u' ' + QString::number(link.idea.value) +
                       (link.relation == IdeaRelation::Cites ? u'+' : u'-');
        issued.insights.append(digest(insight.id.value, content));
    }
    for (const Solution& solution : facts.solutions)
        issued.solutions.append(
            digest(solution.id.value, solution.title + u'\n' + solution.description));
    for (const Reply& reply : facts.replies)
        issued.answers.append(
            digest(reply.id.value, wordsFor(reply.answer) + u'\n' + reply.weDidOrWill));
    return issued;
}

bool wasPrinted(const std::vector<Issued>& versions, const QString& breakdown)
{
    return std::ranges::any_of(versions, [&](const Issued& version) {
        return std::ranges::any_of(version.cellsOf(breakdown), [](const PrintedCell& cell) {
            return cell.printed.has_value();
        });
    });
}

std::vector<Issued> issuedVersions(const Reader& reader, Id<Project> project)
{
    std::vector<Issued> issued;
    for (const ReportVersion& version : reportVersions::all(reader, project)) {
        const QJsonObject json = QJsonDocument::fromJson(version.printed.toUtf8()).object();
        Issued& each = issued.emplace_back();
        each.number = version.number;
        each.made = version.made;
        each.isFinal = version.isFinal;
        each.threshold = version.threshold;
        each.ideas = json[u"ideas"].toInt();
        each.insights = stringsOf(json[u"insights"]);
        each.solutions = stringsOf(json[u"solutions"]);
        each.answers = stringsOf(json[u"answers"]);
        for (const QJsonValue& value : json[u"breakdowns"].toArray())
            each.breakdowns.push_back(breakdownFrom(value.toObject()));
        for (const QJsonValue& value : json[u"sections"].toArray())
            each.sections.push_back({value[u"key"].toString(), value[u"title"].toString(),
                                     value[u"digest"].toString()});
    }
    return issued;
}

Issued versionBefore(const Facts& facts)
{
    for (const Issued& version : std::views::reverse(facts.issued))
        if (version.number < facts.number)
            return version;
    return {};
}

Result<> mayStandBeside(const Facts& facts)
{
    const auto waysOut = [] {
        return Report::tr("Leave out who came, put groups together, or wait until more have come.");
    };
    const std::vector<Breakdown> now = breakdownsOf(facts);
    for (const Issued& earlier : std::views::reverse(facts.issued)) {
        const QStringList told = toldByDifference(earlier.breakdowns, now, facts.project.threshold);
        if (!told.isEmpty())
            return fail(Error::Kind::NotAllowed,
                        Report::tr("Beside version %1 this report would give a hidden number away: "
                                   "%2 %3")
                            .arg(QString::number(earlier.number), told.join(u' '), waysOut()));
    }
    std::vector<std::vector<Breakdown>> earlier;
    for (const Issued& version : facts.issued)
        earlier.push_back(version.breakdowns);
    const QStringList told = toldTogether(earlier, now);
    if (!told.isEmpty())
        return fail(Error::Kind::NotAllowed,
                    Report::tr("Beside the versions before it this report would give a hidden "
                               "number away: %1 %2")
                        .arg(told.join(u' '), waysOut()));
    return {};
}

Result<> mayBeHandedOn(const Reader& reader, Id<Project> project, const ReportOptions& options)
{
    return attempt([&]() -> Result<> {
        const Facts facts = readNumberedFacts(reader, project, options);
        return mayStandBeside(facts);
    });
}

Result<int> numberOfReport(const Reader& reader, Id<Project> project, const ReportOptions& options)
{
    return attempt([&] { return readNumberedFacts(reader, project, options).number; });
}

Result<int> issueVersion(Workspace& workspace, Id<Project> project, const ReportOptions& options)
{
    if (const Result<Document> built = buildReport(workspace, project, options); !built)
        return tl::make_unexpected(built.error());
    Result<Facts> read = attempt([&] { return readNumberedFacts(workspace, project, options); });
    if (!read)
        return tl::make_unexpected(read.error());
    Facts& facts = *read;
    if (const Result<> allowed = mayStandBeside(facts); !allowed)
        return tl::make_unexpected(allowed.error());
    if (facts.number == facts.lastIssued.number)
        return facts.number; // it is out already
    facts.sections = printedSections(facts);
    ReportVersion version;
    version.project = project;
    version.isFinal = options.status == Status::Final;
    version.made = options.made;
    version.threshold = facts.project.threshold;
    version.printed = QString::fromUtf8(toBytes(asIssued(facts)));
    const auto added = reportVersions::add(workspace, version);
    if (!added)
        return tl::make_unexpected(added.error());
    return facts.number;
}

} // namespace moothall::report
