// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/exchange/bundle.h"
#include "core/exchange/ideatable.h"
#include "core/exchange/lines.h"
#include "core/exchange/polis.h"
#include "core/exchange/recordcheck.h"
#include "core/exchange/sentence.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/textfile.h"
#include "core/exchange/workshopjson.h"

#include <QFileInfo>

namespace moothall::exchange {

namespace {

Result<ImportPlan> planJson(const Reader& reader, IdSource& ids, const QString& path)
{
    const Result<QByteArray> text = readTextFile(path);
    if (!text)
        return tl::make_unexpected(text.error());
    Result<RecordSet> rows =
        bundle::looksLikeBundle(*text) ? bundle::read(*text) : workshopjson::read(*text, ids);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (const Result<> fits = checkFits(reader, *rows); !fits)
        return tl::make_unexpected(fits.error());
    ImportPlan plan;
    plan.rows = std::move(*rows);
    if (!plan.rows.of<Project>().empty())
        plan.project = plan.rows.of<Project>().front().id;
    if (!plan.rows.of<Session>().empty())
        plan.session = plan.rows.of<Session>().front().id;
    return plan;
}

Result<ImportPlan> planTableOf(const Reader& reader, IdSource& ids, const ImportRequest& request)
{
    const Result<Table> table = tableOf(request);
    if (!table)
        return tl::make_unexpected(table.error());
    const Result<ColumnMapping> mapping = chooseColumns(request.columns, table->columns);
    if (!mapping)
        return tl::make_unexpected(mapping.error());
    return planIdeas(reader, ids, *table, *mapping, request.target,
                     QFileInfo(request.path).completeBaseName());
}

} // namespace

bool bringsProject(Format format) { return format == Format::Polis || format == Format::JsonFile; }

Format formatOf(const ImportRequest& request)
{
    return request.format == Format::Unknown ? detectFormat(request.path) : request.format;
}

bool isTable(Format format) { return format == Format::Table || format == Format::Spreadsheet; }

Result<Table> tableOf(const ImportRequest& request)
{
    return formatOf(request) == Format::Spreadsheet ? readSheet(request.path, request.sheet)
                                                    : readTable(request.path);
}

Result<ImportPlan> planImport(const Reader& reader, IdSource& ids, const ImportRequest& request)
{
    switch (formatOf(request)) {
    case Format::Polis:
        return planPolis(reader, ids, request.path, request.target.language);
    case Format::Table:
    case Format::Spreadsheet:
        return planTableOf(reader, ids, request);
    case Format::Lines:
        return planLinesOf(reader, ids, request.path, request.target);
    case Format::JsonFile:
        return planJson(reader, ids, request.path);
    case Format::Unknown:
        break;
    }
    // Reading it says best what is wrong with it.
    if (const auto text = readTextFile(request.path); !text)
        return tl::make_unexpected(text.error());
    return fail(Error::Kind::BadInput, Sentence::tr("It is not clear what kind of file this is."));
}

} // namespace moothall::exchange
