// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file for an import, away from the window: what it holds, which column is what, and what
// would come in.
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/importfile.h"

#include <memory>

namespace moothall::ui {

struct ImportReading
{
    QStringList sheets;                           // of a spreadsheet
    std::shared_ptr<const exchange::Table> table; // absent for what is no table
    exchange::ColumnMapping mapping;
    bool isRemembered = false;        // the columns are read as somebody chose before
    bool namesPrompts = false;        // nothing is left to say of what the ideas answer
    std::optional<Id<Prompt>> prompt; // what they answer
    Result<exchange::ImportPlan> plan;
};

// What is known already, and what a person says.
struct ImportWish
{
    exchange::ImportRequest request;
    std::optional<Id<Prompt>> shown;                  // on the screen of Gather
    std::optional<std::optional<Id<Prompt>>> answers; // chosen; absent: remembered, or that one
    std::shared_ptr<const exchange::Table> table;     // read before
    QStringList sheets;
    std::optional<exchange::ColumnMapping> mapping; // chosen; absent: remembered or guessed
    bool guessAnew = false;                         // nothing is remembered
};

// The plan fails with NotFound while no column holds the words; table and mapping are there then.
ImportReading readForImport(const Result<Reader>& reader, const ImportWish& wish);

// Keeps what was chosen for tables with these columns; without fields, forgets it.
void rememberColumns(const QStringList& columns, const exchange::ColumnMapping& mapping);
void forgetColumns(const QStringList& columns);

// The same of what the ideas answer: the prompt that is shown, whichever that is, one by its code,
// or none.
void rememberAnswered(const Reader& reader, const ImportWish& wish);

} // namespace moothall::ui
