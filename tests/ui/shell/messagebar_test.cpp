// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence, one thing to do, never in the way.
#include "tests/ui/support/uitest.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(MessageBar, DoesItsOneActionAndGoes)
{
    QWidget window;
    MessageBar bar(&window);
    present(window);
    int done = 0;
    bar.show({MessageTone::Done, u"Idea saved."_s, u"Undo"_s, {}, [&] { ++done; }});
    EXPECT_EQ(bar.sentence(), u"Idea saved."_s);
    QTest::mouseClick(bar.findChildren<QPushButton*>().front(), Qt::LeftButton);
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, ShowsTheMessageThatItsActionTells)
{
    QWidget window;
    MessageBar bar(&window);
    present(window);
    bar.show({MessageTone::Warning, u"It was changed."_s, u"Bring back"_s, {}, [&] {
                  bar.show({MessageTone::Done, u"Taken back."_s, {}, {}, {}});
              }});
    QTest::mouseClick(bar.findChildren<QPushButton*>().front(), Qt::LeftButton);
    EXPECT_EQ(bar.sentence(), u"Taken back."_s);
}

TEST(MessageBar, SpeaksAsLargeAsTheText)
{
    QWidget window;
    MessageBar bar(&window);
    present(window);
    bar.show({MessageTone::Done, u"One."_s, {}, {}, {}});
    Look::now().setTextScale(2);
    bar.show({MessageTone::Done, u"Text at 200 per cent."_s, {}, {}, {}});
    const int wanted = fontOf(TypeRole::Base).pixelSize();
    const int shown = bar.findChild<WrappingLabel*>()->font().pixelSize();
    Look::now().setTextScale(1);
    EXPECT_EQ(shown, wanted);
}

// Screen readers speak a notification as it comes into view.
TEST(MessageBar, IsANotificationThatReadsAsItsSentence)
{
    QWidget window;
    MessageBar bar(&window);
    present(window);
    for (const QString& sentence : {u"Idea saved."_s, u"The disk is full."_s}) {
        bar.show({MessageTone::Failure, sentence, {}, {}, {}});
        auto* said = QAccessible::queryAccessibleInterface(bar.findChild<WrappingLabel*>());
        ASSERT_TRUE(said);
        EXPECT_EQ(said->role(), QAccessible::Notification);
        EXPECT_EQ(said->text(QAccessible::Name), sentence);
    }
}

TEST(MessageBar, GivesTheKeyboardBackToWhoHadIt)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QPushButton;
    auto* line = new QLineEdit;
    auto* bar = new MessageBar;
    for (QWidget* each : std::initializer_list<QWidget*>{before, line, bar})
        column->addWidget(each);
    present(window);
    line->setFocus();
    auto* action = bar->findChildren<QPushButton*>().front();
    bar->show({MessageTone::Warning, u"Late."_s, u"Shorten them"_s, {}, [] {}});
    QTest::mouseClick(action, Qt::LeftButton);
    EXPECT_TRUE(line->hasFocus()) << "a click takes nothing";
    bar->show({MessageTone::Warning, u"Late."_s, u"Shorten them"_s, {}, [] {}});
    QTest::keyClick(line, Qt::Key_Tab);
    ASSERT_TRUE(action->hasFocus());
    QTest::keyClick(action, Qt::Key_Space);
    EXPECT_TRUE(line->hasFocus());
}

TEST(MessageBar, BreaksAWordOfAnyLengthAndAsksForNoWiderWindow)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bar = new MessageBar;
    column->addWidget(bar);
    column->addStretch();
    present(window, {600, 400});
    bar->show({MessageTone::Failure, QString(400, u'w') + u" שלום"_s, u"Again"_s, {}, [] {}});
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(window.width(), 600);
    EXPECT_GT(bar->height(), 90) << "several lines";
    for (const QPushButton* button : bar->findChildren<QPushButton*>())
        if (button->isVisible()) {
            EXPECT_LE(button->mapTo(&window, QPoint(button->width(), 0)).x(), 600);
        }
}

TEST(MessageBar, NeverReadsWordsAsMarkup)
{
    QWidget window;
    MessageBar bar(&window);
    present(window);
    bar.show({MessageTone::Done, u"<b>bold</b> & <img src=x>"_s, {}, {}, {}});
    EXPECT_EQ(bar.sentence(), u"<b>bold</b> & <img src=x>"_s);
    for (const QLabel* label : bar.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace moothall::ui
