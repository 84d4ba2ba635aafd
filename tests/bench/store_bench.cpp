// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store costs: one action beside the same insert by plain SQLite, an import, an undo of
// it, and opening the file afterwards.
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/store/fileaccess.h"

#include <SQLiteCpp/Transaction.h>
#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace moothall;
using namespace Qt::StringLiterals;
using std::chrono::duration;
using std::chrono::steady_clock;

namespace {

constexpr int importedIdeas = 100'000;
constexpr int sliceSize = 2'000;

// A workspace with one session, on the disk.
struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"bench.moothall"_s);
    std::unique_ptr<Workspace> workspace = std::move(*Workspace::create(path));
    Id<Session> session =
        *sessions::add(*workspace, {{}, *projects::add(*workspace, {{}, u"B"_s}), u"S1"_s});

    Idea idea(int number) const
    {
        Idea idea;
        idea.session = session;
        idea.text =
            u"The last bus leaves at %1 past nine and nobody on the late shift is on it"_s.arg(
                number % 60);
        return idea;
    }

    Result<> import()
    {
        return workspace->actAsGroup(u"Import"_s, [&]() -> Result<> {
            for (int first = 0; first < importedIdeas; first += sliceSize) {
                std::vector<Idea> slice;
                for (int i = 0; i < sliceSize; ++i)
                    slice.push_back(idea(first + i));
                if (const auto added = ideas::addMany(*workspace, slice); !added)
                    return added;
            }
            return {};
        });
    }
};

std::unique_ptr<SQLite::Database> newFile(const QString& path)
{
    static_cast<void>(fileaccess::claim(path));
    return fileaccess::createNew(path, std::chrono::milliseconds(0));
}

// The same insert without us, with or without the same search index.
class PlainSqlite
{
public:
    PlainSqlite(const Bench& bench, bool withIndex)
        : m_withIndex(withIndex),
          m_reader(newFile(bench.folder.filePath(withIndex ? u"indexed.db"_s : u"plain.db"_s)))
    {
        schema::migrate(m_reader, schema::migrations());
        fileaccess::prepareForWriting(m_reader.database());
        m_reader.run("PRAGMA foreign_keys = OFF"); // here there is no session to refer to
    }

    void add(const Idea& idea)
    {
        const Edit::Probe none;
        SQLite::Transaction transaction(m_reader.database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        const Id<Idea> id = Edit(m_reader, m_ids, systemClock(), none).insert(idea);
        if (m_withIndex)
            m_reader.run("INSERT INTO idea_search (rowid, text) VALUES (?, ?)", id, idea.text);
        transaction.commit();
    }

private:
    bool m_withIndex;
    Reader m_reader;
    IdSource m_ids{systemClock, 1};
};

double quantile(std::vector<double>& times, double part)
{
    std::ranges::sort(times);
    return times[std::size_t(part * double(times.size() - 1))];
}

template <class Work>
double microseconds(Work&& work)
{
    const auto begin = steady_clock::now();
    work();
    return duration<double, std::micro>(steady_clock::now() - begin).count();
}

// The three take turns, so that the noise of the disk meets all alike.
void oneAction(benchmark::State& state)
{
    Bench bench;
    PlainSqlite plain(bench, false);
    PlainSqlite indexed(bench, true);
    std::vector<double> ours, plainly, withIndex;
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Idea idea = bench.idea(++number);
        plainly.push_back(microseconds([&] { plain.add(idea); }));
        withIndex.push_back(microseconds([&] { indexed.add(idea); }));
        ours.push_back(
            microseconds([&] { benchmark::DoNotOptimize(ideas::add(*bench.workspace, idea)); }));
        state.SetIterationTime(ours.back() / 1e6);
    }
    state.counters["median_us"] = quantile(ours, 0.5);
    state.counters["p95_us"] = quantile(ours, 0.95);
    state.counters["plain_median_us"] = quantile(plainly, 0.5);
    state.counters["indexed_median_us"] = quantile(withIndex, 0.5);
    state.counters["times_plain"] = quantile(ours, 0.5) / quantile(plainly, 0.5);
    state.counters["times_indexed"] = quantile(ours, 0.5) / quantile(withIndex, 0.5);
}
BENCHMARK(oneAction)->UseManualTime()->Iterations(3'000)->Unit(benchmark::kMicrosecond);

void importIdeas(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        Bench bench;
        state.ResumeTiming();
        if (!bench.import())
            state.SkipWithError("the import failed");
        state.PauseTiming();
        bench.workspace.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(importIdeas)->Iterations(1)->Repetitions(3)->UseRealTime()->Unit(benchmark::kMillisecond);

void undoImport(benchmark::State& state)
{
    Bench bench;
    if (!bench.import())
        state.SkipWithError("the import failed");
    bool undone = true;
    for ([[maybe_unused]] auto _ : state) {
        const auto reversal = undone ? bench.workspace->undo() : bench.workspace->redo();
        if (!reversal || !reversal->done())
            state.SkipWithError("it could not be taken back");
        undone = !undone;
    }
}
BENCHMARK(undoImport)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

void openWorkspace(benchmark::State& state)
{
    Bench bench;
    if (!bench.import())
        state.SkipWithError("the import failed");
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        bench.workspace.reset();
        state.ResumeTiming();
        bench.workspace = std::move(*Workspace::open(bench.path));
        benchmark::DoNotOptimize(history::nextUndo(*bench.workspace, bench.workspace->seat()));
    }
}
BENCHMARK(openWorkspace)->Iterations(10)->UseRealTime()->Unit(benchmark::kMillisecond);

// After a long day with many phones: what Ctrl+Z of a seat would take back.
void nextUndoAfterManyActions(benchmark::State& state)
{
    Bench bench;
    const int actions = int(state.range(0));
    bench.workspace->reader().run(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO history (label, at, seat, kind, schema, changeset) "
        "SELECT 'Add idea', 0, 'phone ' || (i % 300), 'do', 1, zeroblob(166) FROM n",
        actions);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(history::nextUndo(*bench.workspace, bench.workspace->seat()));
        benchmark::DoNotOptimize(history::nextRedo(*bench.workspace, bench.workspace->seat()));
    }
}
BENCHMARK(nextUndoAfterManyActions)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
