// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad days of an export: the folder is gone, the disk is full, somebody else has the file open.
#include "tests/ui/report/reportfixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// No file may grow larger while this lives: what a full disk does to a program.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

class ReportBadDay : public OnReport
{
protected:
    void SetUp() override
    {
        openSample();
        QDir(m_folder.path()).mkpath(u"out"_s);
        m_answer = m_folder.filePath(u"out/hopper.pdf"_s);
    }

    Message exported()
    {
        desk().last = {};
        page().run(Command::ExportReport, 0);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
        return desk().last;
    }

    QStringList files()
    {
        return QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TEST_F(ReportBadDay, AFolderThatIsGoneIsAskedForAnew)
{
    exported();
    ASSERT_TRUE(QDir(m_folder.filePath(u"out"_s)).removeRecursively());
    const Message said = exported();
    EXPECT_EQ(said.tone, MessageTone::Failure);
    EXPECT_EQ(said.action, u"Choose another"_s);
    EXPECT_FALSE(button(u"Open"_s)) << "what is gone cannot be opened";
    m_answer = m_folder.filePath(u"hopper.pdf"_s);
    desk().last = {};
    said.act();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    EXPECT_TRUE(QFile::exists(m_answer));
}

TEST_F(ReportBadDay, AFullDiskLeavesNoHalfFile)
{
    {
        const FullDisk full(4096);
        const Message said = exported();
        EXPECT_EQ(said.tone, MessageTone::Failure);
        EXPECT_FALSE(said.sentence.isEmpty());
        EXPECT_TRUE(files().isEmpty()) << files().join(u' ').toStdString();
    }
    m_answer = m_folder.filePath(u"out/hopper.pdf"_s);
    EXPECT_EQ(exported().tone, MessageTone::Done) << "afterwards all is as before";
}

TEST_F(ReportBadDay, AFullDiskKeepsTheFileThatWasThere)
{
    exported();
    const QByteArray before = read(m_answer);
    ASSERT_TRUE(before.startsWith("%PDF"));
    const FullDisk full(4096);
    EXPECT_EQ(exported().tone, MessageTone::Failure);
    EXPECT_EQ(read(m_answer), before);
}

TEST_F(ReportBadDay, WhoHasTheFileOpenReadsOnInWhatTheyOpened)
{
    exported();
    QFile reader(m_answer);
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly));
    const QByteArray begun = reader.read(100);
    Project changed = project();
    changed.title = u"Buses for all"_s;
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    EXPECT_EQ(exported().tone, MessageTone::Done);
    reader.seek(0);
    EXPECT_EQ(reader.read(100), begun);
    EXPECT_NE(read(m_answer), reader.readAll());
}

TEST_F(ReportBadDay, AFolderOfThatNameIsNoFile)
{
    ASSERT_TRUE(QDir(m_folder.filePath(u"out"_s)).mkpath(u"hopper.pdf"_s));
    desk().last = {};
    page().run(Command::ExportReport, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    if (desk().last.act) { // it asks first
        const auto replace = desk().last.act;
        desk().last = {};
        replace();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    }
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_TRUE(QFileInfo(m_folder.filePath(u"out/hopper.pdf"_s)).isDir());
}

TEST_F(ReportBadDay, ReplySheetsAreWrittenAndChecked)
{
    ASSERT_TRUE(box(u"Reply sheets"_s));
    QTest::keyClick(box(u"Reply sheets"_s), Qt::Key_Space);
    const Message said = exported();
    EXPECT_EQ(said.tone, MessageTone::Done) << said.sentence.toStdString();
    EXPECT_TRUE(said.sentence.contains(u"reply sheets"_s)) << said.sentence.toStdString();
    EXPECT_EQ(files(), (QStringList{u"hopper, replies.pdf"_s, u"hopper.html"_s, u"hopper.pdf"_s}));
    EXPECT_TRUE(read(m_folder.filePath(u"out/hopper, replies.pdf"_s)).startsWith("%PDF"));
}

} // namespace
} // namespace moothall::ui
