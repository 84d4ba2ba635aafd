// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a finished file the way assistive tools do, with programs that are not ours.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace moothall::pdf::test {

// A file that lives as long as this does.
class SavedFile
{
public:
    explicit SavedFile(const QByteArray& bytes);
    QString path() const { return m_folder.filePath(QStringLiteral("file.pdf")); }

private:
    QTemporaryDir m_folder;
};

// The texts of the structure tree in the order of reading, by poppler's pdfinfo: one for each
// stretch of content.
QStringList heardTexts(const QByteArray& pdf);

} // namespace moothall::pdf::test
