// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Before the day: who is expected is put down, as names or as so many codes.
#include "tests/ui/involve/involvefixture.h"

#include <QApplication>
#include <QClipboard>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class BeforeTheDay : public Involving
{
protected:
    void SetUp() override
    {
        open(aWorkspace());
        page().run(Command::Arrivals, 0);
    }

    QPlainTextEdit* field() { return named<QPlainTextEdit>(u"Who is expected, a line each"_s); }

    void paste(const QString& words)
    {
        QApplication::clipboard()->setText(words);
        QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    }
};

TEST_F(BeforeTheDay, WhoIsExpectedIsPutDownAndThenFoundByTwoLetters)
{
    QPushButton* open = button(u"Who is expected"_s);
    ASSERT_TRUE(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    ASSERT_TRUE(field());
    ASSERT_TRUE(field()->hasFocus());
    QTest::keyClicks(field(), u"Ann Okafor, 1"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"B. Lund"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk().last.sentence, u"2 people expected."_s);
    EXPECT_FALSE(field());
    ASSERT_TRUE(line()->hasFocus());
    type(line(), u"lu"_s);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"P02 is here"_s));
    ASSERT_EQ(here().size(), 2u);
    EXPECT_FALSE(here()[1].walkedIn);
}

TEST_F(BeforeTheDay, AListThatIsPastedIntoTheLineIsShownBeforeItIsPutDown)
{
    paste(u"Ann Okafor\nB. Lund, 7\n"_s);
    ASSERT_TRUE(field());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"Line 2"_s));
    EXPECT_TRUE(here().empty());
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTest::keyClick(field(), Qt::Key_1);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(here().size(), 2u);
    desk().desk.undo();
    EXPECT_TRUE(here().empty());
}

TEST_F(BeforeTheDay, OneLineIsPastedAsLetters)
{
    paste(u"Ann"_s);
    EXPECT_FALSE(field());
    EXPECT_EQ(line()->text(), u"Ann"_s);
}

TEST_F(BeforeTheDay, EscapeLeavesTheListAsItIs)
{
    paste(u"Ann Okafor\nB. Lund"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_FALSE(field());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_TRUE(here().empty());
    button(u"Who is expected"_s)->click();
    EXPECT_TRUE(field()->toPlainText().startsWith(u"Ann Okafor"_s));
}

} // namespace
} // namespace moothall::ui
