// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many ids for one statement: "[3,1,2]", which SQLite's json_each reads.
#pragma once

#include "core/base/id.h"

#include <span>
#include <string>

namespace moothall {

template <class T>
std::string idList(std::span<const Id<T>> ids)
{
    std::string list(1, '[');
    for (const Id<T> id : ids) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(id.value);
    }
    return list + ']';
}

} // namespace moothall
