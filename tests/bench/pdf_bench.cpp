// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a council's report of 40 pages takes: layout, walk, writing, and all three together.
#include "tests/core/pdf/documentbuilder.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

namespace {

using namespace moothall::pdf;
using namespace moothall::pdf::test;

constexpr int sections = 25; // each with text, a list, a table and a picture

void layoutOnly(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        DocumentBuilder builder;
        writeSampleReport(builder, sections);
        state.ResumeTiming();
        layOut(builder.document(), pageSetup());
    }
}

void walkOnly(benchmark::State& state)
{
    DocumentBuilder builder;
    writeSampleReport(builder, sections);
    layOut(builder.document(), pageSetup());
    for (auto _ : state)
        benchmark::DoNotOptimize(walk(builder.document(), pageSetup(), barChart));
}

void writeOnly(benchmark::State& state)
{
    DocumentBuilder builder;
    writeSampleReport(builder, sections);
    const DisplayList list = laidOutAndWalked(builder.document());
    for (auto _ : state)
        benchmark::DoNotOptimize(render(list, metadata()));
}

void wholeReport(benchmark::State& state)
{
    WriteOutcome outcome;
    for (auto _ : state) {
        state.PauseTiming();
        DocumentBuilder builder;
        writeSampleReport(builder, sections);
        state.ResumeTiming();
        outcome = rendered(builder.document()).outcome;
    }
    state.counters["pages"] = outcome.pages;
    state.counters["bytes"] = double(outcome.bytes);
}

BENCHMARK(layoutOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(walkOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(writeOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeReport)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
