// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A project while it is written as a workshop file: what every step needs, and the pieces of the
// file, step by step.
#pragma once

#include "core/exchange/codes.h"
#include "core/exchange/recordset.h"
#include "core/exchange/workshopfields.h"

#include <algorithm>
#include <ranges>

namespace moothall::exchange::workshopjson {

// One project of a set of rows, with its first session.
struct Writing
{
    using Fields = std::span<const Field>;

    Writing(const RecordSet& allRows, const Project& one);

    // Rows that a condition holds for, in the order in which people see them.
    template <class T, class Condition>
    std::vector<T> rowsWhere(Condition&& condition) const
    {
        std::vector<T> found;
        std::ranges::copy_if(rows.of<T>(), std::back_inserter(found), condition);
        if constexpr (requires(T row) { row.rank; })
            std::ranges::stable_sort(found, {}, &T::rank);
        return found;
    }

    template <class T>
    std::vector<T> ofProject() const
    {
        return rowsWhere<T>([&](const T& row) { return row.project == project.id; });
    }

    template <class T>
    std::vector<T> ofSession() const
    {
        return rowsWhere<T>([&](const T& row) { return row.session == session.id; });
    }

    template <class T>
    Json object(const T& row, Fields fields = WorkshopFields<T>::all) const
    {
        Json json = Json::object();
        writeFields(json, row, fields, codes);
        return json;
    }

    template <class T>
    Json list(const std::vector<T>& listed, Fields fields = WorkshopFields<T>::all) const
    {
        Json json = Json::array();
        for (const T& row : listed)
            json.push_back(object(row, fields));
        return json;
    }

    // The codes of what the link rows point to, where `from` holds for a link.
    template <class Link, class Member, class Condition>
    Json codesOf(Member target, Condition&& from) const
    {
        Json list = Json::array();
        for (const Link& link : rowsWhere<Link>(from))
            list.push_back(valueToJson(link.*target, codes));
        return list;
    }

    const RecordSet& rows;
    const Project& project;
    Session session;
    Codes codes;
};

// Involve
Json aboutJson(const Writing& writing);
Json projectJson(const Writing& writing);
Json sessionJson(const Writing& writing);
Json methodsJson(const Writing& writing);
Json promptsJson(const Writing& writing);
Json participantsJson(const Writing& writing);

// Gather
Json ideasJson(const Writing& writing);

// Synthesise
Json themesJson(const Writing& writing);
Json ideaOriginsJson(const Writing& writing);
Json themeOriginsJson(const Writing& writing);
Json insightsJson(const Writing& writing);
Json uncitedJson(const Writing& writing);

// Develop
Json questionsJson(const Writing& writing);
Json solutionsJson(const Writing& writing);
Json ballotJson(const Writing& writing);

// Assess
Json repliesJson(const Writing& writing);
Json ledgerJson(const Writing& writing);
Json evaluationJson(const Writing& writing);
Json monitoringJson(const Writing& writing);
Json incidentsJson(const Writing& writing);
Json reasonsToComeJson(const Writing& writing);
Json matrixJson(const Writing& writing);
Json darkSideJson(const Writing& writing);
Json gunningJson(const Writing& writing);
Json debriefJson(const Writing& writing);

} // namespace moothall::exchange::workshopjson
