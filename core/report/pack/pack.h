// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed before the day, as tagged PDF: one file for each part, or one for all.
#pragma once

#include "core/base/words.h"
#include "core/pdf/write.h"
#include "core/report/pack/contents.h"

#include <array>

namespace moothall::pack {

enum class Part
{
    RunSheet,
    PromptCards,
    SignIn,
    Agreements,
    Ballots,
    Evaluation,
    Monitoring,
    TableTents
};

constexpr auto wordsOf(Part)
{
    return std::array{Word{Part::RunSheet, "run-sheet"},    Word{Part::PromptCards, "prompt-cards"},
                      Word{Part::SignIn, "sign-in"},        Word{Part::Agreements, "agreements"},
                      Word{Part::Ballots, "ballots"},       Word{Part::Evaluation, "evaluation"},
                      Word{Part::Monitoring, "monitoring"}, Word{Part::TableTents, "table-tents"}};
}

std::vector<Part> allParts();
QString titleOf(Part part);
QString fileNameOf(Part part); // "run-sheet.pdf"
std::optional<Part> partFrom(const QString& word);

// The pages of the part, as they will be printed; first in its file or behind others.
enum class Place
{
    First,
    Behind
};
pdf::DisplayList pagesOf(const Contents& contents, Part part, Place place = Place::First);

// Writes the parts in one file, in one step.
Result<pdf::WriteOutcome> write(const Contents& contents, const std::vector<Part>& parts,
                                const QString& path);

// Whether the path is a file for all parts, not a folder for one file each.
bool isOneFile(const QString& path);

// Writes them where `to` says: one file, or a folder with a file for each, which it makes. `told`
// is called with each part that is done; when it answers no, what is written stays and it ends.
using Told = std::function<bool(std::size_t done, std::size_t all)>;
Result<QStringList> writeTo(const Contents& contents, const std::vector<Part>& parts,
                            const QString& to, const Told& told = {});

} // namespace moothall::pack
