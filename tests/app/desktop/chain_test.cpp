// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From an insight to the reply of the council and back, by one key each, across the screens.
#include "core/develop/proposing.h"
#include "core/develop/solutions.h"
#include "core/synthesise/insights.h"
#include "tests/app/desktop/badday.h"

#include <QListView>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class TheChain : public BadDay
{
protected:
    QListView* seen(const QString& name)
    {
        for (QListView* list : window().findChildren<QListView*>())
            if (list->isVisible() && list->accessibleName() == name)
                return list;
        return nullptr;
    }

    QString current(const QString& name)
    {
        QListView* list = seen(name);
        return list ? list->currentIndex().data().toString() : QString();
    }
};

TEST_F(TheChain, LeadsFromEachInsightToItsOwnSolutionAndBack)
{
    openSample();
    opened().show(ui::Screen::Synthesise);
    press(Qt::Key_Right, Qt::AltModifier); // to the insights
    QListView* insights = seen(u"Insights"_s);
    ASSERT_TRUE(insights);
    const auto all = insights::all(workspace(), project());
    for (int row = 0; row < int(all.size()); ++row) {
        insights->setCurrentIndex(insights->model()->index(row, 0));
        const QString insight = insights->currentIndex().data().toString();
        press(Qt::Key_Right, Qt::AltModifier);
        const QString question = current(u"How might we"_s);
        EXPECT_FALSE(question.isEmpty());
        press(Qt::Key_Right, Qt::AltModifier);
        const QString title = current(u"Solutions, most marks first"_s);
        const auto solution = workspace()->reader().first<Solution>("WHERE title = ?", title);
        ASSERT_TRUE(solution) << insight.toStdString() << " leads to " << title.toStdString();
        const auto restsOn = proposing::insightsOf(workspace(), solution->id);
        EXPECT_EQ(std::ranges::count(restsOn, all[std::size_t(row)].id), 1) << title.toStdString();
        press(Qt::Key_Left, Qt::AltModifier);
        EXPECT_EQ(current(u"How might we"_s), question);
        press(Qt::Key_Left, Qt::AltModifier);
        EXPECT_EQ(current(u"Insights"_s), insight);
    }
}

} // namespace
} // namespace moothall
