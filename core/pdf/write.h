// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a display list as one file that is PDF/UA-1 and PDF/A-2a at once; with files inside it is
// PDF/A-3a.
#pragma once

#include "core/base/error.h"
#include "core/pdf/displaylist.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace moothall::pdf {

// A file that travels inside the PDF.
struct Attachment
{
    QString name; // "evidence.csv"
    QString mimeType;
    QString description;
    QByteArray bytes;
};

struct Metadata
{
    QString title; // shown in the title bar of a reader; must not be empty
    QString subject;
    QString author;
    QString language = QStringLiteral("en-GB"); // BCP 47
    QString producer = QStringLiteral("Moothall");
    QDateTime created; // the only date in the file: equal input gives equal bytes
    std::vector<Attachment> attachments;
};

// What a person should know about a file that was written all the same.
struct WriteOutcome
{
    qint64 bytes = 0;
    int pages = 0;
    UnshownCharacters unshown; // drawn as shapes that still read aloud, or as small boxes
    UnshownCharacters inWords; // told in words instead
    int danglingLinks = 0;
    int undescribedPictures = 0;

    // The above as sentences. They hold counts and code points, never words from the document.
    QStringList warnings() const;
};

// A file as bytes, with what is to be said about it.
struct Rendered
{
    QByteArray bytes;
    WriteOutcome outcome;
};

Result<Rendered> render(const DisplayList& list, const Metadata& metadata);

// Renders, then saves in one step: the file at the path is either the whole new one or untouched.
Result<WriteOutcome> write(const DisplayList& list, const Metadata& metadata, const QString& path);

} // namespace moothall::pdf
