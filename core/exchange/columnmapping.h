// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table holds what of an idea.
#pragma once

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/gather/ideas.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>

namespace moothall::exchange {

// What of an idea a column can hold. The words are the column names of our own tables, and those
// of an explicit mapping.
enum class IdeaField
{
    Text,
    Title,
    Code,
    Kind,
    Group,
    Table,
    Participant,
    Prompt,
    Theme,
    CapturedAt,
    AgreeCount,
    Agrees,
    Disagrees,
    Passes,
    Feeling,
    Language,
    MayQuote,
    SafeWording,
    Status
};

constexpr auto wordsOf(IdeaField)
{
    return std::array{Word{IdeaField::Text, "text"},
                      Word{IdeaField::Title, "title"},
                      Word{IdeaField::Code, "code"},
                      Word{IdeaField::Kind, "kind"},
                      Word{IdeaField::Group, "group"},
                      Word{IdeaField::Table, "table"},
                      Word{IdeaField::Participant, "participant"},
                      Word{IdeaField::Prompt, "prompt"},
                      Word{IdeaField::Theme, "theme"},
                      Word{IdeaField::CapturedAt, "captured_at"},
                      Word{IdeaField::AgreeCount, "agree_count"},
                      Word{IdeaField::Agrees, "agrees"},
                      Word{IdeaField::Disagrees, "disagrees"},
                      Word{IdeaField::Passes, "passes"},
                      Word{IdeaField::Feeling, "feeling"},
                      Word{IdeaField::Language, "language"},
                      Word{IdeaField::MayQuote, "may_quote"},
                      Word{IdeaField::SafeWording, "redacted_text"},
                      Word{IdeaField::Status, "status"}};
}

// Rows that hold something else than ideas, told by one column.
struct RowFilter
{
    int column = 0;
    QString value; // only rows with this value hold ideas
};

struct ColumnMapping
{
    QString program; // the program whose export it is, where that was recognised
    std::map<IdeaField, int> columns;
    std::optional<RowFilter> only;
    Channel channel = Channel::StickyNote;
    bool guardsFormulas = false; // cells as `guarded` writes them
    bool isUnquoted = false;     // commas in what was said are not told from those between cells

    std::optional<int> columnOf(IdeaField field) const;
};

// What the names of the columns tell; its text may be missing.
ColumnMapping suggestColumns(const QStringList& columns);

// From the names of the columns: exports of known programs by their set of columns, others by
// usual names. Fails where no column is named like the text of an idea.
Result<ColumnMapping> guessColumns(const QStringList& columns);

// As `wish` says: "text=Comment, group=Who"; "group=" leaves a field out. What it does not name
// is guessed.
Result<ColumnMapping> chooseColumns(const QString& wish, const QStringList& columns);

// The names of the columns that hold nothing of an idea, as a sentence lists them; may be empty.
QString unusedColumns(const ColumnMapping& mapping, const QStringList& columns);

} // namespace moothall::exchange
