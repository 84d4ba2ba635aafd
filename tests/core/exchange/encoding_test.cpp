// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as other programs write them, and files that are no text.
#include "core/exchange/encoding.h"
#include "core/exchange/textfile.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/runasnobody.h"

#include <QStringEncoder>
#include <QTemporaryDir>

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Ärger über 3 € für 🚌\nzweite Zeile"_s;

QByteArray encoded(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(words);
}

class TextFile : public ::testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    static QString refusal(const QString& path)
    {
        const Result<QByteArray> text = readTextFile(path);
        EXPECT_FALSE(text.has_value());
        return text ? QString() : text.error().sentence;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(Encoding, TakesUtf8WithAndWithoutMark)
{
    EXPECT_EQ(asUtf8(words.toUtf8()), words.toUtf8());
    EXPECT_EQ(asUtf8("\xEF\xBB\xBF" + words.toUtf8()), words.toUtf8());
}

TEST(Encoding, TakesUtf16OfBothByteOrders)
{
    EXPECT_EQ(asUtf8(encoded(QStringConverter::Utf16LE)), words.toUtf8());
    EXPECT_EQ(asUtf8(encoded(QStringConverter::Utf16BE)), words.toUtf8());
}

TEST(Encoding, NamesTheFirstLineThatIsNotUtf8)
{
    const Result<QByteArray> text = asUtf8("one\ntwo\nf\xFCr\n\xFF\n");
    ASSERT_THAT(text, failsWith(Error::Kind::BadInput));
    EXPECT_EQ(text.error().sentence,
              u"Line 3 is not readable as UTF-8. Save the file as UTF-8 and import it again."_s);
}

TEST(Encoding, RefusesACharacterCutAtTheEnd)
{
    EXPECT_THAT(asUtf8("one\ntw\xC3"), failsWith(Error::Kind::BadInput));
}

TEST(Encoding, RefusesNulWithItsLine)
{
    const Result<QByteArray> text = asUtf8(QByteArray("one\nt\0wo\n", 9));
    ASSERT_THAT(text, failsWith(Error::Kind::BadInput));
    EXPECT_TRUE(text.error().sentence.startsWith(u"Line 2 "_s));
}

TEST(Encoding, RefusesUtf16ThatIsCutInHalf)
{
    EXPECT_THAT(asUtf8("\xFF\xFE"
                       "a"),
                failsWith(Error::Kind::BadInput));
}

TEST_F(TextFile, ReadsWords)
{
    EXPECT_EQ(readTextFile(write(u"notes.txt"_s, "one\r\ntwo")), QByteArray("one\r\ntwo"));
}

TEST_F(TextFile, RefusesWhatIsNotThere)
{
    EXPECT_EQ(refusal(m_folder.filePath(u"gone.csv"_s)), u"There is no file “gone.csv”."_s);
}

TEST_F(TextFile, RefusesAFolder)
{
    QDir(m_folder.path()).mkdir(u"notes"_s);
    EXPECT_TRUE(refusal(m_folder.filePath(u"notes"_s)).contains(u"is a folder"_s));
}

TEST_F(TextFile, RefusesEmptyAndBlankFiles)
{
    EXPECT_TRUE(refusal(write(u"empty.csv"_s, {})).contains(u"is empty"_s));
    EXPECT_TRUE(
        refusal(write(u"blank.csv"_s, "\xEF\xBB\xBF \r\n\n")).contains(u"holds no words"_s));
}

TEST_F(TextFile, RefusesALargeFileBeforeReadingIt)
{
    const QString path = write(u"large.csv"_s, "text\n");
    ASSERT_TRUE(QFile::resize(path, 500LL * 1024 * 1024)); // takes no room on the disk
    const QString sentence = refusal(path);
    EXPECT_TRUE(sentence.contains(u"500 MB"_s) && sentence.contains(u"200 MB"_s));
}

TEST_F(TextFile, SaysThatASpreadsheetIsNoTable)
{
    EXPECT_TRUE(refusal(write(u"a.xlsx"_s, QByteArray("PK\x03\x04\0\0xl/workbook.xml", 21)))
                    .contains(u"XLSX or CSV"_s));
    EXPECT_TRUE(
        refusal(write(u"a.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).contains(u"spreadsheet"_s));
    EXPECT_TRUE(refusal(write(u"a.ods"_s,
                              "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
                    .contains(u"spreadsheet"_s));
}

TEST_F(TextFile, RefusesPicturesAndArchives)
{
    EXPECT_TRUE(refusal(write(u"a.png"_s, "\x89PNG\r\n\x1A\n")).contains(u"not a text file"_s));
    EXPECT_TRUE(refusal(write(u"a.zip"_s, "PK\x03\x04notes.txt")).contains(u"not a text file"_s));
}

TEST_F(TextFile, SaysThatAFileMayNotBeRead)
{
    const QString path = write(u"secret.csv"_s, "text\n");
    letEverybodyRead(m_folder.path());
    QFile::setPermissions(path, {});
    EXPECT_EQ(runAsNobody([&]() -> std::string {
                  const Result<QByteArray> text = readTextFile(path);
                  return text || text.error().kind != Error::Kind::Unavailable ? "was read" : "";
              }),
              "");
}

} // namespace moothall::exchange
