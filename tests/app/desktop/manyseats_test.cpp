// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo across the screens of one window, and two windows, or two programs, on one file.
#include "core/gather/ideas.h"
#include "tests/app/desktop/badday.h"
#include "tests/support/snapshot.h"
#include "ui/gather/captureline.h"

#include <QProcess>
#include <QSpinBox>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class UndoAcrossScreens : public BadDay
{};

TEST_F(UndoAcrossScreens, TakesBackWhatWasDoneOnFourFromAFifthAndDoesItAgain)
{
    open(aWorkspace().withIdeas(3));
    std::vector<std::string> moments{snapshot(workspace())};
    const auto keepMoment = [&] {
        ASSERT_NE(snapshot(workspace()), moments.back()) << opened().said().toStdString();
        moments.push_back(snapshot(workspace()));
    };

    opened().show(ui::Screen::Involve);
    named<QAbstractItemView>(u"Groups"_s)->setFocus();
    press(Qt::Key_N);
    auto* name = named<QLineEdit>(u"Name of the group"_s);
    ASSERT_TRUE(name);
    name->setFocus();
    type(u"Carers"_s);
    press(Qt::Key_Return);
    keepMoment();

    opened().show(ui::Screen::Gather);
    type(u"The bus came late"_s);
    press(Qt::Key_Return);
    keepMoment();

    opened().show(ui::Screen::Synthesise);
    window().run(ui::Command::NewHere);
    type(u"Waiting without knowing"_s);
    press(Qt::Key_Return);
    keepMoment();

    opened().show(ui::Screen::Develop);
    window().run(ui::Command::NewHere);
    type(u"Tell me it is coming"_s);
    press(Qt::Key_Return);
    keepMoment();

    opened().show(ui::Screen::Assess);
    for (auto moment = moments.rbegin() + 1; moment != moments.rend(); ++moment) {
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(snapshot(workspace()), *moment);
        EXPECT_TRUE(opened().said().startsWith(u"Taken back: "_s)) << opened().said().toStdString();
    }
    for (auto moment = moments.begin() + 1; moment != moments.end(); ++moment) {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(snapshot(workspace()), *moment);
        EXPECT_TRUE(opened().said().startsWith(u"Done again: "_s)) << opened().said().toStdString();
    }
    EXPECT_EQ(window().screen(), ui::Screen::Assess) << "undo does not jump";
    onEveryScreen([&](const std::string&) { window().grab(); });
}

class TwoWindows : public BadDay
{
protected:
    void SetUp() override
    {
        open(aWorkspace().withIdeas(1));
        Workspace::Options options = workspace().options();
        options.seat = u"second laptop"_s;
        options.idSeed = 4711;
        m_otherWorkspace = std::move(*Workspace::open(workspace().path(), options));
        m_other.emplace(*m_otherWorkspace, workspace().inFolder(u"other.ini"_s));
        for (RealWindow* each : {&opened(), &*m_other})
            each->show(ui::Screen::Gather);
    }

    void TearDown() override
    {
        m_other.reset();
        m_otherWorkspace.reset();
        BadDay::TearDown();
    }

    static void save(RealWindow& in, const QString& words)
    {
        QApplication::setActiveWindow(&in.window);
        auto* line = in.window.findChild<ui::CaptureLine*>();
        line->setFocus();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        RealWindow::settle();
    }

    static QStringList shown(RealWindow& in)
    {
        QStringList words;
        const auto* list = in.window.page()->findChild<QAbstractItemView*>();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            words.append(list->model()->index(row, 0).data().toString());
        return words;
    }

    // As the program does once a second.
    void hearOfTheOther()
    {
        workspace()->tellNews();
        m_otherWorkspace->tellNews();
        RealWindow::settle();
    }

    std::unique_ptr<Workspace> m_otherWorkspace;
    std::optional<RealWindow> m_other;
};

TEST_F(TwoWindows, ShowWhatTheOtherWrites)
{
    save(opened(), u"From the first"_s);
    save(*m_other, u"From the second"_s);
    hearOfTheOther();
    for (RealWindow* each : {&opened(), &*m_other})
        EXPECT_THAT(shown(*each),
                    ::testing::ElementsAre(u"From the second"_s, u"From the first"_s));
}

TEST_F(TwoWindows, TakeBackOnlyWhatTheirSeatDid)
{
    save(opened(), u"From the first"_s);
    save(*m_other, u"From the second"_s);
    hearOfTheOther();
    opened().window.run(ui::Command::Undo);
    hearOfTheOther();
    for (RealWindow* each : {&opened(), &*m_other})
        EXPECT_THAT(shown(*each), ::testing::ElementsAre(u"From the second"_s));
    m_other->window.run(ui::Command::Undo);
    m_other->window.run(ui::Command::Undo); // nothing of its own is left
    EXPECT_EQ(m_other->said(), u"There is nothing to take back."_s);
    hearOfTheOther();
    EXPECT_TRUE(shown(opened()).isEmpty());
    opened().window.run(ui::Command::Redo);
    hearOfTheOther();
    EXPECT_THAT(shown(*m_other), ::testing::ElementsAre(u"From the first"_s));
}

TEST_F(TwoWindows, UndoOfWhatTheOtherChangedSinceAsks)
{
    save(opened(), u"From the first"_s);
    hearOfTheOther();
    const auto written = ideas::all(workspace(), workspace().session).back();
    ASSERT_THAT(ideas::reword(*m_otherWorkspace, written.id, u"Said better"_s), isOk());
    hearOfTheOther();
    opened().window.run(ui::Command::Undo);
    EXPECT_THAT(shown(*m_other), ::testing::ElementsAre(u"Said better"_s)) << "not lost unasked";
    EXPECT_TRUE(opened().said().endsWith(u'?') || opened().said().endsWith(u'.'))
        << opened().said().toStdString();
}

TEST_F(TwoWindows, OneIsClosedAndTheOtherGoesOn)
{
    save(opened(), u"From the first"_s);
    m_open->window.close();
    m_open.reset();
    m_workspace->close();
    save(*m_other, u"From the second"_s);
    m_otherWorkspace->tellNews();
    EXPECT_EQ(shown(*m_other).size(), 2);
}

TEST_F(TwoWindows, AnotherProgramWritesIntoTheFile)
{
    const QString lines = workspace().inFolder(u"lines.txt"_s);
    QFile file(lines);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("A shelter\nA bench\n");
    file.close();
    QProcess cli;
    cli.start(QCoreApplication::applicationDirPath() + u"/moothall-cli"_s,
              {u"import"_s, workspace().path(), lines, u"--session"_s,
               QString::number(workspace().session.value)});
    ASSERT_TRUE(cli.waitForFinished());
    ASSERT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().toStdString();
    hearOfTheOther();
    const auto all = ideas::all(workspace(), workspace().session);
    EXPECT_EQ(all.size(), 3u);
    QStringList words = shown(opened());
    opened().window.run(ui::Command::NextPrompt); // lines are on no prompt
    words += shown(opened());
    EXPECT_TRUE(words.contains(u"A shelter"_s)) << words.join(u", "_s).toStdString();
}

} // namespace
} // namespace moothall
