// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a Polis conversation: participants-votes.csv, and what its signs mean.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace moothall::exchange::polis {

// How often each number was given to one comment.
struct VoteCount
{
    int ones = 0;
    int minusOnes = 0;
    int zeros = 0;
};

struct Votes
{
    QStringList voters;                  // as the column `participant` names them, in its order
    QHash<QString, VoteCount> byComment; // by comment id
    int unreadable = 0;                  // cells that are no vote
};

// Reads UTF-8 text: a row for each participant, a column for each comment id; an empty cell says
// that the comment was not seen.
Result<Votes> readVotes(const QByteArray& text);

// What comments.csv says of one comment.
struct CommentTotals
{
    QString comment;
    int agrees = 0;
    int disagrees = 0;
};

// Some exports of Polis have 1 for agree, others have -1: only a comparison tells.
enum class Sign
{
    OneAgrees,
    MinusOneAgrees,
    Unclear
};

// What the single votes say beside the totals. Even a sound export differs by a few votes here and
// there, so the sign is the one that is far closer.
struct SignCheck
{
    Sign sign = Sign::Unclear;
    int comments = 0; // whose totals differ from the single votes, read with that sign
    int votes = 0;    // by how many, all together
};

SignCheck compareSigns(const std::vector<CommentTotals>& totals, const Votes& votes);

} // namespace moothall::exchange::polis
