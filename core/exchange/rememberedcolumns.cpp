// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rememberedcolumns.h"

#include <QCryptographicHash>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

QString signatureOf(const QStringList& columns)
{
    const QString names = columns.join(QChar(0x1F)).toCaseFolded();
    return QString::fromLatin1(
        QCryptographicHash::hash(names.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QStringList written(const ColumnMapping& mapping)
{
    QStringList fields;
    for (const auto& [field, column] : mapping.columns) {
        const std::string_view word = wordFor(field);
        fields.append(
            u"%1=%2"_s.arg(QLatin1StringView(word.data(), qsizetype(word.size()))).arg(column));
    }
    return fields;
}

ColumnMapping remembered(const QStringList& fields, const QStringList& columns)
{
    ColumnMapping mapping = suggestColumns(columns);
    mapping.columns.clear();
    for (const QString& pair : fields) {
        const auto field = fromWord<IdeaField>(pair.section(u'=', 0, 0).toStdString());
        bool isNumber = false;
        const int column = pair.section(u'=', 1).toInt(&isNumber);
        if (field && isNumber && column >= 0 && column < columns.size())
            mapping.columns[*field] = column;
    }
    return mapping;
}

} // namespace moothall::exchange
