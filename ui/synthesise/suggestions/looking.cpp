// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/looking.h"

#include "core/store/failure.h"
#include "core/suggest/suggest.h"

#include <algorithm>

namespace moothall::ui {

Result<FoundPtr> lookFor(const LookRequest& look)
{
    if (!*look.reader)
        return tl::make_unexpected(look.reader->error());
    auto found = std::make_shared<Found>();
    found->words = look.words;
    if (!found->words) {
        auto words = suggest::WordTable::open(look.wordsPath, look.wordsSum);
        if (words)
            found->words = std::make_shared<const suggest::WordTable>(std::move(*words));
        else
            found->withoutWords = words.error().sentence;
    }
    return attempt([&]() -> Result<FoundPtr> {
        proposals::Board board = proposals::boardOf(**look.reader, look.project, look.seeds);
        std::ranges::copy(look.known, std::back_inserter(board.options.known));
        board.options.words = found->words.get();
        auto survey = suggest::survey(board.notes, board.options, look.stop);
        if (!survey)
            return tl::make_unexpected(survey.error());
        found->survey = std::move(*survey);
        found->seeds = std::move(board.seeds);
        found->suggestion = suggest::themesOf(found->survey);
        return found;
    });
}

} // namespace moothall::ui
