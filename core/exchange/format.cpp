// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format.h"

#include "core/exchange/columnmapping.h"
#include "core/exchange/delimited.h"
#include "core/exchange/encoding.h"
#include "core/exchange/spreadsheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// The first lines of the file, whole, so that no character is cut.
QByteArray beginningOf(const QString& path)
{
    constexpr qint64 enough = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(enough);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        bytes.truncate(bytes.size() & ~qsizetype(3)); // UTF-16, never half of a pair of bytes
    else if (!file.atEnd() && bytes.contains('\n'))
        bytes.truncate(bytes.lastIndexOf('\n') + 1);
    return bytes;
}

bool isTable(const QByteArray& text)
{
    const QByteArray firstLine = text.left(text.indexOf('\n'));
    const Result<Table> header = parseTable(firstLine);
    return header && header->columns.size() > 1 && guessColumns(header->columns).has_value();
}

} // namespace

Format detectFormat(const QString& path)
{
    const QFileInfo place(path);
    if (place.isDir())
        return QDir(path).exists(u"comments.csv"_s) ? Format::Polis : Format::Unknown;
    const QString suffix = place.suffix().toLower();
    if (isSpreadsheet(path) || (place.isFile() && (suffix == u"xlsx" || suffix == u"xlsm")))
        return Format::Spreadsheet; // what is wrong with it is told as it is read
    if (place.isFile() && (suffix == u"csv" || suffix == u"tsv" || suffix == u"tab"))
        return Format::Table; // likewise
    const Result<QByteArray> text = asUtf8(beginningOf(path));
    if (!text || text->trimmed().isEmpty())
        return Format::Unknown;
    if (text->trimmed().startsWith('{'))
        return Format::JsonFile;
    if (suffix == u"json")
        return Format::JsonFile;
    if (isTable(*text))
        return Format::Table;
    return Format::Lines;
}

} // namespace moothall::exchange
