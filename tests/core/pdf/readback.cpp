// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs pdfinfo and takes the quoted texts out of what it prints.
#include "tests/core/pdf/readback.h"

#include <QFile>
#include <QProcess>

namespace moothall::pdf::test {

using namespace Qt::StringLiterals;

SavedFile::SavedFile(const QByteArray& bytes)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder cannot be written.");
}

QStringList heardTexts(const QByteArray& pdf)
{
    const SavedFile file(pdf);
    QProcess pdfinfo;
    pdfinfo.start(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, u"-struct-text"_s, file.path()});
    pdfinfo.waitForFinished();
    QStringList texts;
    const QStringList lines = QString::fromUtf8(pdfinfo.readAllStandardOutput()).split(u'\n');
    for (const QString& line : lines) {
        // Indentation ends at the quotation mark; spaces inside it belong to the text.
        const qsizetype quote = line.indexOf(u'"');
        if (quote >= 0 && QStringView(line).left(quote).trimmed().isEmpty() && line.endsWith(u'"'))
            texts.append(line.mid(quote + 1, line.size() - quote - 2));
    }
    return texts;
}

} // namespace moothall::pdf::test
