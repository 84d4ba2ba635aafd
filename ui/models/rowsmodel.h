// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list model over plain rows that changes by the smallest steps, so that views keep their
// selection, their place and their focus.
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>
#include <vector>

namespace moothall::ui {

// `Row` has an `id` that stays, and compares equal when nothing of it changed. What a row says is
// asked of the subclass: its words (DisplayRole) and what a screen reader speaks
// (AccessibleTextRole). Delegates read the row itself with `at`.
template <class Row>
class RowsModel : public QAbstractListModel
{
public:
    using RowId = decltype(Row::id);

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return words(at(index.row()));
        case Qt::AccessibleTextRole:
            return spoken(at(index.row()));
        case Qt::ToolTipRole:
            return hint(at(index.row()));
        default:
            return {};
        }
    }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& at(int row) const { return m_rows[std::size_t(row)]; }
    const Row& at(const QModelIndex& index) const { return at(index.row()); }

    std::optional<int> rowOf(RowId id) const
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
    }

    QModelIndex indexOf(RowId id) const
    {
        const auto row = rowOf(id);
        return row ? index(*row) : QModelIndex();
    }

protected:
    virtual QString words(const Row& row) const = 0;
    virtual QString spoken(const Row& row) const { return words(row); }
    virtual QString hint(const Row&) const { return {}; }

    // Becomes these rows, telling only what is gone, new, moved or different.
    void become(std::vector<Row> rows)
    {
        removeAbsent(rows);
        if (m_rows.empty() && !rows.empty()) {
            beginInsertRows({}, 0, int(rows.size()) - 1);
            m_rows = std::move(rows);
            endInsertRows();
            return;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            bringTo(int(i), std::move(rows[i]));
    }

    void insertAt(int row, Row value)
    {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(value));
        endInsertRows();
    }

    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }

    void replaceAt(int row, Row value)
    {
        if (m_rows[std::size_t(row)] == value)
            return;
        m_rows[std::size_t(row)] = std::move(value);
        emit dataChanged(index(row), index(row));
    }

    void moveTo(int from, int to)
    {
        if (from == to)
            return;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        Row moved = std::move(m_rows[std::size_t(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(moved));
        endMoveRows();
    }

    void clear()
    {
        if (m_rows.empty())
            return;
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }

private:
    void removeAbsent(const std::vector<Row>& rows)
    {
        std::unordered_set<RowId> staying;
        for (const Row& row : rows)
            staying.insert(row.id);
        if (std::ranges::none_of(m_rows, [&](const Row& row) { return staying.contains(row.id); }))
            return clear();
        for (int row = int(m_rows.size()) - 1; row >= 0; --row)
            if (!staying.contains(at(row).id))
                removeAt(row);
    }

    // The rows before `row` are as they will be.
    void bringTo(int row, Row value)
    {
        const auto found =
            std::find_if(m_rows.begin() + row, m_rows.end(),
                         [&](const Row& candidate) { return candidate.id == value.id; });
        if (found == m_rows.end())
            return insertAt(row, std::move(value));
        moveTo(int(found - m_rows.begin()), row);
        replaceAt(row, std::move(value));
    }

    std::vector<Row> m_rows;
};

} // namespace moothall::ui
