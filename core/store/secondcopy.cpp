// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secondcopy.h"

#include "core/store/savecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

namespace moothall::secondcopy {

using namespace Qt::StringLiterals;

namespace {

struct SecondCopy
{
    Q_DECLARE_TR_FUNCTIONS(SecondCopy)
};

// Without characters that the file system of a stick refuses; sorts by time.
QString nameFor(const QString& from, const QDateTime& now)
{
    return u"%1 copy %2.moothall"_s.arg(QFileInfo(from).completeBaseName(),
                                        now.toString(u"yyyy-MM-dd HH.mm.ss"_s));
}

} // namespace

Result<> check(const QString& from, const QString& folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return fail(Error::Kind::Unavailable,
                    SecondCopy::tr("The place for the second copy is not there. Is the drive in?"));
    if (place.canonicalFilePath() == QFileInfo(from).canonicalPath())
        return fail(Error::Kind::NotAllowed,
                    SecondCopy::tr("A second copy beside the first is lost with it. "
                                   "Choose another drive."));
    if (!place.isWritable())
        return fail(Error::Kind::NotAllowed,
                    SecondCopy::tr("The drive for the second copy cannot be written to."));
    const QStorageInfo drive(folder);
    if (drive.isValid() && drive.bytesAvailable() < 2 * QFileInfo(from).size())
        return fail(Error::Kind::Unavailable,
                    SecondCopy::tr("The drive for the second copy is full."));
    return {};
}

QStringList all(const QString& from, const QString& folder)
{
    const QRegularExpression ours(
        u"^"_s + QRegularExpression::escape(QFileInfo(from).completeBaseName()) +
        u" copy \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.moothall$"_s);
    const QDir place(folder);
    QStringList copies = place.entryList(QDir::Files, QDir::Name).filter(ours);
    std::ranges::reverse(copies);
    std::ranges::transform(copies, copies.begin(),
                           [&](const QString& name) { return place.filePath(name); });
    return copies;
}

Result<QString> make(const Reader& reader, const QString& from, const QString& folder,
                     const QDateTime& now, int kept)
{
    if (const Result<> possible = check(from, folder); !possible)
        return tl::make_unexpected(possible.error());
    const QString to = QDir(folder).filePath(nameFor(from, now));
    if (const Result<> copied = saveCopy(reader, from, to); !copied)
        return tl::make_unexpected(copied.error());
    for (const QString& old : all(from, folder).mid(std::max(kept, 1)))
        QFile::remove(old);
    return to;
}

} // namespace moothall::secondcopy
