// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what is suggested for the lines of stdin, to the last bit. The tests build it for two sets
// of instructions and hold the outcomes against each other.
#include "core/suggest/suggest.h"
#include "core/suggest/wordtable.h"
#include "resources/installed.h"

#include <iostream>

using namespace moothall;
using namespace moothall::suggest;

int main()
{
    std::vector<Note> notes;
    for (std::string line; std::getline(std::cin, line);)
        notes.push_back({std::int64_t(notes.size()) + 1, QString::fromStdString(line)});
    const auto table = WordTable::open(resources::wordTablePath());
    Options options;
    options.language = QStringLiteral("en");
    options.words = table ? &*table : nullptr;
    const auto suggestion = suggest::suggest(notes, options);
    if (!table || !suggestion)
        return 1;
    std::cout << std::hexfloat;
    for (const SuggestedTheme& theme : suggestion->themes) {
        std::cout << theme.key << ' ' << theme.name.toStdString();
        for (const NoteId note : theme.notes)
            std::cout << ' ' << note;
        std::cout << '\n';
    }
    for (const Placement& placement : suggestion->placements) {
        std::cout << placement.note << ' ' << placement.theme << ' ' << int(placement.confidence)
                  << ' ' << placement.connection;
        for (const SimilarNote& similar : placement.similar)
            std::cout << ' ' << similar.note << ':' << similar.cosine;
        std::cout << '\n';
    }
    return 0;
}
