// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of every noun in memory, between a file of others and a workspace.
#pragma once

#include "core/exchange/allrecords.h"
#include "core/exchange/progress.h"

#include <tuple>
#include <vector>

namespace moothall::exchange {

template <class List>
struct VectorsOf;
template <class... T>
struct VectorsOf<RecordList<T...>>
{
    using Type = std::tuple<std::vector<T>...>;
};

class RecordSet
{
public:
    template <Recorded T>
    std::vector<T>& of()
    {
        return std::get<std::vector<T>>(m_rows);
    }
    template <Recorded T>
    const std::vector<T>& of() const
    {
        return std::get<std::vector<T>>(m_rows);
    }

    std::size_t size() const;

private:
    VectorsOf<AllRecords>::Type m_rows;
};

// Every row of the file, by id.
RecordSet readAll(const Reader& reader);

// Fails where one of the projects is in the file already.
Result<> checkProjectsAreNew(const Reader& reader, const RecordSet& rows);

// Adds every row under the id it has, as one undo. Nothing is overwritten: a project that is in the
// file already is refused.
Result<> addAll(Workspace& workspace, const QString& label, const RecordSet& rows,
                const Progress& progress = {});

} // namespace moothall::exchange
