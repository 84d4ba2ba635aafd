// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was set wrongly is set right, and whatever else happens, the line has the keyboard.
#include "core/involve/arrivals.h"
#include "tests/ui/gather/inthelist.h"
#include "ui/gather/coveragepane.h"
#include "ui/gather/listheader.h"
#include "ui/gather/optionbutton.h"
#include "ui/gather/pastepreview.h"
#include "ui/widgets/closeline.h"

#include <QLineEdit>
#include <QScrollArea>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Capturing : public InTheList
{};

TEST_F(Capturing, TableGroupAndKindOfASavedIdeaAreSetRight)
{
    open(aWorkspace());
    setTables(4);
    page().run(Command::ToTable, 1);
    type(u"One"_s);
    type(u"Two"_s);
    choose(1);
    page().run(Command::ToTable, 3);
    page().run(Command::ToGroup, 1);
    page().run(Command::NextKind, 0);
    EXPECT_EQ(ideas()[0].tableNumber, 3);
    EXPECT_EQ(ideas()[0].stakeholderGroup, desk().workspace.group);
    EXPECT_EQ(ideas()[0].kind, IdeaKind::Need);
    EXPECT_EQ(ideas()[1].tableNumber, 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    type(u"Three"_s);
    EXPECT_EQ(ideas()[2].tableNumber, 1) << "what is set for the line stays";
    for (int i = 0; i < 4; ++i)
        desk().desk.undo();
    EXPECT_EQ(ideas()[0].tableNumber, 1);
}

TEST_F(Capturing, NoMoreAgreeThanAreHere)
{
    open(aWorkspace());
    for (int i = 0; i < 3; ++i)
        ASSERT_THAT(
            arrivals::walkIn(*desk().workspace, desk().workspace.session, desk().workspace.group),
            isOk());
    type(u"The bus is late"_s);
    for (int i = 0; i < 5; ++i)
        page().run(Command::SameHere, 0);
    EXPECT_EQ(ideas()[0].agreeCount, 2);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"3 people are here"_s))
        << desk().last.sentence.toStdString();
}

TEST_F(Capturing, LettersTypedOnAChoiceOrBesideCoverageAreMeantForTheLine)
{
    open(aWorkspace());
    setTables(2);
    auto* table = page().findChild<OptionButton*>();
    ASSERT_TRUE(table && table->isVisible());
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), u"ate"_s);
    EXPECT_EQ(line()->toPlainText(), u"late"_s);
    CoveragePane coverage(desk());
    QString typed;
    QObject::connect(&coverage, &CoveragePane::typed,
                     [&](const QString& words) { typed += words; });
    present(coverage, {320, 700});
    coverage.setFocus();
    QTest::keyClicks(&coverage, u"bus"_s);
    EXPECT_EQ(typed, u"bus"_s);
}

TEST_F(Capturing, AfterGatherIsClosedTheLineHasTheKeyboard)
{
    open(aWorkspace());
    type(u"The bus is late"_s);
    heard();
    ASSERT_TRUE(waitForButton(u"Close Gather"_s));
    QTest::qWait(300); // until it is known what stands against it
    button(u"Close Gather"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(u"Close Gather"_s), Qt::Key_Return); // nobody is noted as here
    auto* reason = named<QLineEdit>(u"Reason to close Gather"_s);
    ASSERT_TRUE(reason);
    QTest::keyClicks(reason, u"Nobody was noted at the door"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_TRUE(line()->hasFocus());
    ASSERT_TRUE(waitForButton(u"Reopen Gather"_s));
    button(u"Reopen Gather"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(u"Reopen Gather"_s), Qt::Key_T); // a letter is no press
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(line()->toPlainText(), u"t"_s);
}

TEST_F(Capturing, TheReasonAndWhatIsWrongWithItAreSeen)
{
    open(aWorkspace());
    QScrollArea around;
    QWidget* pane = page().inspector();
    around.setWidgetResizable(true);
    around.setWidget(pane);
    present(around, {300, 320});
    auto* close = pane->findChild<CloseLine*>();
    QTest::qWait(300);
    auto* press = close->findChild<QPushButton*>();
    press->setFocus(Qt::TabFocusReason);
    QTest::keyClick(press, Qt::Key_Return); // nobody has said anything yet
    auto* reason = close->findChild<QLineEdit*>();
    const auto isInView = [&](QWidget* widget) {
        const QRect place(widget->mapTo(around.viewport(), QPoint()), widget->size());
        return widget->isVisible() && around.viewport()->rect().contains(place);
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInView(reason); }));
    QTest::keyClicks(reason, u"short"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (QLabel* label : close->findChildren<QLabel*>())
            if (label->text().startsWith(u"A reason has"_s))
                return isInView(label);
        return false;
    }));
    around.takeWidget();
}

TEST_F(Capturing, WhatManyLinesBecomeIsSeenBeforeItIsAdded)
{
    open(aWorkspace());
    QApplication::clipboard()->setText(u"- First\n2) Second\n\n* Third\n"_s);
    line()->paste();
    auto* preview = page().findChild<PastePreview*>();
    ASSERT_TRUE(preview && preview->isVisible());
    for (const QString& words : {u"First"_s, u"Second"_s, u"Third"_s})
        EXPECT_TRUE(says(words)) << words.toStdString();
    EXPECT_FALSE(isSaid(u"2) Second"_s));
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_FALSE(preview->isVisible());
    type(u"2) is my favourite"_s);
    EXPECT_EQ(ideas().back().text, u"2) is my favourite"_s) << "one line alone is no list";
}

TEST_F(Capturing, WhatIsStillInTheLineIsSavedHiddenAndNothingElseIs)
{
    open(aWorkspace());
    type(u"Harmless"_s);
    for (const Command command : {Command::HideNow, Command::Identifying}) {
        QTest::keyClicks(line(), u"Joe Bloggs beats him"_s);
        EXPECT_TRUE(page().whyNot(command, 0).isEmpty());
        page().run(command, 0);
        EXPECT_TRUE(line()->toPlainText().isEmpty());
        EXPECT_EQ(desk().last.sentence, u"Saved, and hidden on every view."_s);
    }
    ASSERT_EQ(ideas().size(), 3u);
    EXPECT_FALSE(ideas()[0].withheld || ideas()[0].identifying);
    EXPECT_TRUE(ideas()[1].withheld);
    EXPECT_TRUE(ideas()[2].identifying);
    desk().desk.undo();
    EXPECT_EQ(ideas().size(), 2u) << "one undo";
}

TEST_F(Capturing, CountsMakeThePageNoWider)
{
    open(aWorkspace());
    page().setMinimumWidth(0);
    const int before = page().findChild<ListHeader*>()->minimumSizeHint().width();
    type(u"The ramp is steep. Joe Bloggs said so"_s);
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(editor(), Qt::Key_Return);
    page().run(Command::HideNow, 0);
    EXPECT_TRUE(says(u"hidden"_s));
    page().resize(420, 700);
    QTest::qWait(50);
    auto* header = page().findChild<ListHeader*>();
    EXPECT_LE(header->minimumSizeHint().width(), std::max(before, 260));
    for (QWidget* part : header->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        EXPECT_TRUE(!part->isVisible() || part->geometry().right() <= header->width());
}

} // namespace
} // namespace moothall::ui
