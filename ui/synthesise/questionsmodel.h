// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the project, each with the insights it comes from.
#pragma once

#include "core/develop/questions.h"
#include "core/synthesise/insights.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct QuestionRow
{
    // An insight it comes from.
    struct Source
    {
        Id<Insight> insight;
        int number = 0;
        int theme = 0; // 0: drawn from none
        QString statement;

        friend bool operator==(const Source&, const Source&) = default;
    };

    Id<Question> id;
    QString text;
    std::vector<Source> sources;

    friend bool operator==(const QuestionRow&, const QuestionRow&) = default;
};

class QuestionsModel : public RowsModel<QuestionRow>
{
    Q_OBJECT

public:
    explicit QuestionsModel(Desk& desk, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QString words(const QuestionRow& row) const override;
    QString spoken(const QuestionRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

} // namespace moothall::ui
