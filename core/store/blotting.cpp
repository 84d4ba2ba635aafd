// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blotting.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QtEndian>

#include <utility>
#include <vector>

namespace moothall {

namespace {

// The bytes of a changeset, as the documentation of SQLite's session extension gives them. A value
// is a byte for its type and what follows it; in an update, what did not change is of no type.
constexpr char tableMark = 'T';
constexpr char noValue = 0;
constexpr char integer = 1;
constexpr char real = 2;
constexpr char text = 3;
constexpr char blob = 4;
constexpr char null = 5;
constexpr qsizetype numberSize = 8;

QByteArray varint(quint64 number)
{
    QByteArray bytes(1, char(number & 0x7f));
    while (number >>= 7)
        bytes.prepend(char((number & 0x7f) | 0x80));
    return bytes;
}

class Blotting
{
public:
    Blotting(const QByteArray& changeset, const Blot& blot) : m_rest(changeset), m_blot(blot) {}

    QByteArray result()
    {
        while (!m_rest.isEmpty())
            m_rest.front() == tableMark ? readTable() : readChange();
        return m_done;
    }

private:
    using Values = std::vector<QByteArray>;

    void readTable()
    {
        const QByteArrayView before = m_rest;
        take(1);
        m_columns = int(takeVarint());
        take(m_columns); // which of them are the key
        const qsizetype length = m_rest.indexOf('\0');
        if (length < 0)
            throw SQLite::Exception("a changeset is cut short", SQLITE_CORRUPT);
        m_isMeant = take(length) == QByteArrayView(m_blot.table);
        take(1);
        // Only a table with changes is named.
        m_header = before.first(before.size() - m_rest.size()).toByteArray();
    }

    void readChange()
    {
        const QByteArrayView head = take(2); // what happened, and whether by a trigger
        const bool isUpdate = head.front() == SQLITE_UPDATE;
        Values first = takeValues();
        Values second = isUpdate ? takeValues() : Values();
        if (isMeant(first)) {
            for (const auto& [column, instead] : m_blot.columns) {
                put(first, column, instead);
                put(second, column, instead);
            }
            if (isUpdate && !isLeft(first, second))
                return;
        }
        m_done += std::exchange(m_header, QByteArray());
        m_done += head;
        for (const Values& values : {first, second})
            for (const QByteArray& value : values)
                m_done += value;
    }

    // An update names only what changed: what is the same now on both sides goes.
    bool isLeft(Values& before, Values& after) const
    {
        bool isLeft = false;
        for (std::size_t i = 1; i < after.size(); ++i) {
            if (after[i].front() == noValue)
                continue;
            if (before[i] == after[i])
                before[i] = after[i] = QByteArray(1, noValue);
            else
                isLeft = true;
        }
        return isLeft;
    }

    bool isMeant(const Values& values) const
    {
        return m_isMeant && !values.empty() && values.front().front() == integer &&
               m_blot.rows.contains(qFromBigEndian<qint64>(values.front().constData() + 1));
    }

    static void put(Values& values, int column, const std::optional<std::string>& instead)
    {
        if (std::size_t(column) >= values.size() || values[std::size_t(column)].front() == noValue)
            return;
        values[std::size_t(column)] =
            instead ? text + varint(instead->size()) + QByteArray::fromStdString(*instead)
                    : QByteArray(1, null);
    }

    Values takeValues()
    {
        Values values;
        for (int i = 0; i < m_columns; ++i)
            values.push_back(takeValue());
        return values;
    }

    QByteArray takeValue()
    {
        const QByteArrayView before = m_rest;
        switch (take(1).front()) {
        case noValue:
        case null:
            break;
        case integer:
        case real:
            take(numberSize);
            break;
        case text:
        case blob:
            take(qsizetype(takeVarint()));
            break;
        default:
            throw SQLite::Exception("a changeset holds a value of no type", SQLITE_CORRUPT);
        }
        return before.first(before.size() - m_rest.size()).toByteArray();
    }

    quint64 takeVarint()
    {
        quint64 number = 0;
        char byte = 0;
        do {
            byte = take(1).front();
            number = (number << 7) | quint64(byte & 0x7f);
        } while (byte & 0x80);
        return number;
    }

    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || size > m_rest.size())
            throw SQLite::Exception("a changeset is cut short", SQLITE_CORRUPT);
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    const Blot& m_blot;
    QByteArray m_header; // of the table that is read, until it is written
    int m_columns = 0;
    bool m_isMeant = false;
    QByteArray m_done;
};

} // namespace

QByteArray blotted(const QByteArray& changeset, const Blot& blot)
{
    return Blotting(changeset, blot).result();
}

} // namespace moothall
