// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Says once how a plain struct lies in its table; reading, writing, export and import follow from
// it.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <tuple>

namespace moothall {

// One column and the member of `T` it holds.
template <class T, class M>
struct Column
{
    std::string_view name;
    M T::*member;
};
template <class T, class M>
Column(const char*, M T::*) -> Column<T, M>;

// Specialised beside each noun:
//     static constexpr std::string_view table = "theme";
//     static constexpr std::tuple columns{Column{"id", &Theme::id}, ...};
// The first column is always the primary key `id`.
template <class T>
struct Record;

template <class T>
concept Recorded = requires
{
    Record<T>::table;
    Record<T>::columns;
};

template <Recorded T>
constexpr std::size_t columnCount = std::tuple_size_v<decltype(Record<T>::columns)>;

template <Recorded T>
constexpr auto columnNames()
{
    return std::apply([](const auto&... column) { return std::array{column.name...}; },
                      Record<T>::columns);
}

// Calls `visit(name, value)` for each column of `record`, in the order of the table.
template <class R, class Visit>
void forEachColumn(R& record, Visit&& visit)
{
    std::apply([&](const auto&... column) { (visit(column.name, record.*column.member), ...); },
               Record<std::remove_const_t<R>>::columns);
}

// "id, title, rank": the columns of T, for SELECT and INSERT.
template <Recorded T>
std::string columnList()
{
    std::string list;
    for (const std::string_view name : columnNames<T>()) {
        if (!list.empty())
            list += ", ";
        list += name;
    }
    return list;
}

} // namespace moothall
