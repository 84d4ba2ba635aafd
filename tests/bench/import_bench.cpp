// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an import of 100,000 ideas takes: reading the table, writing the ideas, taking them
// back. The bar is four seconds for reading and writing.
#include "core/exchange/ideatable.h"
#include "tests/bench/largetable.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int ideaCount = 100'000;

// A new workspace on disk, and the table beside it.
struct Desk
{
    QTemporaryDir folder;
    QString table = folder.filePath(u"ideas.csv"_s);
    IdSource ids{systemClock, 7};
    std::unique_ptr<Workspace> workspace;

    Desk()
    {
        QFile file(table);
        if (!file.open(QIODevice::WriteOnly) || file.write(bench::largeTable(ideaCount)) < 0)
            std::abort();
        renew();
    }

    void renew()
    {
        workspace.reset();
        QFile::remove(path());
        workspace = Workspace::create(path()).value();
    }

    ImportPlan plan() { return planTable(*workspace, ids, table, {}).value(); }
    QString path() const { return folder.filePath(u"bench.moothall"_s); }
};

void readTheTable(benchmark::State& state)
{
    Desk desk;
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.plan());
}

void writeTheIdeas(benchmark::State& state)
{
    Desk desk;
    const ImportPlan plan = desk.plan();
    for (auto _ : state) {
        if (!run(*desk.workspace, plan))
            state.SkipWithError("the import failed");
        state.PauseTiming();
        desk.renew();
        state.ResumeTiming();
    }
}

void importTheTable(benchmark::State& state)
{
    Desk desk;
    for (auto _ : state) {
        if (!run(*desk.workspace, desk.plan()))
            state.SkipWithError("the import failed");
        state.PauseTiming();
        desk.renew();
        state.ResumeTiming();
    }
}

void undoTheImport(benchmark::State& state)
{
    Desk desk;
    const ImportPlan plan = desk.plan();
    for (auto _ : state) {
        state.PauseTiming();
        desk.renew();
        const auto written = run(*desk.workspace, plan);
        state.ResumeTiming();
        if (!written || !desk.workspace->undo())
            state.SkipWithError("the undo failed");
    }
}

BENCHMARK(readTheTable)->Unit(benchmark::kMillisecond);
BENCHMARK(writeTheIdeas)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(importTheTable)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(undoTheImport)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

} // namespace

} // namespace moothall::exchange

BENCHMARK_MAIN();
