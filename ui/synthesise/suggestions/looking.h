// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One look for themes, on another thread: it reads the ideas with a reader of its own and touches
// nothing that the window has.
#pragma once

#include "core/store/workspace.h"
#include "core/suggest/survey.h"
#include "core/suggest/wordtable.h"
#include "core/synthesise/proposals.h"

#include <memory>
#include <stop_token>

namespace moothall::ui {

// What a look takes along.
struct LookRequest
{
    std::shared_ptr<Result<Reader>> reader;
    Id<Project> project;
    QString wordsPath;
    QByteArray wordsSum;
    std::shared_ptr<const suggest::WordTable> words; // of an earlier look, if there was one
    std::vector<suggest::KnownTheme> known;
    proposals::Seeds seeds = proposals::Seeds::LeaveOut;
    std::stop_token stop;
};

// What it has found; the table of words must outlive the survey.
struct Found
{
    std::shared_ptr<const suggest::WordTable> words;
    QString withoutWords;               // why there is no table
    std::vector<suggest::NoteId> seeds; // that were left out
    suggest::Survey survey;
    suggest::Suggestion suggestion;
};
using FoundPtr = std::shared_ptr<Found>;

// Fails where the file cannot be read, and when it is stopped.
Result<FoundPtr> lookFor(const LookRequest& look);

} // namespace moothall::ui
