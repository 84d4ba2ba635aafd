// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/workbook.h"

#include "core/exchange/sentence.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// "_x000D_" stands for a sign that XML has no room for.
QString unescaped(const QString& words)
{
    if (!words.contains(u"_x"_s))
        return words;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.globalMatch(words); match.hasNext();) {
        const auto found = match.next();
        plain += words.mid(from, found.capturedStart() - from);
        plain += QChar(found.captured(1).toUShort(nullptr, 16));
        from = found.capturedEnd();
    }
    return plain + words.mid(from);
}

// The place of the part that the relation points at, seen from the part that names it.
QString placeFrom(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            steps.size() > 0 ? steps.removeLast() : void();
        else if (step != u".")
            steps.append(step);
    }
    return steps.join(u'/');
}

struct Relation
{
    QString kind; // the last word of its type
    QString part;
};

// What a part points at, by id: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml".
Result<QHash<QString, Relation>> relationsOf(const ZipParts& parts, const QString& part)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString list = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s +
                         part.section(u'/', -1) + u".rels"_s;
    QHash<QString, Relation> relations;
    const Result<> read = readXml(parts, list, [&](QXmlStreamReader& xml) -> Result<> {
        if (xml.name() == u"Relationship") {
            const auto said = xml.attributes();
            relations.insert(said.value(u"Id"_s).toString(),
                             {said.value(u"Type"_s).toString().section(u'/', -1),
                              placeFrom(folder, said.value(u"Target"_s).toString())});
        }
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return relations;
}

QString partOfKind(const QHash<QString, Relation>& relations, QStringView kind)
{
    for (const Relation& relation : relations)
        if (relation.kind == kind)
            return relation.part;
    return {};
}

// The id stands in a namespace that differs between the two forms of the standard.
QString relationId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

Result<QString> workbookPart(const ZipParts& parts)
{
    const auto relations = relationsOf(parts, QString());
    if (!relations)
        return tl::make_unexpected(relations.error());
    const QString part = partOfKind(*relations, u"officeDocument");
    return part.isEmpty() ? u"xl/workbook.xml"_s : part;
}

bool isTrue(QStringView value) { return value == u"1" || value == u"true"; }

Result<> readSheets(const ZipParts& parts, const QString& part,
                    const QHash<QString, Relation>& relations, Workbook& workbook)
{
    return readXml(parts, part, [&](QXmlStreamReader& xml) -> Result<> {
        const auto said = xml.attributes();
        if (xml.name() == u"workbookPr" && isTrue(said.value(u"date1904"_s)))
            workbook.daysFrom = DaysFrom::Year1904;
        if (xml.name() != u"sheet")
            return {};
        const auto relation = relations.constFind(relationId(said));
        if (relation != relations.cend() && relation->kind == u"worksheet")
            workbook.sheets.push_back(
                {said.value(u"name"_s).toString(), relation->part,
                 !said.value(u"state"_s).isEmpty() && said.value(u"state"_s) != u"visible"});
        return {};
    });
}

Result<> readWords(const ZipParts& parts, const QString& part, Workbook& workbook)
{
    return readXml(parts, part, [&](QXmlStreamReader& xml) -> Result<> {
        if (xml.name() == u"si")
            workbook.words.append(wordsOf(xml));
        return {};
    });
}

Result<> readStyles(const ZipParts& parts, const QString& part, Workbook& workbook)
{
    QHash<int, QString> codes;
    bool inCells = false;
    return readXml(parts, part, [&](QXmlStreamReader& xml) -> Result<> {
        const auto said = xml.attributes();
        if (xml.name() == u"numFmt") {
            codes.insert(said.value(u"numFmtId"_s).toInt(), said.value(u"formatCode"_s).toString());
        } else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs") {
            inCells = xml.name() == u"cellXfs";
        } else if (xml.name() == u"xf" && inCells) {
            const int format = said.value(u"numFmtId"_s).toInt();
            const auto code = codes.constFind(format);
            workbook.showsTime.push_back(code != codes.cend() ? showsTime(*code)
                                                              : showsTime(format));
        } else if (xml.name() == u"cellStyles") {
            inCells = false;
        }
        return {};
    });
}

// The sheets, and where the rest is.
Result<> readPlaces(const ZipParts& parts, Workbook& workbook, QHash<QString, Relation>& relations)
{
    const Result<QString> part = workbookPart(parts);
    if (!part)
        return tl::make_unexpected(part.error());
    auto found = relationsOf(parts, *part);
    if (!found)
        return tl::make_unexpected(found.error());
    relations = std::move(*found);
    return readSheets(parts, *part, relations, workbook);
}

} // namespace

Result<> readXml(const ZipParts& parts, const QString& part,
                 const std::function<Result<>(QXmlStreamReader&)>& take)
{
    return parts.read(part, [&](QIODevice& device) -> Result<> {
        QXmlStreamReader xml(&device);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                if (const Result<> taken = take(xml); !taken)
                    return taken;
        if (xml.hasError())
            return fail(Error::Kind::BadInput,
                        Sentence::tr("A part of this spreadsheet cannot be read. Open it in a "
                                     "spreadsheet program, save it again and import that."),
                        xml.errorString());
        return {};
    });
}

QString wordsOf(QXmlStreamReader& xml)
{
    QString words;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            words += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return unescaped(words);
}

Result<Workbook> readSheetPlaces(const ZipParts& parts)
{
    Workbook workbook;
    QHash<QString, Relation> relations;
    if (const Result<> read = readPlaces(parts, workbook, relations); !read)
        return tl::make_unexpected(read.error());
    return workbook;
}

Result<Workbook> readWorkbook(const ZipParts& parts)
{
    Workbook workbook;
    QHash<QString, Relation> relations;
    if (const Result<> read = readPlaces(parts, workbook, relations); !read)
        return tl::make_unexpected(read.error());
    if (const QString words = partOfKind(relations, u"sharedStrings"); !words.isEmpty())
        if (const Result<> read = readWords(parts, words, workbook); !read)
            return tl::make_unexpected(read.error());
    if (const QString styles = partOfKind(relations, u"styles"); !styles.isEmpty())
        if (const Result<> read = readStyles(parts, styles, workbook); !read)
            return tl::make_unexpected(read.error());
    return workbook;
}

} // namespace moothall::exchange
