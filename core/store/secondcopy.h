// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second copy: the workspace on another drive, made again while people work, for the day the
// laptop falls.
#pragma once

#include "core/store/reader.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace moothall::secondcopy {

inline constexpr int copiesKept = 6; // half an hour of them, one every five minutes

// Where the copies go.
struct Place
{
    QString folder;
    QString drive; // the root of the file system it lay on as it was chosen; empty: not known
};

Place placeAt(const QString& folder);

// Copies the workspace at `from`, read through `reader`, into the folder, under a name that says
// when. The copy is checked; then the oldest ones of the same workspace go, so that `kept` are
// left. Returns the path of the copy. When it fails, the earlier copies are as they were.
Result<QString> make(const Reader& reader, const QString& from, const Place& place,
                     const QDateTime& now, int kept = copiesKept);

// The copies of that workspace in the folder, newest first; one that says it was made after `now`
// is from before the clock was set back, and comes last. A file of another name is not ours, nor is
// a copy of another workspace whose file has the same name.
QStringList all(const Reader& reader, const QString& from, const QString& folder,
                const QDateTime& now);

// Whether copies can be made there now: the folder exists, lies on the drive it was chosen on and
// not on the one below the empty mount point, is not that of the workspace, takes files, and has
// room for two copies.
Result<> check(const QString& from, const Place& place);

// Whether the folder goes when the drive of the workspace does.
bool isOnTheSameDrive(const QString& from, const QString& folder);

} // namespace moothall::secondcopy
