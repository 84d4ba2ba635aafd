// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An afternoon's ideas, all unsorted, become themes and insights by keyboard alone, in the window
// as the program shows it.
#include "core/exchange/sample.h"
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/synthesise/evidence.h"
#include "core/synthesise/ideacards.h"
#include "core/synthesise/themes.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"
#include "ui/style/look.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QDir>

#include <map>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// What the sample says of its themes and insights, by the words of the ideas.
struct Finding
{
    QString sentence;
    QStringList cites;
    QStringList challengedBy;
    InsightStatus status = InsightStatus::Draft;
    Evidence evidence;
};
struct Pile
{
    QString title;
    QStringList ideas;
    Finding finding; // the insight that is drawn from it
};

QString wordsOf(const Reader& reader, Id<Idea> idea)
{
    return ideas::shownText(*reader.find(idea));
}

std::vector<Pile> pilesOf(const Reader& reader, Id<Project> project)
{
    const auto evidence = evidenceOf(reader, project);
    std::vector<Pile> piles;
    for (const Theme& theme : themes::all(reader, project)) {
        Pile pile{theme.title, {}, {}};
        for (const Idea& idea : ideas::inTheme(reader, theme.id))
            pile.ideas.append(ideas::shownText(idea));
        for (const Insight& insight : insights::all(reader, project))
            for (const InsightTheme& drawn : insights::themesOf(reader, insight.id))
                if (drawn.theme == theme.id) {
                    pile.finding = {
                        insight.statement, {}, {}, insight.status, evidence.at(insight.id)};
                    for (const InsightIdea& link : insights::ideasOf(reader, insight.id))
                        (link.relation == IdeaRelation::Cites ? pile.finding.cites
                                                              : pile.finding.challengedBy)
                            .append(wordsOf(reader, link.idea));
                }
        piles.push_back(pile);
    }
    return piles;
}

// As it was when the notes lay on the table: nothing sorted, nothing found.
void unsort(Workspace& workspace)
{
    const auto done = workspace.act(u"Unsort"_s, [](Edit& edit) {
        for (const char* table : {"question_insight", "solution_insight", "reply_insight",
                                  "insight_idea", "insight_theme", "insight"})
            edit.run(std::string("DELETE FROM ") + table);
        edit.run("UPDATE idea SET theme = NULL, theme_rank = NULL");
        edit.run("DELETE FROM theme");
        edit.run("UPDATE step SET state = 'open' WHERE number >= 3");
    });
    ASSERT_THAT(done, isOk());
}

