// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suggest_boards.h"

#include "resources/installed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <set>

namespace moothall::suggest::bench {

using namespace Qt::StringLiterals;

namespace {

// Rows of tab separated text without quoting, cells by the name of their column.
class TabbedFile
{
public:
    explicit TabbedFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString& line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_rows.push_back(line.split(u'\t'));
    }

    std::size_t count() const { return m_rows.empty() ? 0 : m_rows.size() - 1; }
    QString cell(std::size_t row, const QString& column) const
    {
        return m_rows[row + 1].value(m_rows.front().indexOf(column));
    }

private:
    std::vector<QStringList> m_rows;
};

// Boards grow row by row; themes get numbers in order of appearance.
class Boards
{
public:
    explicit Boards(int firstTheme = 0) : m_firstTheme(firstTheme) {}

    void add(const QString& board, const QString& text, const QString& theme)
    {
        auto& [labelled, numbers] = m_boards[board];
        labelled.name = board.toStdString();
        labelled.notes.push_back({std::int64_t(labelled.notes.size()) + 1, text});
        labelled.themes.push_back(theme.isEmpty() ? 0 : numberOf(numbers, theme));
    }

    std::vector<LabelledBoard> all() const
    {
        std::vector<LabelledBoard> boards;
        for (const auto& [name, board] : m_boards)
            boards.push_back(board.first);
        return boards;
    }

private:
    int numberOf(std::map<QString, int>& numbers, const QString& theme) const
    {
        return numbers.emplace(theme, int(numbers.size()) + m_firstTheme).first->second;
    }

    int m_firstTheme;
    std::map<QString, std::pair<LabelledBoard, std::map<QString, int>>> m_boards;
};

TabbedFile arguments() { return TabbedFile(dataPath(u"argkp/arguments.tsv"_s)); }

constexpr int leastNotesOfTheme = 3;
constexpr std::size_t leastNotes = 30;
constexpr int leastThemes = 3;

} // namespace

int LabelledBoard::count() const { return int(std::set(themes.begin(), themes.end()).size()); }

QString dataPath(const QString& name)
{
    const QString beside = QStringLiteral(MOOTHALL_SOURCE_DIR "/../shared/data");
    return QDir(qEnvironmentVariable("MOOTHALL_DATA", beside)).filePath(name);
}

bool dataIsThere()
{
    return QFileInfo::exists(dataPath(u"argkp/arguments.tsv"_s)) &&
           QFileInfo::exists(dataPath(u"nyc-budget-requests/requests.tsv"_s));
}

LabelledBoard budgetRequests()
{
    const TabbedFile file(dataPath(u"nyc-budget-requests/requests.tsv"_s));
    Boards boards;
    for (std::size_t row = 0; row < file.count(); ++row)
        boards.add(u"New York"_s, file.cell(row, u"text"_s), file.cell(row, u"theme"_s));
    return boards.all().front();
}

std::vector<LabelledBoard> argumentBoards()
{
    const TabbedFile file = arguments();
    std::map<std::pair<QString, QString>, int> sizes;
    for (std::size_t row = 0; row < file.count(); ++row)
        ++sizes[{file.cell(row, u"workshop"_s), file.cell(row, u"theme"_s)}];
    Boards boards;
    for (std::size_t row = 0; row < file.count(); ++row) {
        const QString workshop = file.cell(row, u"workshop"_s);
        const QString theme = file.cell(row, u"theme"_s);
        if (theme != u"none"_s && theme != u"multi"_s &&
            sizes[{workshop, theme}] >= leastNotesOfTheme)
            boards.add(workshop, file.cell(row, u"text"_s), theme);
    }
    std::vector<LabelledBoard> scored = boards.all();
    std::erase_if(scored, [](const LabelledBoard& board) {
        return board.notes.size() < leastNotes || board.count() < leastThemes;
    });
    return scored;
}

std::vector<LabelledBoard> argumentBoardsWithOutliers()
{
    const TabbedFile file = arguments();
    Boards boards(1);
    for (std::size_t row = 0; row < file.count(); ++row)
        if (const QString theme = file.cell(row, u"theme"_s); theme != u"multi"_s)
            boards.add(file.cell(row, u"workshop"_s), file.cell(row, u"text"_s),
                       theme == u"none"_s ? QString() : theme);
    return boards.all();
}

std::vector<Note> manyNotes(int count)
{
    constexpr qsizetype longest = 500;
    const std::vector<Note> some = budgetRequests().notes;
    std::vector<Note> notes;
    for (std::size_t i = 0; notes.size() < std::size_t(count); ++i) {
        const QString other = some[(i * 7 + i / some.size()) % some.size()].text;
        notes.push_back(
            {std::int64_t(i) + 1, (some[i % some.size()].text + u' ' + other).left(longest)});
    }
    return notes;
}

const WordTable* englishWords()
{
    static const auto table =
        WordTable::open(resources::wordTablePath(), resources::wordTableSum());
    return table ? &*table : nullptr;
}

Labels labelsOf(const Suggestion& suggestion)
{
    std::map<NoteId, int> labels;
    int next = 0;
    for (const SuggestedTheme& theme : suggestion.themes) {
        for (const NoteId note : theme.notes)
            labels[note] = next;
        ++next;
    }
    for (const MinorityVoice& voice : suggestion.voices) {
        if (voice.kind != MinorityVoice::Kind::FewNotes)
            continue;
        for (const NoteId note : voice.notes)
            labels[note] = next;
        ++next;
    }
    Labels all;
    for (const Placement& placement : suggestion.placements)
        all.push_back(labels.try_emplace(placement.note, next++).first->second);
    return all;
}

double nearestOfSameTheme(const LabelledBoard& board, const Suggestion& suggestion)
{
    constexpr std::size_t nearest = 5;
    double same = 0;
    for (std::size_t i = 0; i < board.notes.size(); ++i) {
        const auto& similar = suggestion.placements[i].similar;
        for (std::size_t j = 0; j < std::min(nearest, similar.size()); ++j)
            same += board.themes[std::size_t(similar[j].note) - 1] == board.themes[i] ? 1 : 0;
    }
    return same / double(nearest * board.notes.size());
}

double outlierArea(const LabelledBoard& board, const Suggestion& suggestion)
{
    std::vector<double> connections;
    std::vector<bool> isOutlier;
    for (const Placement& placement : suggestion.placements) {
        connections.push_back(placement.connection);
        isOutlier.push_back(board.themes[isOutlier.size()] == 0);
    }
    return areaUnderCurve(connections, isOutlier);
}

} // namespace moothall::suggest::bench
