// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that may point to a person leave every view of Synthesise the moment they are marked.
#include "core/gather/ideas.h"
#include "core/synthesise/ideaorigins.h"
#include "tests/ui/synthesise/finding.h"
#include "ui/synthesise/board/ways.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCompleter>

namespace moothall::ui {
namespace {

using namespace test;

void readModel(const QAbstractItemModel& model, QStringList& words)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
            words.append(model.index(row, 0).data(role).toString());
}

void readAccessible(QAccessibleInterface* thing, QStringList& words)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        words.append(thing->text(kind));
    for (int child = 0; child < thing->childCount(); ++child)
        readAccessible(thing->child(child), words);
}

// All that somebody could read or be told in what is seen of the widget, scrolled to or not. What
// is not seen is read anew before it is.
QStringList everyWordIn(QWidget& whole)
{
    QStringList words;
    for (const QWidget* widget : whole.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words.append(line->text());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model())
            readModel(*view->model(), words);
    }
    for (const QCompleter* completer : whole.findChildren<QCompleter*>())
        if (completer->widget() && completer->widget()->isVisible())
            readModel(*completer->model(), words);
    readAccessible(QAccessible::queryAccessibleInterface(&whole), words);
    return words;
}

class HiddenWords : public Finding
{
protected:
    static constexpr QStringView name = u"Bloggs";

    // Somebody is named by an idea that is cited, one that challenges, one in a theme, and one that
    // nobody put anywhere.
    void openWithSomebodyNamed()
    {
        openWithInsight();
        for (const Id<Idea> idea : workspace().ideas)
            ASSERT_THAT(ideas::reword(workspace(), idea, u"Joe Bloggs shouts"_s), isOk());
        ASSERT_THAT(insights::link(workspace(), onlyInsight(), workspace().ideas[2],
                                   IdeaRelation::ChallengedBy),
                    isOk());
    }

    Id<Insight> onlyInsight() { return insights::all(workspace(), workspace().project).front().id; }

    void mark(ideas::Mark which)
    {
        for (const Id<Idea> idea : workspace().ideas)
            ASSERT_THAT(ideas::setMark(workspace(), idea, which, true), isOk());
    }

    // Part by part, as somebody goes through them.
    qsizetype timesTold(QStringView words)
    {
        qsizetype told = 0;
        for (int part = 0; part < 4; ++part) {
            page().findChild<Segmented*>()->choose(part);
            QCoreApplication::processEvents();
            for (const QString& each : everyWordIn(page()))
                told += each.contains(words) ? 1 : 0;
        }
        page().findChild<Segmented*>()->choose(2);
        return told;
    }
};

TEST_F(HiddenWords, AreInNoView)
{
    openWithSomebodyNamed();
    EXPECT_GT(timesTold(name), 10) << "the test finds them while they may be read";
    mark(ideas::Mark::Identifying);
    EXPECT_EQ(timesTold(name), 0);
    ASSERT_THAT(ideas::setSafeWording(workspace(), workspace().ideas[0], u"A driver shouts"_s),
                isOk());
    EXPECT_EQ(timesTold(name), 0);
    EXPECT_GT(timesTold(u"A driver shouts"), 2);
}

TEST_F(HiddenWords, AreInNoViewWhereTheyAreWithheld)
{
    openWithSomebodyNamed();
    mark(ideas::Mark::Withheld);
    EXPECT_EQ(timesTold(name), 0);
}

TEST_F(HiddenWords, AreNotOfferedToBeCited)
{
    openWithSomebodyNamed();
    QTest::keyClick(&list(), Qt::Key_Plus);
    EXPECT_GT(everyWordIn(page()).filter(name.toString()).size(), 0);
    mark(ideas::Mark::Identifying);
    EXPECT_TRUE(everyWordIn(page()).filter(name.toString()).isEmpty()) << "while the line is open";
    auto& line = named<QLineEdit>(u"Find an idea it rests on"_s);
    QTest::keyClicks(&line, u"Joe"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"No idea has these words."_s);
}

TEST_F(HiddenWords, AreNotToldBesideTheIdeaTheyCameFrom)
{
    openWithSomebodyNamed();
    ASSERT_THAT(origins::countAsSame(workspace(), workspace().ideas[0], workspace().ideas[1]),
                isOk());
    mark(ideas::Mark::Identifying);
    const auto ways = waysOf(workspace(), workspace().ideas[0]);
    ASSERT_EQ(ways.size(), 1u);
    EXPECT_EQ(ways[0].words, u"an idea that needs safe wording"_s);
}

TEST_F(HiddenWords, AreNotPutOnTheWallToBeSplit)
{
    openWithSomebodyNamed();
    mark(ideas::Mark::Identifying);
    page().showBoard();
    auto& board = *page().findChild<BoardPane*>();
    board.selection().choose(workspace().ideas[0]);
    page().run(Command::SplitIdea, 0);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"It points to a person."_s));
    EXPECT_TRUE(everyWordIn(page()).filter(name.toString()).isEmpty());
}

} // namespace
} // namespace moothall::ui
