// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a function says when it cannot do what it promises.
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <utility>

namespace moothall {

// A failure, told in one sentence a person in the room can act on.
struct Error
{
    enum class Kind
    {
        BadInput,    // what was typed, pasted or imported cannot be understood
        NotFound,    // the thing named does not exist
        NotAllowed,  // a rule of the workshop or of the file forbids it
        Conflict,    // something changed since; a person has to choose
        Unavailable, // the disk, the file or another program is in the way; trying again may help
        Damaged,     // the file is not what it should be
        Cancelled,   // a person stopped it
    };

    Kind kind = Kind::BadInput;
    QString sentence; // for the person: full sentence, no jargon, never the words of a participant
    QString detail;   // for the log: technical cause, never the words of a participant

    friend bool operator==(const Error&, const Error&) = default;
};

// Either the value or the Error that kept it from being made.
template <class T = void>
using Result = tl::expected<T, Error>;

// Shorthand for returning a failure from a function that gives a Result.
inline tl::unexpected<Error> fail(Error::Kind kind, QString sentence, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(sentence), std::move(detail)});
}

} // namespace moothall
