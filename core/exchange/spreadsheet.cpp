// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet.h"

#include "core/exchange/sentence.h"
#include "core/exchange/xlsx/workbook.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// A sheet may name a cell far to the right on each of a million rows; what it then asks for would
// fill the memory.
constexpr int mostColumns = 1000;
constexpr qint64 mostCells = 20'000'000;

// "BC12": column 54, counted from 0; -1 where it names none.
int columnIn(QStringView cell)
{
    int column = 0;
    for (const QChar letter : cell) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > 100'000)
            return column;
    }
    return column - 1;
}

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

void cutBlanksAtTheEnd(QStringList& cells, qsizetype least)
{
    while (cells.size() > least && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

// Takes the rows of one sheet into a table.
class SheetRows
{
public:
    explicit SheetRows(const Workbook& workbook) : m_workbook(workbook) {}

    Result<> take(QXmlStreamReader& xml)
    {
        if (xml.name() == u"row") {
            endRow();
            bool isNumber = false;
            const int line = xml.attributes().value(u"r"_s).toInt(&isNumber);
            m_line = isNumber ? line : m_line + 1;
        } else if (xml.name() == u"c") {
            return takeCell(xml);
        }
        return {};
    }

    Table result()
    {
        endRow();
        return std::move(m_table);
    }

private:
    Result<> takeCell(QXmlStreamReader& xml)
    {
        const auto said = xml.attributes();
        const auto place = said.value(u"r"_s);
        const int column = place.isEmpty() ? int(m_cells.size()) : columnIn(place);
        const QString kind = said.value(u"t"_s).toString();
        const int style = said.value(u"s"_s).toInt();
        const QString text = valueOf(xml, kind, style);
        if (text.isEmpty())
            return {};
        m_count += column + 1 - m_cells.size();
        if (column < 0 || column >= mostColumns || m_count > mostCells)
            return fail(Error::Kind::BadInput,
                        Sentence::tr("This sheet is too wide to be a list of ideas. Keep the "
                                     "columns that matter and import that."));
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        m_cells[column] = text;
        return {};
    }

    // Reads to the end of the cell.
    QString valueOf(QXmlStreamReader& xml, const QString& kind, int style) const
    {
        QString words;
        QString value;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"is")
                words = wordsOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (kind == u"inlineStr")
            return words;
        if (kind == u"s")
            return m_workbook.words.value(value.toInt(), QString());
        if (kind == u"b")
            return value.isEmpty() ? QString() : value == u"1" ? u"true"_s : u"false"_s;
        if (!kind.isEmpty() && kind != u"n")
            return value; // words of a formula, an error, a date as ISO 8601 writes it
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        const bool isTime = style >= 0 && std::size_t(style) < m_workbook.showsTime.size() &&
                            m_workbook.showsTime[std::size_t(style)];
        return isTime ? timeText(number, m_workbook.daysFrom) : numberText(number);
    }

    void endRow()
    {
        QStringList cells = std::exchange(m_cells, {});
        if (isBlank(cells))
            return;
        if (m_table.columns.isEmpty()) {
            for (QString& name : cells)
                name = name.simplified();
            cutBlanksAtTheEnd(cells, 0);
            m_table.columns = std::move(cells);
            return;
        }
        cutBlanksAtTheEnd(cells, m_table.columns.size());
        if (cells.size() < m_table.columns.size())
            cells.resize(m_table.columns.size());
        m_table.rows.push_back({m_line, std::move(cells)});
    }

    const Workbook& m_workbook;
    Table m_table;
    QStringList m_cells;
    qint64 m_count = 0;
    int m_line = 0;
};

Result<Table> readRows(const ZipParts& parts, const Workbook& workbook, const SheetPlace& sheet)
{
    SheetRows rows(workbook);
    const Result<> read =
        readXml(parts, sheet.part, [&](QXmlStreamReader& xml) { return rows.take(xml); });
    if (!read)
        return tl::make_unexpected(read.error());
    return rows.result();
}

bool isUsable(const Table& table) { return !table.columns.isEmpty(); }

Result<Table> firstWithWords(const ZipParts& parts, const Workbook& workbook, const QString& name)
{
    Table first;
    for (const SheetPlace& sheet : workbook.sheets) {
        if (sheet.hidden)
            continue;
        Result<Table> table = readRows(parts, workbook, sheet);
        if (!table || !table->rows.empty())
            return table;
        if (!isUsable(first))
            first = std::move(*table);
    }
    if (isUsable(first))
        return first;
    return fail(Error::Kind::BadInput, Sentence::tr("“%1” holds no words.").arg(name));
}

} // namespace

bool isSpreadsheet(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(4) != "PK\x03\x04")
        return false;
    file.close();
    const auto parts = ZipParts::open(path);
    return parts && !sheetsOf(path).value_or(QStringList()).isEmpty();
}

Result<QStringList> sheetsOf(const QString& path)
{
    const auto parts = ZipParts::open(path);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const auto workbook = readSheetPlaces(*parts);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    QStringList names;
    for (const SheetPlace& sheet : workbook->sheets)
        if (!sheet.hidden)
            names.append(sheet.name);
    return names;
}

Result<Table> readSheet(const QString& path, const QString& sheet)
{
    const auto parts = ZipParts::open(path);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const auto workbook = readWorkbook(*parts);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    const QString name = QFileInfo(path).fileName();
    if (sheet.isEmpty())
        return firstWithWords(*parts, *workbook, name);
    const auto found = std::ranges::find_if(workbook->sheets, [&](const SheetPlace& place) {
        return place.name.compare(sheet, Qt::CaseInsensitive) == 0;
    });
    if (found == workbook->sheets.end())
        return fail(Error::Kind::NotFound,
                    Sentence::tr("There is no sheet “%1” in “%2”.").arg(sheet, name));
    return readRows(*parts, *workbook, *found);
}

} // namespace moothall::exchange
