// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secondcopy.h"

#include "core/store/failure.h"
#include "core/store/savecopy.h"

#include <SQLiteCpp/Database.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <memory>

namespace moothall::secondcopy {

using namespace Qt::StringLiterals;

namespace {

struct SecondCopy
{
    Q_DECLARE_TR_FUNCTIONS(SecondCopy)
};

QString nameOf(const QString& from) { return QFileInfo(from).completeBaseName() + u" copy "_s; }

// Without characters that the file system of a stick refuses; sorts by time.
QString nameFor(const QString& from, const QDateTime& now)
{
    return nameOf(from) + now.toString(u"yyyy-MM-dd HH.mm.ss"_s) + u".moothall"_s;
}

// When the first thing was done in a workspace, which its copies have in common and no other has.
std::vector<Timestamp> beginningOf(const Reader& reader)
{
    return reader.values<Timestamp>("SELECT at FROM history ORDER BY seq LIMIT 1");
}

bool hasBegun(const QString& copy, const std::vector<Timestamp>& beginning)
{
    const auto same = attempt([&]() -> Result<bool> {
        const Reader reader(
            std::make_unique<SQLite::Database>(copy.toStdString(), SQLite::OPEN_READONLY));
        return beginningOf(reader) == beginning;
    });
    return same.value_or(false); // a file that cannot be read is left alone
}

} // namespace

Place placeAt(const QString& folder) { return {folder, QStorageInfo(folder).rootPath()}; }

Result<> check(const QString& from, const Place& place)
{
    const QFileInfo folder(place.folder);
    const QStorageInfo drive(place.folder);
    const bool isAway = !place.drive.isEmpty() && drive.rootPath() != place.drive;
    if (!folder.isDir() || isAway)
        return fail(Error::Kind::Unavailable,
                    SecondCopy::tr("The place for the second copy is not there. Is the drive in?"));
    if (folder.canonicalFilePath() == QFileInfo(from).canonicalPath())
        return fail(Error::Kind::NotAllowed,
                    SecondCopy::tr("A second copy beside the first is lost with it. "
                                   "Choose another drive."));
    if (!folder.isWritable())
        return fail(Error::Kind::NotAllowed,
                    SecondCopy::tr("The drive for the second copy cannot be written to."));
    if (drive.isValid() && drive.bytesAvailable() < 2 * QFileInfo(from).size())
        return fail(Error::Kind::Unavailable,
                    SecondCopy::tr("The drive for the second copy is full."));
    return {};
}

bool isOnTheSameDrive(const QString& from, const QString& folder)
{
    return QStorageInfo(QFileInfo(from).absolutePath()).device() == QStorageInfo(folder).device();
}

QStringList all(const Reader& reader, const QString& from, const QString& folder,
                const QDateTime& now)
{
    static const QRegularExpression when(
        u"^\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.moothall$"_s);
    const QDir place(folder);
    const QString name = nameOf(from);
    const auto beginning = beginningOf(reader);
    QStringList copies;
    for (const QString& file : place.entryList(QDir::Files, QDir::Name | QDir::Reversed))
        if (file.startsWith(name) && when.match(file.sliced(name.size())).hasMatch() &&
            hasBegun(place.filePath(file), beginning))
            copies.append(place.filePath(file));
    const QString newest = place.filePath(nameFor(from, now));
    std::ranges::stable_partition(copies, [&](const QString& copy) { return copy <= newest; });
    return copies;
}

Result<QString> make(const Reader& reader, const QString& from, const Place& place,
                     const QDateTime& now, int kept)
{
    if (const Result<> possible = check(from, place); !possible)
        return tl::make_unexpected(possible.error());
    const QString to = QDir(place.folder).filePath(nameFor(from, now));
    if (const Result<> copied = saveCopy(reader, from, to); !copied)
        return tl::make_unexpected(copied.error());
    for (const QString& old : all(reader, from, place.folder, now).mid(std::max(kept, 1)))
        QFile::remove(old);
    return to;
}

} // namespace moothall::secondcopy
