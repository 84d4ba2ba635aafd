// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list that becomes another list by the smallest steps.
#include "ui/models/rowsmodel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <numeric>
#include <random>

namespace moothall::ui {
namespace {

struct Row
{
    int id = 0;
    int value = 0;

    friend bool operator==(const Row&, const Row&) = default;
};

class Rows : public RowsModel<Row>
{
public:
    using RowsModel::become;

protected:
    QString words(const Row& row) const override { return QString::number(row.value); }
};

using ::testing::ElementsAre;

TEST(RowsModel, ChangesOnlyWhatIsDifferent)
{
    Rows model;
    model.become({{1, 10}, {2, 20}, {3, 30}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.become({{1, 10}, {2, 25}, {3, 30}});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_TRUE(inserted.isEmpty() && removed.isEmpty());
    model.become({{1, 10}, {2, 25}, {3, 30}});
    EXPECT_EQ(changed.size(), 1) << "nothing was different";
}

TEST(RowsModel, KeepsHoldOfARowThatMoves)
{
    Rows model;
    model.become({{1, 10}, {2, 20}, {3, 30}});
    const QPersistentModelIndex third = model.index(2);
    model.become({{3, 30}, {1, 10}, {4, 40}, {2, 20}});
    EXPECT_EQ(third.row(), 0);
    EXPECT_EQ(model.at(third).id, 3);
}

TEST(RowsModel, EndsAsItWasToldWhateverItWas)
{
    Rows model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> ids(random() % 12);
        std::iota(ids.begin(), ids.end(), int(random() % 6));
        std::ranges::shuffle(ids, random);
        std::vector<Row> rows;
        for (const int id : ids)
            rows.push_back({id, int(random() % 3)});
        model.become(rows);
        ASSERT_EQ(model.rows(), rows) << "round " << round;
    }
}

} // namespace
} // namespace moothall::ui
