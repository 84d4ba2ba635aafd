// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A long list measures what is seen, keeps its place, and answers to mouse and keys like any list.
#include "ui/widgets/rowlist.h"

#include "tests/ui/support/uitest.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Rows of 20, 40 and 60 in turn; counts how often it is asked.
class Heights : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        ++asked;
        return {100, 20 + 20 * (index.data().toString().toInt() % 3)};
    }

    mutable int asked = 0;
};

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class LongList : public ::testing::Test
{
protected:
    void show(int rows)
    {
        QStringList names;
        for (int row = 0; row < rows; ++row)
            names.append(QString::number(row));
        m_model.setStringList(names);
        m_list.setItemDelegate(&m_heights);
        m_list.setModel(&m_model);
        present(m_list, {300, 400});
        m_list.grab();
    }

    QRect rectOf(int row) { return m_list.visualRect(m_model.index(row)); }

    QStringListModel m_model;
    Heights m_heights;
    RowList m_list;
};

TEST_F(LongList, MeasuresWhatIsSeenAndNoMore)
{
    show(100'000);
    EXPECT_LT(m_heights.asked, 60);
    EXPECT_EQ(rectOf(0).height(), 20);
    EXPECT_EQ(rectOf(1).height(), 40);
    EXPECT_EQ(rectOf(2).top(), 60);
}

TEST_F(LongList, FindsTheRowUnderAPoint)
{
    show(50);
    EXPECT_EQ(m_list.indexAt({10, 5}).row(), 0);
    EXPECT_EQ(m_list.indexAt({10, 20}).row(), 1);
    EXPECT_EQ(m_list.indexAt({10, 60}).row(), 2);
    EXPECT_FALSE(m_list.indexAt({10, 100'000}).isValid());
}

TEST_F(LongList, ClickAndKeysChooseRows)
{
    show(50);
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, {10, 30});
    EXPECT_EQ(m_list.currentIndex().row(), 1);
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_list.currentIndex().row(), 2);
    QTest::keyClick(&m_list, Qt::Key_End);
    EXPECT_EQ(m_list.currentIndex().row(), 49);
    EXPECT_TRUE(m_list.viewport()->rect().contains(rectOf(49)));
    QTest::keyClick(&m_list, Qt::Key_PageUp);
    EXPECT_LT(m_list.currentIndex().row(), 45);
    QTest::keyClick(&m_list, Qt::Key_Home);
    EXPECT_EQ(rectOf(0).top(), 0);
}

TEST_F(LongList, KeepsItsPlaceWhenRowsComeInAbove)
{
    show(500);
    m_list.scrollTo(m_model.index(200), QAbstractItemView::PositionAtTop);
    m_list.grab();
    const QPersistentModelIndex read = m_list.indexAt({10, 1});
    const int top = m_list.visualRect(read).top();
    m_model.insertRows(0, 3);
    EXPECT_EQ(m_list.visualRect(read).top(), top);
}

TEST_F(LongList, ShowsTheNewRowWhereTheTopIsSeen)
{
    show(500);
    m_model.insertRows(0, 1);
    EXPECT_EQ(rectOf(0).top(), 0);
}

TEST_F(LongList, FollowsRowsThatGoMoveOrChange)
{
    show(30);
    m_model.removeRows(0, 10);
    m_list.grab();
    EXPECT_EQ(rectOf(0).height(), 40); // row 10 of before
    m_model.setData(m_model.index(0), u"2"_s);
    m_list.grab();
    EXPECT_EQ(rectOf(0).height(), 60);
    m_model.setStringList({u"1"_s});
    m_list.grab();
    EXPECT_EQ(rectOf(0).height(), 40);
    m_model.removeRows(0, 1);
    m_list.grab();
    EXPECT_FALSE(m_list.indexAt({10, 10}).isValid());
}

TEST_F(LongList, SelectsARangeWithShift)
{
    m_list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    show(30);
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, {10, 5});
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, Qt::ShiftModifier, {10, 125});
    EXPECT_EQ(m_list.selectionModel()->selectedIndexes().size(), 4);
}

TEST_F(LongList, IsAListToAScreenReader)
{
    show(30);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_list);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::List);
    EXPECT_EQ(spoken->childCount(), 30);
    EXPECT_EQ(spoken->child(3)->text(QAccessible::Name), u"3"_s);
}

} // namespace
} // namespace moothall::ui
