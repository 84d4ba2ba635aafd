// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one row say of an idea, each read by itself: words, kind, status, numbers. What
// they refer to by name is another matter (WorkshopNames).
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/delimited.h"

#include <QTimeZone>

namespace moothall::exchange {

class IdeaCells
{
public:
    // `zone`: of times that name none.
    IdeaCells(const ColumnMapping& mapping, const QTimeZone& zone)
        : m_mapping(mapping), m_zone(zone)
    {}

    // The cell without spaces around it; empty where the table has no such column.
    QString at(const TableRow& row, IdeaField field) const;

    // What was said: what stands under a title belongs to it.
    QString words(const TableRow& row) const;

    // Who said it; empty where nobody is named.
    QString author(const TableRow& row) const;

    // Its kind, status and table. Refused, with the reason, where a cell is not understood.
    Result<> readMarks(const TableRow& row, Idea& idea) const;

    // Numbers and the time. What cannot be read is left out and counted.
    void readFigures(const TableRow& row, Idea& idea);

    int unreadableTimes() const { return m_unreadableTimes; }
    int unreadableNumbers() const { return m_unreadableNumbers; }

private:
    std::optional<int> number(const TableRow& row, IdeaField field, int least,
                              int most = std::numeric_limits<int>::max());

    const ColumnMapping& m_mapping;
    QTimeZone m_zone;
    int m_unreadableTimes = 0;
    int m_unreadableNumbers = 0;
};

// A cell as a reason quotes it: short, should it hold more than was expected there.
QString quotedCell(const QString& cell);

} // namespace moothall::exchange
