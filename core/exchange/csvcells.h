// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows of CSV as RFC 4180 has them.
#pragma once

#include <csv.h>

#include <QByteArray>
#include <QStringList>

namespace moothall::exchange {

// The row with its end of line. Cells are written as they are: `guarded` makes them safe for
// spreadsheet programs.
inline QByteArray csvRow(const QStringList& cells)
{
    QByteArrayList written;
    for (const QString& cell : cells) {
        const QByteArray utf8 = cell.toUtf8();
        QByteArray quoted(2 * utf8.size() + 2, '\0');
        const std::size_t size = csv_write(quoted.data(), std::size_t(quoted.size()),
                                           utf8.constData(), std::size_t(utf8.size()));
        written.append(quoted.first(qsizetype(size)));
    }
    return written.join(',') + "\r\n";
}

} // namespace moothall::exchange
