// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: Enter to the idea on disk and on screen, opening a large file, scrolling,
// and how long it stands still while a large table is imported.
#include "app/desktop/pages.h"
#include "app/desktop/parts.h"
#include "core/base/plurals.h"
#include "tests/bench/largefile.h"
#include "tests/bench/largetable.h"
#include "ui/gather/captureline.h"
#include "ui/gather/fromfiles.h"
#include "ui/gather/gatherpage.h"
#include "ui/gather/importpane.h"
#include "ui/shell/mainwindow.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <optional>

using namespace moothall;
using moothall::bench::LargeFile;
using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

double millisecondsSince(steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(steady_clock::now() - start).count();
}

class OpenWindow
{
public:
    explicit OpenWindow(const LargeFile& file, ui::Screen screen)
        : m_workspace(std::move(*Workspace::open(file.path()))),
          m_settings(file.settings()),
          m_desk(*m_workspace),
          m_window(m_desk, m_settings)
    {
        addPages(m_window, m_desk);
        addParts(m_window, m_desk, m_settings);
        m_window.resize(1280, 800);
        m_window.QWidget::show();
        m_window.show(screen);
        QApplication::setActiveWindow(&m_window);
        paint();
    }

    void paint() { m_window.grab(); }

    // Until every screen is made that waits for the window to stand.
    void settle()
    {
        for (int rounds = 0; rounds < 30; ++rounds)
            QCoreApplication::processEvents();
        paint();
    }

    void show(ui::Screen screen)
    {
        m_window.show(screen);
        QCoreApplication::processEvents();
        paint();
    }

    ui::MainWindow& window() { return m_window; }
    ui::CaptureLine* line() { return m_window.findChild<ui::CaptureLine*>(); }
    QListView* ideas() { return m_window.page()->findChild<QListView*>(); }

private:
    std::unique_ptr<Workspace> m_workspace;
    ui::Settings m_settings;
    ui::Desk m_desk;
    ui::MainWindow m_window;
};

void printQuantiles(benchmark::State& state, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[std::size_t(share * double(milliseconds.size() - 1))];
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
}

// The bar is 50 ms at the 95th percentile, with 10,000 ideas in the session.
void enterToScreen(benchmark::State& state)
{
    const LargeFile file(int(state.range(0)));
    OpenWindow open(file, ui::Screen::Gather);
    open.settle();
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        open.line()->setPlainText(u"My carer missed her own appointment"_s);
        state.ResumeTiming();
        const auto start = steady_clock::now();
        QTest::keyClick(open.line(), Qt::Key_Return);
        QCoreApplication::processEvents();
        open.paint();
        times.push_back(millisecondsSince(start));
    }
    printQuantiles(state, times);
}
BENCHMARK(enterToScreen)->Arg(100)->Arg(10'000)->Iterations(60)->Unit(benchmark::kMillisecond);

// Every key goes to what has the focus: a menu, a field, or else the window.
void press(OpenWindow& open, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* target = QApplication::activePopupWidget();
    if (!target)
        target = open.window().focusWidget();
    QTest::keyClick(target ? target : &open.window(), key, modifiers);
}

// The bar is ten seconds, most of which are the person's: here is the program's share of them.
void walkIn(benchmark::State& state)
{
    const LargeFile file(100, 60);
    OpenWindow open(file, ui::Screen::Involve);
    open.settle();
    std::vector<double> times;
    for (auto _ : state) {
        const auto start = steady_clock::now();
        press(open, Qt::Key_F8);
        press(open, Qt::Key_N, Qt::ControlModifier);
        press(open, Qt::Key_1);
        QCoreApplication::processEvents();
        open.paint();
        times.push_back(millisecondsSince(start));
    }
    state.counters["keys"] = 3;
    state.counters["came"] = file.hereNow();
    printQuantiles(state, times);
}
BENCHMARK(walkIn)->Iterations(20)->Unit(benchmark::kMillisecond);

// Code, Enter, Tab, table: for sixty people, none of whom is missed.
void sixtyArrivals(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const LargeFile file(100, 60);
        OpenWindow open(file, ui::Screen::Involve);
        open.settle();
        state.ResumeTiming();
        press(open, Qt::Key_F8);
        std::vector<double> times;
        for (int person = 1; person <= 60; ++person) {
            const auto start = steady_clock::now();
            QTest::keyClicks(open.window().focusWidget(),
                             QStringLiteral("P%1").arg(person, 2, 10, QChar(u'0')));
            press(open, Qt::Key_Return);
            press(open, Qt::Key_Tab);
            press(open, Qt::Key(Qt::Key_1 + person % 4));
            QCoreApplication::processEvents();
            open.paint();
            times.push_back(millisecondsSince(start));
        }
        state.counters["came"] = file.hereNow();
        printQuantiles(state, times);
    }
}
BENCHMARK(sixtyArrivals)->Iterations(1)->Unit(benchmark::kMillisecond);

