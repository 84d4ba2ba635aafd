// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/slipsmodel.h"

#include <QStringList>

namespace moothall::ui {

using namespace Qt::StringLiterals;

void SlipsModel::show(const std::vector<slips::Slip>& slips)
{
    std::vector<SlipRow> rows;
    for (const slips::Slip& slip : slips) {
        QStringList numbers;
        for (const int number : slip.numbers)
            numbers.append(QString::number(number));
        rows.insert(rows.begin(), {slip.id, int(rows.size()) + 1, numbers.join(u"  "_s)});
    }
    become(std::move(rows));
}

QString SlipsModel::words(const SlipRow& row) const
{
    return row.numbers.isEmpty() ? tr("no mark") : row.numbers;
}

QString SlipsModel::spoken(const SlipRow& row) const
{
    return tr("Slip %1: %2").arg(row.place).arg(words(row));
}

} // namespace moothall::ui
