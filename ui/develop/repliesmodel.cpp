// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/repliesmodel.h"

#include "core/assess/answering.h"
#include "core/develop/proposing.h"
#include "core/report/content/phrases.h"
#include "ui/widgets/whenseen.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

RepliesModel::RepliesModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("reply") || changes.touches("reply_solution") ||
            changes.touches("solution"))
            seen->ask();
    });
    seen->ask();
}

void RepliesModel::read()
{
    const Reader& reader = m_desk.reader();
    const auto solutions = solutions::all(reader, m_desk.project());
    std::vector<ReplyRow> rows;
    for (const Reply& reply : replies::all(reader, m_desk.project())) {
        ReplyRow row{reply.id,        reply.youSaid,     reply.answer, reply.weDidOrWill,
                     reply.ownerRole, reply.respondedOn, {},           0};
        row.solutions = replies::solutionsOf(reader, reply.id);
        if (!row.solutions.empty())
            row.number = proposing::numberOf(solutions, row.solutions.front());
        rows.push_back(std::move(row));
    }
    become(std::move(rows));
}

Id<Reply> RepliesModel::replyTo(Id<Solution> solution) const
{
    Id<Reply> newest;
    for (const ReplyRow& row : rows())
        if (std::ranges::count(row.solutions, solution) > 0)
            newest = row.id;
    return newest;
}

QString RepliesModel::spoken(const ReplyRow& row) const
{
    QStringList parts{tr("You said: %1").arg(row.youSaid), report::wordsFor(row.answer),
                      row.weDidOrWill, whoAnswered(row)};
    if (row.number > 0)
        parts.append(tr("to solution %1").arg(row.number));
    return parts.join(u". "_s);
}

QString whoAnswered(const ReplyRow& row)
{
    QStringList parts;
    if (!row.ownerRole.isEmpty())
        parts.append(row.ownerRole);
    if (row.respondedOn.isValid())
        parts.append(report::date(row.respondedOn));
    return parts.join(u", "_s);
}

} // namespace moothall::ui
