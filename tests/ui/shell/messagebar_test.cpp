// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence, one thing to do, never in the way.
#include "ui/widgets/messagebar.h"

#include "tests/ui/support/uitest.h"

#include <QLabel>
#include <QPushButton>

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
