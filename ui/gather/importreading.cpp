// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/importreading.h"

#include "core/exchange/ideatable.h"
#include "core/exchange/rememberedcolumns.h"
#include "core/exchange/spreadsheet.h"
#include "core/gather/prompts.h"
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

const QString shownPrompt = u"shown"_s;
const QString noPrompt = u"none"_s;

// Of lines, which have no columns, as of tables.
QString answersKeyFor(const std::shared_ptr<const exchange::Table>& table)
{
    return u"import-prompt/"_s + exchange::signatureOf(table ? table->columns : QStringList());
}

std::optional<Id<Prompt>> answeredBy(const Reader& reader, const ImportWish& wish,
                                     const ImportReading& reading)
{
    if (wish.answers)
        return *wish.answers;
    const QString kept = Settings().kept(answersKeyFor(reading.table)).toString();
    if (kept == noPrompt)
        return std::nullopt;
    if (!kept.isEmpty() && kept != shownPrompt && wish.request.target.session)
        for (const Prompt& prompt : prompts::all(reader, *wish.request.target.session))
            if (prompt.code == kept)
                return prompt.id;
    return wish.shown;
}

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
    exchange::Target target = wish.request.target;
    target.prompt = reading.prompt;
    return exchange::planIdeas(reader, ids, *reading.table, reading.mapping, target,
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
        exchange::ImportRequest request = wish.request;
        reading.namesPrompts = exchange::bringsProject(request.format);
        if (!reading.namesPrompts)
            request.target.prompt = reading.prompt = answeredBy(*reader, wish, reading);
        reading.plan = exchange::planImport(*reader, ids, request);
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
    reading.namesPrompts = reading.mapping.columnOf(exchange::IdeaField::Prompt).has_value();
    if (!reading.namesPrompts)
        reading.prompt = answeredBy(*reader, wish, reading);
    reading.plan = planFrom(*reader, wish, reading);
    return reading;
}

void rememberColumns(const QStringList& columns, const ColumnMapping& mapping)
{
    Settings().keep(keyFor(columns), exchange::written(mapping));
}

void forgetColumns(const QStringList& columns) { Settings().keep(keyFor(columns), QStringList()); }

void rememberAnswered(const Reader& reader, const ImportWish& wish)
{
    if (!wish.answers)
        return;
    const auto prompt = *wish.answers ? reader.find(**wish.answers) : std::nullopt;
    Settings().keep(answersKeyFor(wish.table), !prompt                    ? noPrompt
                                               : prompt->id == wish.shown ? shownPrompt
                                                                          : prompt->code);
}

} // namespace moothall::ui
