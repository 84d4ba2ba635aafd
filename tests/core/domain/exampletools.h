// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the examples of actions share: adding, changing and removing a record of any kind.
#pragma once

#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/fullworkshop.h"

namespace moothall::test {

// Which row an example removes.
enum class Removing
{
    UsedRow, // with everything that belongs to it
    SpareRow // the used one is refused while anything rests on it
};

template <class T>
Result<> withoutValue(Result<T> result)
{
    return result.map([](auto&&...) {});
}

// The record with another value in the first column that has words or a number.
template <class T>
T changed(T record)
{
    bool done = false;
    forEachColumn(record, [&](std::string_view, auto& value) {
        using Value = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>)
            value = done ? value : QStringLiteral("something else");
        else if constexpr (std::is_same_v<Value, int>)
            value = done ? value : value + 1;
        else if constexpr (std::is_same_v<Value, std::optional<int>>)
            value = done ? value : 7;
        else
            return;
        done = true;
    });
    return record;
}

template <class T, class Add, class Remove>
void addAndRemove(Examples& examples, const std::string& noun, Add add, Remove remove,
                  Removing removing)
{
    examples.push_back({noun + "::add", [=](Workspace& workspace) {
                            T fresh = spareRow<T>(workspace);
                            fresh.id = {};
                            return withoutValue(add(workspace, fresh));
                        }});
    examples.push_back({noun + "::remove", [=](Workspace& workspace) {
                            return remove(workspace,
                                          (removing == Removing::UsedRow ? usedRow<T>(workspace)
                                                                         : spareRow<T>(workspace))
                                              .id);
                        }});
}

template <class T, class Add, class Change, class Remove>
void basics(Examples& examples, const std::string& noun, Add add, Change change, Remove remove,
            Removing removing = Removing::UsedRow)
{
    addAndRemove<T>(examples, noun, add, remove, removing);
    examples.push_back({noun + "::change", [=](Workspace& workspace) {
                            return change(workspace, changed(usedRow<T>(workspace)));
                        }});
}

} // namespace moothall::test
