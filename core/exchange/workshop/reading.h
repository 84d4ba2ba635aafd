// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop file while it is read: what every step needs, and the steps.
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/codes.h"
#include "core/exchange/recordset.h"
#include "core/exchange/workshopfields.h"

#include <QCoreApplication>

namespace moothall::exchange::workshopjson {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopText)
};

// The file, and the rows found in it so far. Rows name one another by codes, so a step comes after
// those it builds on.
struct Reading
{
    using Fields = std::span<const Field>;

    Reading(const Json& json, IdSource& idSource) : top(json, {}), ids(idSource) {}

    // A row of T with its id, its owner, its rank and what `fields` finds in the object.
    template <class T>
    T& add(JsonObject& object, Fields fields = WorkshopFields<T>::all)
    {
        T row = newRow<T>();
        readFields(object, row, fields, codes);
        rows.of<T>().push_back(std::move(row));
        T& added = rows.of<T>().back();
        if constexpr (requires { added.code; })
            if (!added.code.isEmpty())
                codes.add(Record<T>::table, added.id.value, added.code, object.placeOf("id"));
        return added;
    }

    template <class T>
    T newRow()
    {
        T row;
        row.id = {ids.next()};
        if constexpr (requires { row.project = project; })
            row.project = project;
        if constexpr (requires { row.session = session; })
            row.session = session;
        if constexpr (requires { row.rank; })
            row.rank = double(rows.of<T>().size() + 1);
        return row;
    }

    // A row of T for each item of a list; `more(object, row)` reads what else the item holds.
    template <class T, class More>
    void addEach(JsonObject& parent, std::string_view key, More&& more,
                 Fields fields = WorkshopFields<T>::all)
    {
        parent.forEach(key, [&](const Json& item, const std::string& place) {
            JsonObject object(item, place);
            more(object, add<T>(object, fields));
            object.finish();
        });
    }

    template <class T>
    void addEach(JsonObject& parent, std::string_view key, Fields fields = WorkshopFields<T>::all)
    {
        addEach<T>(
            parent, key, [](JsonObject&, T&) {}, fields);
    }

    // A link row for each code in a list: `set(row, id)` says between what.
    template <class Link, class Noun, class Set>
    void linkEach(JsonObject& object, std::string_view key, Set&& set)
    {
        object.forEach(key, [&](const Json& code, const std::string& place) {
            Link link = newRow<Link>();
            set(link, Id<Noun>{codes.resolve(Record<Noun>::table, code, place)});
            rows.of<Link>().push_back(link);
        });
    }

    JsonObject top;
    IdSource& ids;
    RecordSet rows;
    Codes codes;
    Id<Project> project;
    Id<Session> session;
};

void readInvolve(Reading& reading);
void readGather(Reading& reading);
void readSynthesise(Reading& reading);
void readDevelop(Reading& reading);
void readAssess(Reading& reading);

} // namespace moothall::exchange::workshopjson
