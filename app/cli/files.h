// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening workspaces and naming their projects from the command line.
#pragma once

#include "core/involve/project.h"
#include "core/store/workspace.h"

#include <memory>
#include <string>

namespace moothall {
struct Session;
}

namespace moothall::cli {

// Ends the program with a sentence where the file cannot be opened; says its notice otherwise.
std::unique_ptr<Workspace> openFile(const std::string& path, bool readOnly = false);

// The project of that id, or the only one of the file.
Project chooseProject(const Reader& reader, const std::string& id);

// The session of that id, or the only one of the file.
Id<Session> chooseSession(const Reader& reader, const std::string& id);

// The number an argument names a row by; ends the program where it is none.
template <class Noun>
Id<Noun> idFrom(const std::string& argument);
std::int64_t numberFrom(const std::string& argument);

template <class Noun>
Id<Noun> idFrom(const std::string& argument)
{
    return {numberFrom(argument)};
}

// Ends the program where the path is a workspace, a folder or a device: no output may take its
// place.
void refuseToReplace(const QString& path);

// Who may read a file that is written: whoever the system lets, or its owner only.
enum class Readers
{
    AsUsual,
    OwnerOnly
};

// Writes the bytes in one step, or to stdout where the path is empty or "-".
void writeOut(const std::string& path, const QByteArray& bytes, Readers readers = Readers::AsUsual);

} // namespace moothall::cli
