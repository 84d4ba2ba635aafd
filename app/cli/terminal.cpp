// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QLocale>

#include <atomic>
#include <csignal>
#include <iostream>
#include <unistd.h>

namespace moothall::cli {

namespace {

std::atomic<bool> interrupted = false;

bool somebodyWatches() { return isatty(STDERR_FILENO) != 0; }

} // namespace

void say(const QString& line) { std::cout << line.toStdString() << '\n'; }

void sayJson(const exchange::Json& json) { std::cout << json.dump(2) << '\n'; }

bool outputWasWritten() { return bool(std::cout.flush()); }

void warn(const QString& line) { std::cerr << line.toStdString() << '\n'; }

void stop(const Error& error)
{
    endProgress();
    warn(error.sentence);
    throw CLI::RuntimeError(error.kind == Error::Kind::Cancelled ? stopped : failed);
}

QString fromArgument(const std::string& argument) { return QString::fromStdString(argument); }

exchange::Progress progressOf(const QString& what)
{
    return [what](std::size_t done, std::size_t total) {
        if (somebodyWatches())
            std::cerr << '\r'
                      << Cli::tr("%1: %2 of %3")
                             .arg(what, QLocale().toString(qulonglong(done)),
                                  QLocale().toString(qulonglong(total)))
                             .toStdString()
                      << "\033[K" << std::flush;
        return !interrupted;
    };
}

void endProgress()
{
    if (somebodyWatches())
        std::cerr << "\r\033[K" << std::flush;
}

void stopIfInterrupted()
{
    if (interrupted)
        stop({Error::Kind::Cancelled, Cli::tr("Stopped."), {}});
}

void stopPolitelyOnInterrupt()
{
    std::signal(SIGINT, [](int) { interrupted = true; });
}

} // namespace moothall::cli
