// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets of a workbook share: their names and places, the words and the number formats
// that cells refer to.
#pragma once

#include "core/exchange/xlsx/sheetnumbers.h"
#include "core/exchange/xlsx/zipparts.h"

#include <QStringList>

#include <vector>

class QXmlStreamReader;

namespace moothall::exchange {

struct SheetPlace
{
    QString name;
    QString part; // in the archive
    bool hidden = false;
};

struct Workbook
{
    std::vector<SheetPlace> sheets;
    QStringList words;           // by their number
    std::vector<bool> showsTime; // by the number of the style
    DaysFrom daysFrom = DaysFrom::Year1900;
};

// Reads the part as XML; `take` is called at the beginning of every element. Refuses what is not
// well formed.
Result<> readXml(const ZipParts& parts, const QString& part,
                 const std::function<Result<>(QXmlStreamReader&)>& take);

// The words of an element with its runs, without how they are pronounced.
QString wordsOf(QXmlStreamReader& xml);

// The sheets alone, which is quick, or all of it.
Result<Workbook> readSheetPlaces(const ZipParts& parts);
Result<Workbook> readWorkbook(const ZipParts& parts);

} // namespace moothall::exchange
