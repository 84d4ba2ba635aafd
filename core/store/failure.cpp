// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"

#include <sqlite3.h>

#include <QCoreApplication>

namespace moothall {

namespace {

struct Failure
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

} // namespace

Error errorFrom(const SQLite::Exception& exception)
{
    const auto error = [&](Error::Kind kind, const QString& sentence) {
        return Error{kind, sentence, QString::fromUtf8(exception.what())};
    };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(
            Error::Kind::Unavailable,
            Failure::tr("Another program is writing to this file. Try again in a moment."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(Error::Kind::NotAllowed, Failure::tr("This file can only be read."));
    case SQLITE_FULL:
        return error(Error::Kind::Unavailable,
                     Failure::tr("The disk is full. Nothing was changed."));
    case SQLITE_IOERR:
        return error(Error::Kind::Unavailable,
                     Failure::tr("The disk could not be read or written. Nothing was changed."));
    case SQLITE_CANTOPEN:
        return error(Error::Kind::Unavailable, Failure::tr("The file cannot be opened."));
    case SQLITE_CORRUPT:
        return error(Error::Kind::Damaged,
                     Failure::tr("The file is damaged. Open your latest copy instead."));
    case SQLITE_NOTADB:
        return error(Error::Kind::Damaged, Failure::tr("This is not a Moothall file."));
    case SQLITE_CONSTRAINT:
        if (exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY ||
            exception.getExtendedErrorCode() == SQLITE_CONSTRAINT)
            return error(Error::Kind::Conflict,
                         Failure::tr("Something else in the file still needs this, or it needs "
                                     "something that is gone. Nothing was changed."));
        return error(Error::Kind::BadInput,
                     Failure::tr("A value does not fit the file. Nothing was changed."));
    case SQLITE_TOOBIG:
        return error(Error::Kind::BadInput, Failure::tr("The text is too long for the file."));
    case SQLITE_INTERRUPT:
        return error(Error::Kind::Cancelled, Failure::tr("Stopped. Nothing was changed."));
    default:
        return error(Error::Kind::Unavailable,
                     Failure::tr("The file could not be used. Nothing was changed."));
    }
}

Error errorFrom(const UnknownWord& exception)
{
    return {Error::Kind::Damaged,
            Failure::tr("The file holds a value that this version does not know. Open it with the "
                        "newest version."),
            QString::fromUtf8(exception.what())};
}

Error errorFrom(const RowIsGone& exception)
{
    return {Error::Kind::NotFound,
            Failure::tr("What you would change was removed meanwhile. Nothing was changed."),
            QString::fromUtf8(exception.what())};
}

} // namespace moothall
