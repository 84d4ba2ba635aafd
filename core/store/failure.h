// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what SQLite throws into a sentence, at the one edge between them and us.
#pragma once

#include "core/base/error.h"
#include "core/store/edit.h"
#include "core/store/value.h"

#include <SQLiteCpp/Exception.h>

#include <type_traits>

namespace moothall {

// What a person reads when the file or the disk fails.
Error errorFrom(const SQLite::Exception& exception);
Error errorFrom(const UnknownWord& exception);
Error errorFrom(const RowIsGone& exception);

// Runs `body`, which may return a value, a Result or nothing, and gives its result; whatever
// SQLite throws on the way becomes an Error.
template <class Body>
auto attempt(Body&& body)
{
    using Returned = std::invoke_result_t<Body>;
    constexpr bool isResult = requires(Returned returned) { returned.error().sentence; };
    using Outcome = std::conditional_t<isResult, Returned, Result<Returned>>;
    try {
        if constexpr (std::is_void_v<Returned>) {
            body();
            return Outcome();
        } else {
            return Outcome(body());
        }
    } catch (const SQLite::Exception& exception) {
        return Outcome(tl::make_unexpected(errorFrom(exception)));
    } catch (const UnknownWord& exception) {
        return Outcome(tl::make_unexpected(errorFrom(exception)));
    } catch (const RowIsGone& exception) {
        return Outcome(tl::make_unexpected(errorFrom(exception)));
    }
}

} // namespace moothall
