// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second copy while people work, and what is said when it cannot be made.
#include "core/gather/ideas.h"
#include "core/store/secondcopy.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/running/copychip.h"
#include "ui/running/secondcopies.h"
#include "ui/shell/copyplace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QTemporaryDir>

#include <csignal>
#include <iostream>
#include <sys/resource.h>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class SecondCopy : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_settings.emplace(m_desk.workspace.inFolder(u"settings.ini"_s));
        begin();
    }

    void begin()
    {
        m_copies.emplace(m_desk, *m_settings);
        QObject::connect(&*m_copies, &SecondCopies::made, [this] { ++m_made; });
        QObject::connect(&*m_copies, &SecondCopies::failed, [this] { ++m_failed; });
    }

    bool ended(int made, int failed)
    {
        return QTest::qWaitFor([&] { return m_made >= made && m_failed >= failed; }, 10'000) &&
               m_made == made && m_failed == failed;
    }

    QStringList onTheStick()
    {
        return secondcopy::all(m_desk.workspace->reader(), m_desk.workspace.path(), m_stick.path(),
                               QDateTime::currentDateTime());
    }
    void addIdea(const QString& words)
    {
        ASSERT_THAT(ideas::add(*m_desk.workspace, anIdea(m_desk.workspace, words)), isOk());
    }

    TestDesk m_desk{aWorkspace().withIdeas(3)};
    QTemporaryDir m_stick;
    std::optional<Settings> m_settings;
    std::optional<SecondCopies> m_copies;
    int m_made = 0;
    int m_failed = 0;
};

TEST_F(SecondCopy, IsMadeAtOnceWhereAPlaceIsChosenAndIsWhole)
{
    m_copies->copyTo(m_stick.path());
    ASSERT_TRUE(ended(1, 0));
    ASSERT_EQ(onTheStick().size(), 1);
    EXPECT_TRUE(m_copies->last().isValid());
    const auto opened = Workspace::open(onTheStick().front());
    ASSERT_THAT(opened, isOk());
    EXPECT_EQ((*opened)->reader().value<int>("SELECT count(*) FROM idea"), 3);
    EXPECT_TRUE(m_desk.last.sentence.isEmpty()) << "what goes well is not talked about";
}

