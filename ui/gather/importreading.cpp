// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/importreading.h"

#include "core/exchange/ideatable.h"
#include "core/exchange/rememberedcolumns.h"
#include "core/exchange/spreadsheet.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using exchange::ColumnMapping;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString keyFor(const QStringList& columns) { return u"import/"_s + exchange::signatureOf(columns); }

void chooseMapping(const ImportWish& wish, ImportReading& reading)
{
    const QStringList& columns = reading.table->columns;
    if (wish.mapping) {
        reading.mapping = *wish.mapping;
        return;
    }
    const QStringList kept =
        wish.guessAnew ? QStringList() : Settings().kept(keyFor(columns)).toStringList();
    reading.isRemembered = !kept.isEmpty();
    reading.mapping =
        kept.isEmpty() ? exchange::suggestColumns(columns) : exchange::remembered(kept, columns);
}

Result<exchange::ImportPlan> planFrom(const Reader& reader, const ImportWish& wish,
                                      const ImportReading& reading)
{
    if (!reading.mapping.columnOf(exchange::IdeaField::Text))
        return fail(Error::Kind::NotFound,
                    ImportText::tr("Say which column holds what people said."));
    IdSource ids(systemClock, QRandomGenerator::system()->generate64());
    return exchange::planIdeas(reader, ids, *reading.table, reading.mapping, wish.request.target,
                               QFileInfo(wish.request.path).completeBaseName());
}

} // namespace

ImportReading readForImport(const Result<Reader>& reader, const ImportWish& wish)
{
    ImportReading reading;
    reading.sheets = wish.sheets;
    reading.table = wish.table;
    if (!reader) {
        reading.plan = tl::make_unexpected(reader.error());
        return reading;
    }
    if (!exchange::isTable(wish.request.format)) {
        IdSource ids(systemClock, QRandomGenerator::system()->generate64());
        reading.plan = exchange::planImport(*reader, ids, wish.request);
        return reading;
    }
    if (!reading.table) {
        Result<exchange::Table> table = exchange::tableOf(wish.request);
        if (!table) {
            reading.plan = tl::make_unexpected(table.error());
            return reading;
        }
        reading.table = std::make_shared<const exchange::Table>(std::move(*table));
        if (wish.request.format == exchange::Format::Spreadsheet)
            reading.sheets = exchange::sheetsOf(wish.request.path).value_or(QStringList());
    }
    chooseMapping(wish, reading);
    reading.plan = planFrom(*reader, wish, reading);
    return reading;
}

void rememberColumns(const QStringList& columns, const ColumnMapping& mapping)
{
    Settings().keep(keyFor(columns), exchange::written(mapping));
}

void forgetColumns(const QStringList& columns) { Settings().keep(keyFor(columns), QStringList()); }

} // namespace moothall::ui
