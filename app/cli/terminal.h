// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says on the terminal: results on stdout, everything else on stderr.
#pragma once

#include "core/base/error.h"
#include "core/exchange/json.h"
#include "core/exchange/progress.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace moothall::cli {

// Cli::tr: what the program says by itself.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int failed = 1;    // the work could not be done, or a check found something
constexpr int stopped = 130; // by Ctrl+C, as shells expect

void say(const QString& line); // stdout
void sayJson(const exchange::Json& json);
bool outputWasWritten();        // false where stdout could not take it
void warn(const QString& line); // stderr
[[noreturn]] void stop(const Error& error);

// The value, or the sentence of the error and the end of the program.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString fromArgument(const std::string& argument);

// Says how far long work is where somebody is watching, and stops it at Ctrl+C.
exchange::Progress progressOf(const QString& what);
void endProgress();
void stopPolitelyOnInterrupt();
void stopIfInterrupted(); // between the steps of work that tells no progress

} // namespace moothall::cli
