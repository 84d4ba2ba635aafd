// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textfile.h"

#include "core/exchange/encoding.h"
#include "core/exchange/sentence.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace moothall::exchange {

namespace {

// What lies at the path, before it is opened.
Result<> checkPlace(const QFileInfo& file)
{
    const QString name = file.fileName();
    if (!file.exists())
        return fail(Error::Kind::NotFound, Sentence::tr("There is no file “%1”.").arg(name));
    if (file.isDir())
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is a folder. Choose a file in it.").arg(name));
    if (!file.isFile())
        return fail(Error::Kind::BadInput, Sentence::tr("“%1” is not a file.").arg(name));
    if (file.size() == 0)
        return fail(Error::Kind::BadInput, Sentence::tr("“%1” is empty.").arg(name));
    if (file.size() > largestImport)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” has %2 MB; files up to %3 MB can be imported. Split it and "
                                 "import the parts.")
                        .arg(name)
                        .arg((file.size() + 1024 * 1024 - 1) / (1024 * 1024))
                        .arg(largestImport / (1024 * 1024)));
    return {};
}

// Office files are ZIP files that name their parts near the start, or OLE files.
bool isSpreadsheet(const QByteArray& bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return true;
    return bytes.startsWith("PK\x03\x04") &&
           (bytes.contains("xl/") || bytes.contains("opendocument.spreadsheet"));
}

bool isOtherThanText(const QByteArray& bytes)
{
    static constexpr std::array<const char*, 7> beginnings{
        "PK\x03\x04", "\x89PNG", "\xFF\xD8\xFF", "%PDF-", "GIF8", "\x1F\x8B", "SQLite format 3"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char* beginning) { return bytes.startsWith(beginning); });
}

Result<> checkKind(const QByteArray& bytes, const QString& name)
{
    if (isSpreadsheet(bytes))
        return fail(Error::Kind::BadInput,
                    Sentence::tr(
                        "“%1” is a spreadsheet of another form, or has a password. Save it as XLSX "
                        "or CSV without one and import that.")
                        .arg(name));
    if (isOtherThanText(bytes))
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is not a text file. Save what it holds as CSV or plain text "
                                 "and import that.")
                        .arg(name));
    return {};
}

// Its bytes, if they can be those of a text.
Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo place(path);
    if (const Result<> checked = checkPlace(place); !checked)
        return tl::make_unexpected(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unavailable,
                    Sentence::tr("“%1” cannot be opened. Check that you may read it.")
                        .arg(place.fileName()),
                    file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(Error::Kind::Unavailable,
                    Sentence::tr("“%1” cannot be read to its end. Copy it to this computer and "
                                 "import the copy.")
                        .arg(place.fileName()),
                    file.errorString());
    if (const Result<> checked = checkKind(bytes, place.fileName()); !checked)
        return tl::make_unexpected(checked.error());
    return bytes;
}

Result<> checkWords(const QByteArray& utf8, const QString& path)
{
    if (!utf8.trimmed().isEmpty())
        return {};
    return fail(Error::Kind::BadInput,
                Sentence::tr("“%1” holds no words.").arg(QFileInfo(path).fileName()));
}

} // namespace

Result<QByteArray> readTextFile(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes;
    Result<QByteArray> text = asUtf8(*bytes);
    if (const auto words = text ? checkWords(*text, path) : Result<>(); !words)
        return tl::make_unexpected(words.error());
    return text;
}

Result<TableText> readTableText(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const Result<QByteArray> text = asUtf8(*bytes);
    const auto guessed =
        text || bytes->contains('\0') ? std::optional<QByteArray>() : fromWindows1252(*bytes);
    if (!text && !guessed)
        return tl::make_unexpected(text.error());
    if (const Result<> words = checkWords(text ? *text : *guessed, path); !words)
        return tl::make_unexpected(words.error());
    return TableText{text ? *text : *guessed, !text};
}

} // namespace moothall::exchange
