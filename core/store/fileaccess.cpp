// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileaccess.h"

#include "core/store/schema.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace moothall::fileaccess {

using namespace Qt::StringLiterals;

namespace {

struct FileAccess
{
    Q_DECLARE_TR_FUNCTIONS(FileAccess)
};

// The database header, see "The Database Header" in the file format of SQLite.
constexpr QByteArrayView magic{"SQLite format 3\0", 16};
constexpr int headerSize = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

QString fileName(const QString& path) { return QFileInfo(path).fileName(); }

// A connection is used by one thread at a time, so none of its calls has to take a lock. Nor does
// anybody ask how much memory SQLite holds, which it would count under a lock that all share.
std::unique_ptr<SQLite::Database> connect(const std::string& file, int flags,
                                          std::chrono::milliseconds patience)
{
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return std::make_unique<SQLite::Database>(file, flags | SQLite::OPEN_NOMUTEX,
                                              int(patience.count()));
}

// SQLite takes names such as “:memory:” and “file:x” for something else than a file.
std::string absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath().toStdString();
}

} // namespace

Result<Header> inspect(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound,
                    FileAccess::tr("There is no file “%1”.").arg(fileName(path)));
    if (info.isDir())
        return fail(Error::Kind::BadInput,
                    FileAccess::tr("“%1” is a folder, not a workspace file.").arg(fileName(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotAllowed,
                    FileAccess::tr("The file “%1” may not be read.").arg(fileName(path)));
    const QByteArray bytes = file.read(headerSize);
    if (bytes.isEmpty())
        return fail(Error::Kind::Damaged,
                    FileAccess::tr("The file “%1” is empty.").arg(fileName(path)));
    if (!bytes.startsWith(magic.toByteArray()))
        return fail(Error::Kind::BadInput,
                    FileAccess::tr("“%1” is not a Moothall file.").arg(fileName(path)));
    if (bytes.size() < headerSize)
        return fail(Error::Kind::Damaged,
                    FileAccess::tr("The file “%1” is cut short.").arg(fileName(path)));
    if (qFromBigEndian<quint32>(bytes.constData() + applicationIdAt) != schema::applicationId)
        return fail(Error::Kind::BadInput,
                    FileAccess::tr("“%1” is a database of another program.").arg(fileName(path)));
    return Header{int(qFromBigEndian<quint32>(bytes.constData() + userVersionAt))};
}

bool isWritable(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

std::unique_ptr<SQLite::Database> openForWriting(const QString& path,
                                                 std::chrono::milliseconds patience)
{
    return connect(absolute(path), SQLite::OPEN_READWRITE, patience);
}

std::unique_ptr<SQLite::Database> openForReading(const QString& path,
                                                 std::chrono::milliseconds patience)
{
    // Who may write only promises not to: the last one to close a file has to be able to clear its
    // log away. Where the log cannot be made beside it, the file can only be read as it lies there:
    // nobody writes it meanwhile, or there would be a log.
    const bool writable = isWritable(path);
    const bool asItLies = !writable && !QFile::exists(path + u"-wal"_s);
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (asItLies)
        url.setQuery(u"immutable=1"_s);
    auto database = connect(
        url.toString(QUrl::FullyEncoded).toStdString(),
        (writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_URI, patience);
    database->exec("PRAGMA foreign_keys = ON; PRAGMA query_only = ON");
    return database;
}

Result<> claim(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (QFileInfo::exists(path))
        return fail(Error::Kind::NotAllowed,
                    FileAccess::tr("There is already a file “%1”. Choose another name.")
                        .arg(fileName(path)));
    return fail(Error::Kind::NotAllowed,
                FileAccess::tr("“%1” cannot be made here: the folder is protected or full.")
                    .arg(fileName(path)),
                file.errorString());
}

std::unique_ptr<SQLite::Database> createNew(const QString& path, std::chrono::milliseconds patience)
{
    auto database = connect(absolute(path), SQLite::OPEN_READWRITE, patience);
    database->exec("PRAGMA application_id = " + std::to_string(schema::applicationId));
    return database;
}

void prepareForWriting(SQLite::Database& database)
{
    // An import touches more pages than SQLite keeps by itself; reading them again takes longer
    // than writing the ideas.
    database.exec("PRAGMA cache_size = -32000;"
                  "PRAGMA journal_mode = WAL;"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA secure_delete = ON;"
                  "PRAGMA trusted_schema = OFF");
}

QString warningAbout(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray system = QStorageInfo(folder).fileSystemType().toLower();
    constexpr std::array<QByteArrayView, 8> networks{"nfs",   "nfs4", "cifs",       "smb3",
                                                     "smbfs", "9p",   "fuse.sshfs", "davfs"};
    if (std::ranges::any_of(networks, [&](QByteArrayView name) { return system == name; }))
        return FileAccess::tr("The file lies on a network drive, where work can be lost. "
                              "Save a copy on this laptop and work on that.");
    const std::array synchronised{u"Dropbox"_s, u"OneDrive"_s, u"Google Drive"_s, u"Nextcloud"_s,
                                  u"iCloud Drive"_s};
    const QStringList parts = folder.split(u'/');
    if (std::ranges::any_of(synchronised, [&](const QString& name) {
            return std::ranges::any_of(parts, [&](const QString& part) {
                return part.startsWith(name, Qt::CaseInsensitive);
            });
        }))
        return FileAccess::tr(
            "The file lies in a folder that is synchronised, where two copies can "
            "overwrite each other. Save a copy elsewhere and work on that.");
    return {};
}

Result<> isInItsPlace(SQLite::Database& database, const QString& path)
{
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved == 0)
        return {};
    return fail(Error::Kind::NotFound,
                FileAccess::tr("“%1” is not where it was. Put it back, or save a copy elsewhere. "
                               "Nothing was changed.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace moothall::fileaccess
