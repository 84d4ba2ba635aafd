// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how well suggestions agree with people on real boards, beside what is demanded and beside
// TF-IDF with k-means of scikit-learn on the same boards in the same run.
#include "core/suggest/suggest.h"
#include "tests/bench/suggest_boards.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace moothall::suggest::bench {

using namespace Qt::StringLiterals;

namespace {

Suggestion suggested(const std::vector<Note>& notes, int themes = 0)
{
    Options options;
    options.language = u"en"_s;
    options.words = englishWords();
    options.themes = themes;
    return *suggest(notes, options);
}

struct Scores
{
    double acc = 0;
    double nmi = 0;
    double ari = 0;
    double themes = 0;

    Scores& operator+=(const Scores& other)
    {
        acc += other.acc;
        nmi += other.nmi;
        ari += other.ari;
        themes += other.themes;
        return *this;
    }
    Scores operator/(double count) const
    {
        return {acc / count, nmi / count, ari / count, themes / count};
    }
};

Scores scoresOf(const Labels& truth, const Labels& found, std::size_t themes)
{
    return {100 * accuracy(truth, found), 100 * mutualInformation(truth, found),
            100 * adjustedRand(truth, found), double(themes)};
}

Scores scoresOf(const LabelledBoard& board, int themes)
{
    const Suggestion suggestion = suggested(board.notes, themes);
    return scoresOf(board.themes, labelsOf(suggestion), suggestion.themes.size());
}

template <class Score>
auto meanOver(const std::vector<LabelledBoard>& boards, const Score& score)
{
    decltype(score(boards.front())) sum{};
    for (const LabelledBoard& board : boards)
        sum += score(board);
    return sum / double(boards.size());
}

double precisionOf(const LabelledBoard& board)
{
    return 100 * nearestOfSameTheme(board, suggested(board.notes));
}

double areaOf(const LabelledBoard& board) { return outlierArea(board, suggested(board.notes)); }

// Labels by scikit-learn for each board; nothing where it is not installed.
std::vector<Labels> baseline(const std::vector<LabelledBoard>& boards)
{
    QJsonArray input;
    for (const LabelledBoard& board : boards) {
        QJsonArray texts;
        for (const Note& note : board.notes)
            texts.append(note.text);
        input.append(QJsonObject{{u"texts"_s, texts}, {u"themes"_s, board.count()}});
    }
    for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess process;
        process.start(python,
                      {QStringLiteral(MOOTHALL_SOURCE_DIR "/tests/bench/suggest_baseline.py")});
        process.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
        process.closeWriteChannel();
        process.waitForFinished(-1);
        const QJsonArray output = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        if (output.size() != qsizetype(boards.size()))
            continue;
        std::vector<Labels> all;
        for (const QJsonValue& labels : output) {
            all.emplace_back();
            for (const QJsonValue& label : labels.toArray())
                all.back().push_back(label.toInt());
        }
        return all;
    }
    return {};
}

void say(const char* what, const Scores& scores, const char* bar)
{
    std::printf("%-34s ACC %5.1f  NMI %5.1f  ARI %5.1f  k %5.2f   %s\n", what, scores.acc,
                scores.nmi, scores.ari, scores.themes, bar);
}

void compareOnArguments()
{
    const std::vector<LabelledBoard> boards = argumentBoards();
    std::printf("Arguments, mean over %zu boards (themes of people: %.2f)\n", boards.size(),
                meanOver(boards, [](const LabelledBoard& board) { return double(board.count()); }));
    const Scores automatic =
        meanOver(boards, [](const LabelledBoard& board) { return scoresOf(board, 0); });
    say("  Moothall, automatic", automatic, "NMI >= 32, ARI >= 20, k 3.5 to 6");
    say("  Moothall, k told",
        meanOver(boards, [](const LabelledBoard& board) { return scoresOf(board, board.count()); }),
        "NMI >= 32, ARI >= 20");
    const std::vector<Labels> theirs = baseline(boards);
    if (theirs.empty()) {
        std::puts("  scikit-learn is not installed (python3-sklearn), so nothing to compare with.");
    } else {
        Scores sum;
        for (std::size_t i = 0; i < boards.size(); ++i)
            sum += scoresOf(boards[i].themes, theirs[i], std::size_t(boards[i].count()));
        const Scores mean = sum / double(boards.size());
        say("  scikit-learn, k told", mean, "");
        std::printf("  Moothall, automatic, is ahead by     NMI %5.1f  ARI %5.1f            NMI >= "
                    "10, ARI >= 8\n",
                    automatic.nmi - mean.nmi, automatic.ari - mean.ari);
    }
    std::printf("  five nearest of the same theme       %5.1f %%   >= 65\n",
                meanOver(boards, precisionOf));
    std::printf("  what fits no theme, area             %5.3f     >= 0.58\n",
                meanOver(argumentBoardsWithOutliers(), areaOf));
}

void compareOnRequests()
{
    const LabelledBoard board = budgetRequests();
    std::printf("Budget requests (%zu texts, %d themes)\n", board.notes.size(), board.count());
    say("  Moothall, automatic", scoresOf(board, 0), "NMI >= 45, ARI >= 24");
    say("  Moothall, k told", scoresOf(board, board.count()), "ACC >= 33, NMI >= 48, ARI >= 17");
    if (const auto theirs = baseline({board}); !theirs.empty())
        say("  scikit-learn, k told",
            scoresOf(board.themes, theirs.front(), std::size_t(board.count())), "");
    std::printf("  five nearest of the same theme       %5.1f %%   >= 51\n",
                100 * nearestOfSameTheme(board, suggested(board.notes)));
}

double milliseconds(const std::vector<Note>& notes)
{
    QElapsedTimer timer;
    timer.start();
    suggested(notes);
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureCost()
{
    std::vector<Note> few = budgetRequests().notes;
    few.resize(500);
    suggested(few); // reads the lists of words once
    std::printf("Cost\n  500 ideas                            %5.0f ms   < 50\n",
                milliseconds(few));
    std::printf("  10,000 ideas of up to 500 characters %5.0f ms   < 2000\n",
                milliseconds(manyNotes(10'000)));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("  peak memory of this program          %5.0f MB   < 200\n",
                double(usage.ru_maxrss) / 1024);
}

void checkTheSame()
{
    std::vector<Note> notes = budgetRequests().notes;
    const Suggestion once = suggested(notes);
    const bool twice = suggested(notes) == once;
    std::ranges::reverse(notes);
    std::ranges::rotate(notes, notes.begin() + 777);
    const bool shuffled = suggested(notes) == once;
    std::printf("The same twice: %s; in another order: %s\n", twice ? "yes" : "NO",
                shuffled ? "yes" : "NO");
}

} // namespace

} // namespace moothall::suggest::bench

int main()
{
    using namespace moothall::suggest::bench;
    if (!dataIsThere()) {
        std::puts("The texts to measure with are not there; MOOTHALL_DATA names their folder.");
        return 0;
    }
    measureCost(); // first, while the memory is its own
    compareOnArguments();
    compareOnRequests();
    checkTheSame();
    return 0;
}
