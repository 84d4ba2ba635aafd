// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savecopy.h"

#include "core/store/failure.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct SaveCopy
{
    Q_DECLARE_TR_FUNCTIONS(SaveCopy)
};

bool isSameFile(const QString& one, const QString& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), ignored);
}

Result<> checkTarget(const QString& from, const QFileInfo& target)
{
    const QString name = target.fileName();
    if (isSameFile(from, target.filePath()))
        return fail(
            Error::Kind::NotAllowed,
            SaveCopy::tr("“%1” is the file you are working in. Choose another name.").arg(name));
    if (target.isDir())
        return fail(Error::Kind::BadInput,
                    SaveCopy::tr("“%1” is a folder. Choose a name for the copy.").arg(name));
    if (target.exists() && !target.isFile())
        return fail(Error::Kind::BadInput,
                    SaveCopy::tr("“%1” is a device. Choose a name for the copy.").arg(name));
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(Error::Kind::NotFound,
                    SaveCopy::tr("There is no folder to put “%1” in.").arg(name));
    // The log of the file that is there would be taken for the log of the copy.
    if (QFile::exists(target.filePath() + u"-wal"_s))
        return fail(
            Error::Kind::Unavailable,
            SaveCopy::tr("“%1” is open somewhere. Close it, or choose another name.").arg(name));
    return {};
}

// Throws SQLite::Exception.
void copyAndVerify(SQLite::Database& from, const QString& to)
{
    SQLite::Database copy(to.toStdString(), SQLite::OPEN_READWRITE);
    // A busy file is an answer here, not an exception.
    if (SQLite::Backup(copy, from).executeStep() != SQLITE_DONE)
        throw SQLite::Exception("the file is busy", SQLITE_BUSY);
    // Without the mode that keeps a log, the copy is one file wherever it is read.
    copy.exec("PRAGMA journal_mode = DELETE");
    if (copy.execAndGet("PRAGMA quick_check").getString() != "ok")
        throw SQLite::Exception("the copy is not sound", SQLITE_CORRUPT);
}

} // namespace

Result<> saveCopy(const Workspace& workspace, const QString& to)
{
    return saveCopy(workspace.reader(), workspace.path(), to);
}

Result<> saveCopy(const Reader& reader, const QString& from, const QString& to)
{
    const QFileInfo target(to);
    if (const Result<> sound = checkTarget(from, target); !sound)
        return sound;
    QTemporaryFile unnamed(target.absolutePath() + u"/.moothall-copy-XXXXXX"_s);
    if (!unnamed.open())
        return fail(Error::Kind::NotAllowed,
                    SaveCopy::tr("“%1” cannot be saved here: the folder is protected or full.")
                        .arg(target.fileName()),
                    unnamed.errorString());
    if (const Result<> copied =
            attempt([&] { copyAndVerify(reader.database(), unnamed.fileName()); });
        !copied)
        return copied;
    std::error_code failure;
    std::filesystem::rename(unnamed.fileName().toStdU16String(),
                            target.absoluteFilePath().toStdU16String(), failure);
    if (failure)
        return fail(Error::Kind::NotAllowed,
                    SaveCopy::tr("“%1” cannot be replaced.").arg(target.fileName()),
                    QString::fromStdString(failure.message()));
    unnamed.setAutoRemove(false);
    return {};
}

} // namespace moothall
