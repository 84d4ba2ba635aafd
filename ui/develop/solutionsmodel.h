// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Solutions as the lists show them: seeds apart from those that people compare.
#pragma once

#include "core/develop/comparison.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct SolutionRow
{
    Id<Solution> id;
    int number = 0;
    QString title;
    SolutionState state = SolutionState::Seed;
    std::vector<InsightMark> insights;
    QString cost;
    bool keptForEquality = false;
    bool noQualityOwner = false;
    ReplacesPaid replacesPaid = ReplacesPaid::No;
    std::optional<int> marks; // absent: no ballot
    int ballots = 0;
    bool hidden = false; // the ballot is counted and not revealed
    std::optional<int> impact;
    std::optional<int> effort;

    friend bool operator==(const SolutionRow&, const SolutionRow&) = default;
};

enum class SolutionList
{
    Seeds,
    Compared // the most marks first
};

class SolutionsModel : public RowsModel<SolutionRow>
{
    Q_OBJECT

public:
    // Reads while the screen it belongs to is seen.
    SolutionsModel(Desk& desk, SolutionList list, QObject* parent = nullptr);

    SolutionList list() const { return m_list; }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // A new title, on disk when this returns true.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QString words(const SolutionRow& row) const override { return row.title; }
    QString spoken(const SolutionRow& row) const override;
    QString hint(const SolutionRow& row) const override;

private:
    void read();

    Desk& m_desk;
    SolutionList m_list;
};

// "Kept for equality": what has to be said about a solution beside its numbers.
struct SolutionFlag
{
    enum class Kind
    {
        State,
        Equality,
        Warning
    };
    Kind kind;
    QString words;
};
std::vector<SolutionFlag> flagsOf(const SolutionRow& row);

QString wordFor(SolutionState state);

// What the change of these tables would show in a list of solutions.
bool concernsSolutions(const Changes& changes);

} // namespace moothall::ui
