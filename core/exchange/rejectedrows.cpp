// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejectedrows.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/csvcells.h"
#include "core/exchange/sentence.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace moothall::exchange {

QByteArray rejectedAsCsv(const Table& table, const std::vector<RejectedRow>& rejected)
{
    const QStringList ours{Sentence::tr("Line"), Sentence::tr("Why it was left out")};
    QByteArray csv = "\xEF\xBB\xBF" + csvRow(table.columns + ours);
    for (const RejectedRow& row : rejected) {
        QStringList cells;
        const auto found =
            std::ranges::lower_bound(table.rows, row.line, std::ranges::less(), &TableRow::line);
        if (found != table.rows.end() && found->line == row.line)
            cells = found->cells.mid(0, table.columns.size());
        cells.resize(table.columns.size());
        for (QString& cell : cells)
            cell = guarded(cell);
        csv += csvRow(cells + QStringList{QString::number(row.line), guarded(row.reason)});
    }
    return csv;
}

Result<> saveRejected(const QString& path, const Table& table,
                      const std::vector<RejectedRow>& rejected)
{
    QSaveFile file(path);
    const QByteArray csv = rejectedAsCsv(table, rejected);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(Error::Kind::Unavailable,
                    Sentence::tr("“%1” could not be written. Choose another folder.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString());
    return {};
}

} // namespace moothall::exchange
