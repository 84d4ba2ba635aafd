// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long an import of 100,000 ideas takes: reading the table, writing the ideas, taking them
// back. The bar is four seconds for reading and writing.
#include "core/exchange/ideatable.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int ideaCount = 100'000;

// Ideas of five to forty words, some quoted, with what a table usually says of them.
QByteArray generatedTable()
{
    static const QList<QByteArray> words{"the",    "bus",  "is",     "late",  "again", "and",
                                         "nobody", "at",   "street", "tells", "us",    "why",
                                         "bench",  "rain", "doctor", "need",  "a",     "light"};
    static const QList<QByteArray> kinds{"need", "barrier", "experience", "idea"};
    std::mt19937 random(7);
    QByteArray table = "code,text,kind,group,table,participant,captured_at,agree_count\r\n";
    for (int i = 0; i < ideaCount; ++i) {
        QByteArrayList idea;
        for (auto count = 5 + random() % 36; count > 0; --count)
            idea.append(words[qsizetype(random()) % words.size()]);
        table += 'C' + QByteArray::number(i) + ",\"" + idea.join(random() % 9 ? " " : ", ") +
                 "\"," + kinds[qsizetype(random()) % kinds.size()] + ",Group " +
                 QByteArray::number(int(random() % 12)) + ",T" +
                 QByteArray::number(int(random() % 10)) + ",P" +
                 QByteArray::number(int(random() % 300)) + ",2026-05-14T13:55:00+01:00," +
                 QByteArray::number(int(random() % 9)) + "\r\n";
    }
    return table;
}

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
        if (!file.open(QIODevice::WriteOnly) || file.write(generatedTable()) < 0)
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
