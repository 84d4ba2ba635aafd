// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// You said, we did: what the council answered, as a list.
#pragma once

#include "core/assess/replies.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct ReplyRow
{
    Id<Reply> id;
    QString youSaid;
    Answer answer = Answer::UnderConsideration;
    QString weDidOrWill;
    QString ownerRole;
    QDate respondedOn;
    std::vector<Id<Solution>> solutions;
    int number = 0; // of the first solution

    friend bool operator==(const ReplyRow&, const ReplyRow&) = default;
};

class RepliesModel : public RowsModel<ReplyRow>
{
    Q_OBJECT

public:
    explicit RepliesModel(Desk& desk, QObject* parent = nullptr);

    // The reply to the solution; 0 where there is none.
    Id<Reply> replyTo(Id<Solution> solution) const;

protected:
    QString words(const ReplyRow& row) const override { return row.youSaid; }
    QString spoken(const ReplyRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

// "Transport officer, 9 July 2026"
QString whoAnswered(const ReplyRow& row);

} // namespace moothall::ui
