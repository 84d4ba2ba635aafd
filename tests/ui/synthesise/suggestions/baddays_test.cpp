// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walls that nobody hopes for, with suggestions beside them.
#include "core/synthesise/placing.h"
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class BadDaysOnTheWall : public SuggestionsFixture
{
protected:
    // Everything a person may press, and what can be seen, whatever was found.
    void tryEverything()
    {
        for (const int key : {Qt::Key_S, Qt::Key_J, Qt::Key_Return, Qt::Key_L, Qt::Key_X,
                              Qt::Key_Escape, Qt::Key_S, Qt::Key_R, Qt::Key_Escape, Qt::Key_Escape})
            if (QApplication::focusWidget())
                press(key);
        if (!board().model().content().notes.empty())
            board().selection().choose(board().model().cardAt(0).id);
        EXPECT_FALSE(page().grab().isNull());
    }
};

TEST_F(BadDaysOnTheWall, OneIdea)
{
    open({u"The bus is late"_s});
    EXPECT_TRUE(says(u"Too few"_s));
    tryEverything();
}

TEST_F(BadDaysOnTheWall, ThreeThatAreTheSame)
{
    open(QStringList(3, u"The bus is late"_s));
    EXPECT_TRUE(says(u"Too few"_s));
    tryEverything();
}

TEST_F(BadDaysOnTheWall, ThreeThatAreTheSameAmongOthers)
{
    open(threeSubjects() + QStringList(3, u"Nobody answers the telephone"_s));
    EXPECT_GE(suggesting().saidTwice().size(), 2U);
    tryEverything();
}

TEST_F(BadDaysOnTheWall, TenThousandIdeasOfFiveHundredCharacters)
{
    QStringList texts;
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        for (int j = i; text.size() < 480; j = (j * 7 + 3) % 104'729)
            text += threeSubjects()[j % 18] + u' ' + QString::number(j % 97) + u' ';
        texts.append(text.left(499));
    }
    prepare(texts);
    show();
    EXPECT_EQ(suggesting().state(), Suggesting::State::Looking);
    press(Qt::Key_Right); // the wall goes on
    waitUntilFound();
    EXPECT_FALSE(offers().empty());
    tryEverything();
}

TEST_F(BadDaysOnTheWall, OneOfFiveThousandCharacters)
{
    QString text;
    while (text.size() < 5000)
        text += u"The bus stop in the park has no books. "_s;
    open(threeSubjects() + QStringList{text, QString(5000, u'x')});
    EXPECT_FALSE(offers().empty());
    board().selection().choose(idea(18));
    tryEverything();
}

TEST_F(BadDaysOnTheWall, OnlyEmoji)
{
    open({u"👍"_s, u"🚌😡"_s, u"❤️❤️"_s, u"🙃"_s, u"👍"_s, u"🚌"_s, u"👎🏽"_s,
          u"👨‍👩‍👧"_s, u"🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s});
    EXPECT_TRUE(offers().empty());
    EXPECT_TRUE(says(u"nothing left to suggest"_s));
    ASSERT_EQ(suggesting().saidTwice().size(), 1U);
    tryEverything();
}

TEST_F(BadDaysOnTheWall, ManyLanguages)
{
    open({u"الحافلة تتأخر كل صباح"_s, u"الحافلة لا تنتظر القطار"_s, u"موقف الحافلة بلا مظلة"_s,
          u"Mae’r bws yn hwyr bob bore"_s, u"Nid yw’r bws yn aros am y trên"_s,
          u"Does dim cysgod wrth y safle bws"_s, u"公交车每天早上都晚点"_s, u"公交车站没有遮雨棚"_s,
          u"公交车不等火车"_s, u"The bus is late الحافلة 公交车"_s, u"Y bws, the bus"_s});
    EXPECT_EQ(suggesting().state(), Suggesting::State::Found);
    tryEverything();
}

TEST_F(BadDaysOnTheWall, NothingLeftAfterCleaning)
{
    open({u"..."_s, u"the and of"_s, u"a"_s, u"?!"_s, u"— —"_s, u"it is"_s, u"•"_s, u"to be"_s});
    EXPECT_TRUE(offers().empty());
    EXPECT_TRUE(suggesting().saidTwice().empty());
    tryEverything();
}

TEST_F(BadDaysOnTheWall, AnAcceptedSuggestionIsTakenBackAfterOthersWereEdited)
{
    open();
    press(Qt::Key_S);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto both = themes();
    ASSERT_EQ(both.size(), 2U);
    const std::size_t inFirst = countIn(both[0]);
    const std::size_t inSecond = countIn(both[1]);
    ASSERT_THAT(moothall::themes::rename(workspace(), both[1].id, u"Reading"_s), isOk());
    const Id<Idea> moved = ideas::inTheme(workspace(), both[1].id).front().id;
    ASSERT_THAT(placing::put(workspace(), {moved}, both[0].id), isOk());
    // The first suggestion, from the history, while an idea lies in it that came later.
    const auto entry = workspace()->reader().value<history::Seq>(
        "SELECT min(seq) FROM history WHERE label = 'Add theme'");
    desk().desk.reverse(entry);
    // Somebody put an idea there since: nothing goes, and the sentence says why.
    ASSERT_EQ(themes().size(), 2U);
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
    EXPECT_FALSE(desk().last.sentence.isEmpty());
    EXPECT_EQ(countIn(themes()[0]), inFirst + 1);
    EXPECT_EQ(workspace()->reader().find(moved)->theme, both[0].id);
    EXPECT_EQ(themes().back().title, u"Reading"_s);
    EXPECT_EQ(countIn(themes().back()), inSecond - 1);
    tryEverything();
}

TEST_F(BadDaysOnTheWall, APhoneMovesANoteThatIsBeingDragged)
{
    open();
    ASSERT_THAT(sorting::addTheme(workspace(), workspace().project, u"By hand"_s, {idea(1)}),
                isOk());
    BoardView& view = board().view();
    board().selection().choose(idea(0));
    view.goToNote(*board().model().noteOf(idea(0)));
    const QPoint from = view.areaOfNote(*board().model().noteOf(idea(0)))->center().toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(&view, from + QPoint(0, -20 * step));
    ASSERT_TRUE(view.isCarrying());
    const auto done = workspace()->act(
        u"Move 1 idea"_s,
        [&](Edit& edit) {
            edit.run("UPDATE idea SET theme = ?, theme_rank = 9 WHERE id = ?", themes()[0].id,
                     idea(0));
        },
        u"phone"_s);
    ASSERT_THAT(done, isOk());
    EXPECT_EQ(read(0).theme, themes()[0].id) << "the phone was first";
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(0, -120));
    EXPECT_FALSE(view.isCarrying());
    EXPECT_EQ(ideas::all(workspace(), workspace().session).size(), 18U);
    ASSERT_EQ(themes().size(), 1U);
    EXPECT_EQ(read(0).theme, themes()[0].id) << "let go over nothing, it stays where it was put";
    EXPECT_TRUE(board().model().noteOf(idea(0)));
    tryEverything();
}

} // namespace
} // namespace moothall::ui