TEST_F(SecondCopy, IsNotMadeAgainWhileNothingChanges)
{
    m_copies->copyTo(m_stick.path());
    ASSERT_TRUE(ended(1, 0));
    m_copies->copyNow();
    ASSERT_TRUE(ended(2, 0));
    EXPECT_EQ(onTheStick().size(), 1);
    addIdea(u"Another"_s);
    QTest::qWait(1'100); // the name of a copy has its second
    m_copies->copyNow();
    ASSERT_TRUE(ended(3, 0));
    EXPECT_EQ(onTheStick().size(), 2);
}

TEST_F(SecondCopy, GoesOnThereTheNextTime)
{
    m_copies->copyTo(m_stick.path());
    ASSERT_TRUE(ended(1, 0));
    m_copies.reset();
    m_made = 0;
    begin();
    EXPECT_EQ(m_copies->folder(), m_stick.path());
    EXPECT_TRUE(ended(1, 0));
}

TEST_F(SecondCopy, OfADriveThatVanishesIsSaidAndMadeAgainWhenItIsBack)
{
    const QString drive = m_stick.filePath(u"drive"_s);
    ASSERT_TRUE(QDir().mkpath(drive));
    m_copies->copyTo(drive);
    ASSERT_TRUE(ended(1, 0));
    addIdea(u"Another"_s);
    ASSERT_TRUE(QDir(drive).removeRecursively());
    m_copies->copyNow();
    ASSERT_TRUE(ended(1, 1));
    EXPECT_EQ(m_desk.last.tone, MessageTone::Warning);
    EXPECT_TRUE(m_desk.last.sentence.startsWith(u"No second copy since "_s));
    EXPECT_TRUE(m_desk.last.sentence.contains(u"Is the drive in?"_s));
    EXPECT_TRUE(m_copies->isFailing());
    addIdea(u"Work goes on"_s);
    ASSERT_TRUE(QDir().mkpath(drive));
    m_desk.last.act(); // "Try again"
    ASSERT_TRUE(ended(2, 1));
    EXPECT_FALSE(m_copies->isFailing());
}

TEST_F(SecondCopy, ThatVanishesWhileNothingChangesIsNoticedToo)
{
    const QString drive = m_stick.filePath(u"drive"_s);
    ASSERT_TRUE(QDir().mkpath(drive));
    m_copies->copyTo(drive);
    ASSERT_TRUE(ended(1, 0));
    ASSERT_TRUE(QDir(drive).removeRecursively());
    m_copies->copyNow();
    EXPECT_TRUE(ended(1, 1));
}

TEST_F(SecondCopy, InAPlaceThatCannotBeWrittenIsSaid)
{
    m_copies->copyTo(u"/proc/self"_s); // for anybody
    ASSERT_TRUE(ended(0, 1));
    EXPECT_TRUE(m_desk.last.sentence.startsWith(u"There is no second copy yet. "_s));
    EXPECT_TRUE(m_desk.last.sentence.endsWith(u"Your work is safe on this laptop."_s));
    EXPECT_EQ(m_desk.last.action, u"Try again"_s);
}

// A limit on the size of files stands for a drive that is full: the system refuses the write.
class FullDrive
{
public:
    explicit FullDrive(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDrive() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST_F(SecondCopy, OnAFullDriveIsSaidAndLeavesNothingBehind)
{
    {
        const FullDrive full(60'000);
        m_copies->copyTo(m_stick.path());
        ASSERT_TRUE(ended(0, 1));
    }
    EXPECT_EQ(m_desk.last.tone, MessageTone::Warning);
    EXPECT_EQ(QDir(m_stick.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    std::cout << m_desk.last.sentence.toStdString() << '\n';
    m_copies->copyNow();
    EXPECT_TRUE(ended(1, 1)) << "and made as soon as there is room";
}

TEST_F(SecondCopy, IsNotMadeBelowAnEmptyMountPoint)
{
    keepCopyPlace(*m_settings, {m_stick.path(), u"/media/stick"_s});
    begin();
    ASSERT_TRUE(ended(0, 1));
    EXPECT_TRUE(m_desk.last.sentence.contains(u"Is the drive in?"_s));
    EXPECT_EQ(onTheStick(), QStringList());
    m_copies->copyTo(m_stick.path());
    EXPECT_TRUE(ended(1, 1)) << "chosen again, it is the drive that is meant";
}

TEST_F(SecondCopy, NeverHoldsUpTyping)
{
    std::vector<Idea> many;
    for (int i = 0; i < 30'000; ++i)
        many.push_back(anIdea(m_desk.workspace, u"The last bus leaves at nine, %1"_s.arg(i)));
    ASSERT_THAT(ideas::addMany(*m_desk.workspace, many), isOk());
    QElapsedTimer watch;
    watch.start();
    m_copies->copyTo(m_stick.path());
    EXPECT_EQ(m_made, 0);
    for (int i = 0; i < 20; ++i)
        addIdea(u"Typed meanwhile %1"_s.arg(i));
    ASSERT_TRUE(ended(1, 0));
    std::cout << "copy of 30,000 ideas: " << watch.elapsed() << " ms, with 20 ideas typed\n";
}

TEST_F(SecondCopy, IsShownCalmlyAndItsTroublePlainly)
{
    QWidget bar;
    CopyChip chip(*m_copies, &bar);
    present(bar, {1280, 40});
    EXPECT_FALSE(chip.isVisible());
    m_copies->copyTo(m_stick.path());
    ASSERT_TRUE(ended(1, 0));
    EXPECT_TRUE(chip.isVisible());
    m_copies->copyTo(u"/proc/self"_s);
    ASSERT_TRUE(ended(1, 1));
    const auto labels = chip.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No second copy"_s;
    }));
}

} // namespace
} // namespace moothall::ui
