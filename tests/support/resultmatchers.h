// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations about a Result: EXPECT_THAT(outcome, isOk()), EXPECT_THAT(outcome, failsWith(Kind)).
#pragma once

#include "core/base/error.h"

#include <gmock/gmock.h>

#include <ostream>

namespace moothall {

// GoogleTest prints a failure by what a person would have read, and what the log would have kept.
inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << error.sentence.toStdString() << " [kind " << int(error.kind) << ", "
         << error.detail.toStdString() << "]";
}

namespace test {

MATCHER(isOk, negation ? "fails" : "succeeds")
{
    if (!arg)
        *result_listener << testing::PrintToString(arg.error());
    return arg.has_value();
}

// Every failure says a whole sentence, so each use checks that too.
MATCHER_P(failsWith, kind, "fails in a sentence, with kind " + std::to_string(int(kind)))
{
    if (arg)
        return false;
    *result_listener << testing::PrintToString(arg.error());
    return arg.error().kind == kind && (arg.error().sentence.endsWith(QChar(u'.')) ||
                                        arg.error().sentence.endsWith(QChar(u'?')));
}

} // namespace test
} // namespace moothall
