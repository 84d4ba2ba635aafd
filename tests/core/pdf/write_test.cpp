// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving: the same bytes each time, metadata that holds anything, failures that leave nothing
// behind.
#include "tests/core/pdf/documentbuilder.h"
#include "tests/core/pdf/readback.h"
#include "tests/support/runasnobody.h"

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;

DisplayList smallList()
{
    DocumentBuilder builder;
    builder.heading(1, u"Title"_s).paragraph(u"Text"_s);
    return laidOutAndWalked(builder.document());
}

QByteArray reportBytes()
{
    DocumentBuilder builder;
    writeSampleReport(builder, 3);
    builder.paragraph(u"مرحبا 🚌"_s);
    return rendered(builder.document()).bytes;
}

TEST(PdfWrite, GivesEqualBytesForEqualInput) { EXPECT_EQ(reportBytes(), reportBytes()); }

TEST(PdfWrite, SaysHowMuchWasWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const Result<WriteOutcome> outcome = write(smallList(), metadata(), path);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->pages, 1);
    EXPECT_EQ(outcome->bytes, QFile(path).size());
    EXPECT_TRUE(outcome->warnings().isEmpty());
}

TEST(PdfWrite, NeedsATitle)
{
    Metadata untitled = metadata();
    untitled.title = u" \t"_s;
    const Result<Rendered> result = render(smallList(), untitled);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::BadInput);
}

TEST(PdfWrite, KeepsAnyTitleInBothKindsOfMetadata)
{
    Metadata odd = metadata();
    odd.title = u"<b> & \"quotes\" 'n' ]]> \u0007 \uFFFE مرحبا 🚌"_s;
    odd.author = u"A & B"_s;
    const Rendered rendered = render(smallList(), odd).value();
    const SavedFile file(rendered.bytes);
    const Result<std::vector<Finding>> findings = audit(file.path());
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->empty());

    QPDF pdf;
    pdf.processMemoryFile("pdf", rendered.bytes.constData(), size_t(rendered.bytes.size()));
    EXPECT_EQ(
        QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value()),
        u"<b> & \"quotes\" 'n' ]]> مرحبا 🚌"_s);
}

TEST(PdfWrite, FailsInASentenceWhereTheFolderIsMissing)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none/report.pdf"_s);
    const Result<WriteOutcome> outcome = write(smallList(), metadata(), missing);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(outcome.error().sentence.endsWith(u'.'));
}

class PdfUnwritable : public testing::TestWithParam<QString>
{};

TEST_P(PdfUnwritable, FailsInASentence)
{
    const Result<WriteOutcome> outcome = write(smallList(), metadata(), GetParam());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Unavailable);
    EXPECT_TRUE(outcome.error().sentence.endsWith(u'.'));
}

INSTANTIATE_TEST_SUITE_P(All, PdfUnwritable,
                         testing::Values(u"/dev/full"_s, u"/proc/report.pdf"_s, u"/tmp"_s));

TEST(PdfWrite, LeavesNothingBehindInAFolderThatCannotBeWritten)
{
    const DisplayList list = smallList();
    EXPECT_EQ(moothall::test::runAsNobody([&]() -> std::string {
                  const QTemporaryDir folder;
                  const QFile::Permissions before = QFile::permissions(folder.path());
                  QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
                  const Result<WriteOutcome> outcome =
                      write(list, metadata(), folder.filePath(u"report.pdf"_s));
                  QFile::setPermissions(folder.path(), before);
                  if (outcome)
                      return "it was written";
                  return QDir(folder.path()).isEmpty() ? "" : "something was left behind";
              }),
              "");
}

// Makes the system refuse files beyond a few bytes, as a full disk does.
class FullDisk
{
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit little = m_before;
        little.rlim_cur = 100;
        setrlimit(RLIMIT_FSIZE, &little);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

TEST(PdfWrite, LeavesNothingBehindOnAFullDisk)
{
    const QTemporaryDir folder;
    const DisplayList list = smallList();
    const FullDisk full;
    const Result<WriteOutcome> outcome = write(list, metadata(), folder.filePath(u"report.pdf"_s));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Unavailable);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PdfWrite, LeavesTheOldFileWhenTheNewOneFails)
{
    const SavedFile old("old");
    Metadata untitled = metadata();
    untitled.title.clear();
    EXPECT_FALSE(write(smallList(), untitled, old.path()));
    QFile file(old.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
}

TEST(PdfWrite, WritesADocumentWithoutContent)
{
    DocumentBuilder builder;
    EXPECT_EQ(rendered(builder.document()).outcome.pages, 1);
}

} // namespace
} // namespace moothall::pdf::test
