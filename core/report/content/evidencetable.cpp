// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/evidencetable.h"

#include "core/report/content/builder.h"
#include "core/report/content/facts.h"
#include "core/report/content/numbering.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"
#include "core/store/failure.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

std::set<Id<Idea>> citedIdeas(const Facts& facts)
{
    std::set<Id<Idea>> cited;
    for (const auto& [insight, links] : facts.ideaLinks)
        for (const InsightIdea& link : links)
            cited.insert(link.idea);
    return cited;
}

QByteArray digest(const QByteArray& secret, Id<Idea> idea)
{
    return QCryptographicHash::hash(secret + QByteArray::number(qlonglong(idea.value)),
                                    QCryptographicHash::Sha256);
}

// The ids hold random bits that are in no output.
QByteArray secretOf(const Facts& facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(facts.number) + ' ');
    for (const auto& [id, idea] : facts.ideas)
        hash.addData(QByteArray::number(qlonglong(id.value)) + ' ');
    return hash.result();
}

// A leading sign that a spreadsheet takes for a formula is kept from being one.
QByteArray field(QString text)
{
    text.replace(QChar(QChar::LineSeparator), u'\n');
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString wordingOf(const EvidenceRow& row)
{
    if (row.words.isEmpty())
        return {};
    return row.retold.isEmpty() ? Report::tr("word for word") : row.retold;
}

} // namespace

EvidenceCodes evidenceCodes(const Facts& facts)
{
    const QByteArray secret = secretOf(facts);
    std::vector<std::pair<QByteArray, Id<Idea>>> order;
    for (const Id<Idea> idea : citedIdeas(facts))
        order.emplace_back(digest(secret, idea), idea);
    std::ranges::sort(order, {}, &std::pair<QByteArray, Id<Idea>>::first);
    const auto width = int(QString::number(order.size()).size());
    EvidenceCodes codes;
    for (std::size_t i = 0; i < order.size(); ++i)
        codes[order[i].second] = u"E%1"_s.arg(i + 1, std::max(2, width), 10, QChar(u'0'));
    return codes;
}

EvidenceTable evidenceTable(const Facts& facts, const std::map<QString, QString>& numberOf)
{
    std::map<QString, EvidenceRow> rows;
    for (const auto& [id, code] : evidenceCodes(facts)) {
        const Idea& idea = facts.ideas.at(id);
        EvidenceRow& row = rows[code];
        row.code = code;
        if (facts.permission.mayPrint(idea)) {
            row.words = ideas::shownText(idea);
            row.retold = retoldHow(idea);
            row.language = languageOf(facts, idea);
            row.saidBy = attributionOf(facts, idea).value_or(QString());
        }
        for (const Insight& insight : facts.insights)
            for (const InsightIdea& link : facts.ideaLinks.at(insight.id)) {
                if (link.idea != id)
                    continue;
                const auto number = numberOf.find(anchorOf(insight, facts));
                if (number != numberOf.end())
                    (link.relation == IdeaRelation::Cites ? row.supports : row.challenges)
                        .append(number->second);
            }
    }
    const bool isOut = facts.number == facts.lastIssued.number;
    EvidenceTable table{
        facts.project.title, facts.number, isOut ? facts.lastIssued.made : facts.made, {}};
    for (auto& [code, row] : rows)
        table.rows.push_back(std::move(row));
    return table;
}

QByteArray EvidenceTable::csv() const
{
    QByteArray bytes =
        "code,words,wording,said_by,supports,challenges,report,version,version_date\r\n";
    const QByteArray report = field(title) + ',' + field(QString::number(version)) + ',' +
                              field(date.toString(Qt::ISODate)) + "\r\n";
    for (const EvidenceRow& row : rows)
        bytes += field(row.code) + ',' + field(row.words) + ',' + field(wordingOf(row)) + ',' +
                 field(row.saidBy) + ',' + field(row.supports.join(u"; "_s)) + ',' +
                 field(row.challenges.join(u"; "_s)) + ',' + report;
    return bytes;
}

QByteArray EvidenceTable::json() const
{
    QJsonArray all;
    for (const EvidenceRow& row : rows) {
        QJsonObject object{{u"code"_s, row.code},
                           {u"supports"_s, QJsonArray::fromStringList(row.supports)},
                           {u"challenges"_s, QJsonArray::fromStringList(row.challenges)}};
        if (!row.words.isEmpty()) {
            object.insert(u"words"_s, row.words);
            object.insert(u"wording"_s, wordingOf(row));
        }
        if (!row.language.isEmpty())
            object.insert(u"language"_s, row.language);
        if (!row.saidBy.isEmpty())
            object.insert(u"said_by"_s, row.saidBy);
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{u"report"_s, title},
                                     {u"version"_s, version},
                                     {u"version_date"_s, date.toString(Qt::ISODate)},
                                     {u"evidence"_s, all}})
        .toJson();
}

QString EvidenceTable::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(csv(), QCryptographicHash::Sha256).toHex());
}

Result<EvidenceTable> evidenceOfReport(const Reader& reader, Id<Project> project,
                                       const ReportOptions& options)
{
    return attempt([&]() -> Result<EvidenceTable> {
        ReportOptions officer = options;
        officer.variant = Variant::Officer;
        const Result<Document> document = buildReport(reader, project, officer);
        if (!document)
            return tl::make_unexpected(document.error());
        std::map<QString, QString> numbers;
        for (const Block& block : document->blocks)
            if (const auto* heading = std::get_if<Heading>(&block))
                numbers[heading->anchor] = heading->number; // "4.3": subsections have no point
        return evidenceTable(readNumberedFacts(reader, project, officer), numbers);
    });
}

} // namespace moothall::report
