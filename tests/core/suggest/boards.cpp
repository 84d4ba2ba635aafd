// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/suggest/boards.h"

#include "resources/installed.h"
#include "tests/support/threesubjects.h"

#include <algorithm>

namespace moothall::suggest::test {

using namespace Qt::StringLiterals;

std::vector<Note> notesOf(const QStringList& texts)
{
    std::vector<Note> notes;
    for (const QString& text : texts)
        notes.push_back({std::int64_t(notes.size()) + 1, text});
    return notes;
}

std::vector<Note> threeSubjects() { return notesOf(moothall::test::threeSubjectTexts()); }

const WordTable& englishWords()
{
    static const auto table = WordTable::open(resources::wordTablePath());
    EXPECT_TRUE(table.has_value()) << table.error().sentence.toStdString();
    return *table;
}

Options english()
{
    Options options;
    options.language = u"en-GB"_s;
    options.words = &englishWords();
    return options;
}

Options withoutTable()
{
    Options options = english();
    options.words = nullptr;
    return options;
}

Suggestion suggested(const std::vector<Note>& notes, const Options& options)
{
    auto suggestion = suggest(notes, options);
    EXPECT_TRUE(suggestion.has_value());
    return suggestion ? std::move(*suggestion) : Suggestion();
}

const SuggestedTheme& themeOf(const Suggestion& suggestion, NoteId note)
{
    static const SuggestedTheme none;
    for (const SuggestedTheme& theme : suggestion.themes)
        if (std::ranges::find(theme.notes, note) != theme.notes.end())
            return theme;
    return none;
}

} // namespace moothall::suggest::test