// The bar is 300 ms for 100,000 ideas.
void openToScreen(benchmark::State& state)
{
    const LargeFile file(int(state.range(0)));
    std::vector<double> times;
    for (auto _ : state) {
        const auto start = steady_clock::now();
        const OpenWindow open(file, ui::Screen::Library);
        times.push_back(millisecondsSince(start));
    }
    printQuantiles(state, times);
}
BENCHMARK(openToScreen)->Arg(10'000)->Arg(100'000)->Iterations(5)->Unit(benchmark::kMillisecond);

// The bar is 150 ms with 10,000 ideas.
void switchScreens(benchmark::State& state)
{
    const LargeFile file(int(state.range(0)));
    OpenWindow open(file, ui::Screen::Library);
    open.settle();
    std::vector<double> times;
    for (auto _ : state)
        for (const ui::Screen screen :
             {ui::Screen::Involve, ui::Screen::Gather, ui::Screen::Synthesise, ui::Screen::Develop,
              ui::Screen::Assess}) {
            const auto start = steady_clock::now();
            open.show(screen);
            times.push_back(millisecondsSince(start));
        }
    printQuantiles(state, times);
}
BENCHMARK(switchScreens)->Arg(100)->Arg(10'000)->Iterations(4)->Unit(benchmark::kMillisecond);

void scrollAPage(benchmark::State& state)
{
    const LargeFile file(10'000);
    OpenWindow open(file, ui::Screen::Gather);
    open.settle();
    QScrollBar* bar = open.ideas()->verticalScrollBar();
    std::vector<double> times;
    for (auto _ : state) {
        const auto start = steady_clock::now();
        bar->setValue((bar->value() + bar->pageStep()) % std::max(bar->maximum(), 1));
        open.ideas()->viewport()->grab();
        times.push_back(millisecondsSince(start));
    }
    printQuantiles(state, times);
}
BENCHMARK(scrollAPage)->Iterations(200)->Unit(benchmark::kMillisecond);

// Measures the longest time in which the window could not answer.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1); // without pause it would take the time that is measured
    }

    void begin()
    {
        m_last = steady_clock::now();
        m_longest = 0;
    }
    double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsSince(m_last));
        m_last = steady_clock::now();
    }

    QTimer m_timer;
    steady_clock::time_point m_last = steady_clock::now();
    double m_longest = 0;
};

QPushButton* importButton(QWidget& pane)
{
    for (QPushButton* button : pane.findChildren<QPushButton*>())
        if (button->text() == u"Import"_s)
            return button;
    return nullptr;
}

// The bar is four seconds for 100,000 rows, and no stall of more than 100 ms.
void importATable(benchmark::State& state)
{
    QTemporaryDir folder;
    const QString table = folder.filePath(u"ideas.csv"_s);
    QFile file(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(bench::largeTable(100'000)) < 0)
        return state.SkipWithError("no table");
    file.close();
    for (auto _ : state) {
        state.PauseTiming();
        const LargeFile small(10);
        OpenWindow open(small, ui::Screen::Gather);
        QTest::qWait(1500); // until every screen is made
        auto* page = static_cast<ui::GatherPage*>(open.window().page());
        Heartbeat heart;
        state.ResumeTiming();
        heart.begin();
        const auto start = steady_clock::now();
        page->files().import(table);
        auto* pane = page->findChild<ui::ImportPane*>();
        QPushButton* import = importButton(*pane);
        while (!import->isEnabled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.counters["read_ms"] = millisecondsSince(start);
        state.counters["stall_reading_ms"] = heart.longest();
        heart.begin();
        QTest::keyClick(import, Qt::Key_Return);
        open.paint();
        state.counters["all_ms"] = millisecondsSince(start);
        QTest::qWait(1500); // until every list has read what came
        state.counters["stall_writing_ms"] = heart.longest();
    }
}
BENCHMARK(importATable)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    ui::Look look;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
