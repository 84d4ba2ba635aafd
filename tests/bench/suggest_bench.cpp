// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long suggestions take: a workshop of 500 ideas (the bar is 50 ms), 10,000 ideas of up to 500
// characters (2 s), and one step of the slider.
#include "core/suggest/suggest.h"
#include "tests/bench/suggest_boards.h"

#include <benchmark/benchmark.h>

namespace moothall::suggest::bench {

using namespace Qt::StringLiterals;

namespace {

std::vector<Note> notes(int count)
{
    std::vector<Note> all = budgetRequests().notes;
    if (std::size_t(count) > all.size())
        return manyNotes(count);
    all.resize(std::size_t(count));
    return all;
}

Options english()
{
    Options options;
    options.language = u"en"_s;
    options.words = englishWords();
    return options;
}

void suggestThemes(benchmark::State& state)
{
    const std::vector<Note> board = notes(int(state.range(0)));
    const Options options = english();
    for (auto _ : state)
        benchmark::DoNotOptimize(suggest(board, options));
}

void moveTheSlider(benchmark::State& state)
{
    const auto found = survey(notes(int(state.range(0))), english());
    int wanted = 5;
    for (auto _ : state)
        benchmark::DoNotOptimize(themesOf(*found, wanted++ % 10 + 5));
}

BENCHMARK(suggestThemes)->Arg(75)->Arg(500)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(moveTheSlider)->Arg(500)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace moothall::suggest::bench

int main(int argc, char** argv)
{
    if (!moothall::suggest::bench::dataIsThere()) {
        puts("The texts to measure with are not there; MOOTHALL_DATA names their folder.");
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