class SortingRun : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_THAT(exchange::addSample(m_workspace), isOk());
        m_project = m_workspace->reader().value<Id<Project>>("SELECT id FROM project");
        m_piles = pilesOf(m_workspace, m_project);
        unsort(m_workspace);
        for (const Idea& idea : ideas::ofProject(m_workspace, m_project))
            m_all.append(ideas::shownText(idea));
    }

    // A window without a cursor in it still has keys.
    QWidget* focused()
    {
        if (QApplication::activeWindow() != &m_open->window)
            QApplication::setActiveWindow(&m_open->window);
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &m_open->window;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_TRUE(focused());
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
        RealWindow::settle();
    }
    void type(const QString& words)
    {
        ASSERT_TRUE(focused());
        QTest::keyClicks(focused(), words);
    }

    // As few letters as tell the idea from the others, of those that every keyboard has.
    QString tellingPart(const QString& idea) const
    {
        for (int length = 12; length <= idea.size(); ++length)
            for (int from = 0; from + length <= idea.size(); ++from) {
                const QString part = idea.mid(from, length);
                const bool isPlain = std::ranges::all_of(
                    part, [](QChar sign) { return sign >= u' ' && sign < u'\x7f'; });
                if (isPlain && part == part.trimmed() &&
                    std::ranges::count_if(m_all, [&](const QString& other) {
                        return other.contains(part, Qt::CaseInsensitive);
                    }) == 1)
                    return part;
            }
        ADD_FAILURE() << "not to be told apart: " << idea.toStdString();
        return idea;
    }

    void goToIdea(const QString& words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(tellingPart(words));
        press(Qt::Key_Escape);
    }

    // By Tab, as anybody comes there.
    void tabTo(const QString& name)
    {
        for (int i = 0; i < 60 && focused()->accessibleName() != name; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(focused()->accessibleName(), name);
    }

    void sort(const Pile& pile, char letter)
    {
        for (const QString& idea : pile.ideas) {
            goToIdea(idea);
            if (idea == pile.ideas.front()) {
                press(Qt::Key_N);
                type(pile.title);
                press(Qt::Key_Return);
            } else {
                type(QString(QLatin1Char(letter)));
            }
        }
    }

    void findIdea(int key, const QString& words)
    {
        press(key);
        type(tellingPart(words));
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
    }

    void write(const Pile& pile)
    {
        const Finding& finding = pile.finding;
        press(Qt::Key_N, Qt::ControlModifier);
        type(finding.sentence); // the first field takes a whole sentence
        press(Qt::Key_Return);
        for (const QString& idea : finding.cites)
            if (!pile.ideas.contains(idea))
                findIdea(Qt::Key_Plus, idea);
        for (const QString& idea : finding.challengedBy)
            findIdea(Qt::Key_Minus, idea);
        for (const QString& idea : pile.ideas)
            if (!finding.cites.contains(idea) && !finding.challengedBy.contains(idea))
                leaveOut(idea);
        press(Qt::Key_1 + int(finding.status));
    }

    void leaveOut(const QString& words)
    {
        const QString list = u"Ideas it rests on"_s;
        tabTo(list);
        auto* cards = qobject_cast<QAbstractItemView*>(focused());
        ASSERT_TRUE(cards);
        press(Qt::Key_Home);
        for (int row = 0; row < cards->model()->rowCount(); ++row) {
            if (cards->currentIndex().data().toString() == words)
                return press(Qt::Key_Delete);
            press(Qt::Key_Down);
        }
        ADD_FAILURE() << "not in the list: " << words.toStdString();
    }

    TestWorkspace m_workspace = aWorkspace().empty();
    Id<Project> m_project;
    std::vector<Pile> m_piles;
    QStringList m_all;
    std::optional<RealWindow> m_open;
};

// Where MOOTHALL_PICTURES names a folder, pictures of the way are kept there.
void picture(RealWindow& open, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES"); !folder.isEmpty())
        open.window.grab().save(QDir(folder).filePath(name + u".png"_s));
}

TEST_F(SortingRun, FromUnsortedIdeasToThemesAndInsightsByKeyboardAlone)
{
    ASSERT_EQ(m_all.size(), 64);
    ASSERT_EQ(m_piles.size(), 9U);
    m_open.emplace(m_workspace, m_workspace.inFolder(u"settings.ini"_s));
    press(Qt::Key_F9);
    QTest::qWait(400); // suggestions have come, and change nothing
    picture(*m_open, u"run-unsorted"_s);
    const char* letter = "ABCDEFGHI";
    for (const Pile& pile : m_piles)
        sort(pile, *letter++);
    press(Qt::Key_0);
    picture(*m_open, u"run-sorted"_s);

    press(Qt::Key_Right, Qt::AltModifier);
    for (const Pile& pile : m_piles)
        write(pile);
    picture(*m_open, u"run-insights"_s);

    const std::vector<Pile> now = pilesOf(m_workspace, m_project);
    ASSERT_EQ(now.size(), m_piles.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        EXPECT_EQ(now[i].title, m_piles[i].title);
        EXPECT_EQ(now[i].ideas, m_piles[i].ideas) << now[i].title.toStdString();
        EXPECT_EQ(now[i].finding.sentence, m_piles[i].finding.sentence);
        EXPECT_EQ(now[i].finding.evidence, m_piles[i].finding.evidence)
            << now[i].title.toStdString();
        EXPECT_EQ(now[i].finding.status, m_piles[i].finding.status);
        EXPECT_EQ(now[i].finding.challengedBy, m_piles[i].finding.challengedBy);
    }
    EXPECT_EQ(insights::all(m_workspace, m_project).size(), 9U);
}

} // namespace
} // namespace moothall
