// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of numbers, row by row: dense for directions, sparse for the words of notes.
#pragma once

#include <span>
#include <vector>

namespace moothall::suggest {

// count x width numbers.
template <class Number>
class Rows
{
public:
    Rows() = default;
    Rows(int count, int width)
        : m_count(count), m_width(width), m_numbers(std::size_t(count) * std::size_t(width))
    {}

    int count() const { return m_count; }
    int width() const { return m_width; }

    std::span<Number> operator[](int row) { return {m_numbers.data() + start(row), size()}; }
    std::span<const Number> operator[](int row) const
    {
        return {m_numbers.data() + start(row), size()};
    }

private:
    std::size_t size() const { return std::size_t(m_width); }
    std::size_t start(int row) const { return std::size_t(row) * size(); }

    int m_count = 0;
    int m_width = 0;
    std::vector<Number> m_numbers;
};

// Rows of which only what is not zero is kept, columns rising within a row.
struct SparseRows
{
    struct Entry
    {
        int column = 0;
        float value = 0;
    };

    int width = 0;
    std::vector<std::vector<Entry>> rows;

    int count() const { return int(rows.size()); }
};

} // namespace moothall::suggest
