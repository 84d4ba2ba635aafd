// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The comments of a Polis conversation: comments.csv.
#pragma once

#include "core/exchange/importplan.h"

#include <QByteArray>

namespace moothall::exchange::polis {

struct Comment
{
    QString id;
    QString author; // as the file numbers people
    QString text;
    std::optional<Timestamp> at;
    int agrees = 0;
    int disagrees = 0;
    Moderation moderation = Moderation::Waiting;
};

struct Comments
{
    std::vector<Comment> all; // oldest first
    std::vector<RejectedRow> rejected;
    int withoutText = 0;
};

// Reads UTF-8 text. A comment may stand unquoted at the end of its line, commas and all.
Result<Comments> readComments(const QByteArray& text);

} // namespace moothall::exchange::polis
