// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/boardlanguages.h"

#include "core/suggest/stopwords.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

namespace moothall::suggest {

namespace {

constexpr int mainNumber = -1; // or none that is known

// How often each language has a small word here, by its place in the list.
using Counts = std::vector<int>;

using PlacesInList = std::vector<int>;

// Of every small word, the languages that have it.
const std::unordered_map<QString, PlacesInList>& languagesBySmallWord()
{
    static const auto all = [] {
        std::unordered_map<QString, PlacesInList> found;
        for (std::size_t place = 0; place < languages().size(); ++place)
            for (const QString& word : languages()[place].stopWords)
                found[word].push_back(int(place));
        return found;
    }();
    return all;
}

// As its first letter tells.
QChar::Script scriptOf(const QString& word)
{
    const auto letter = std::ranges::find_if(word, [](QChar sign) { return sign.isLetter(); });
    return letter == word.end() ? QChar::Script_Common : letter->script();
}

// The script of each language of the list.
const std::vector<QChar::Script>& scripts()
{
    static const auto all = [] {
        std::vector<QChar::Script> found;
        for (const Language& language : languages())
            found.push_back(scriptOf(*language.stopWords.begin()));
        return found;
    }();
    return all;
}

// In which languages each spelling is a small word.
class SmallWords
{
public:
    explicit SmallWords(const BoardText& board)
    {
        static const PlacesInList none;
        for (const Spelling& spelling : board.spellings) {
            const auto found = languagesBySmallWord().find(spelling.text);
            m_in.push_back(found == languagesBySmallWord().end() ? &none : &found->second);
        }
    }

    Counts countAll(const BoardText& board) const
    {
        Counts counts(languages().size());
        for (const auto& note : board.notes)
            std::ranges::transform(counts, countIn(note), counts.begin(), std::plus());
        return counts;
    }

    Counts countIn(const std::vector<int>& note) const
    {
        Counts counts(languages().size());
        for (const int word : note)
            if (word != phraseBreak)
                for (const int language : *m_in[std::size_t(word)])
                    ++counts[std::size_t(language)];
        return counts;
    }

private:
    std::vector<const PlacesInList*> m_in;
};

int numberOf(const QString& tag)
{
    const auto found = std::ranges::find(languages(), tag, &Language::tag);
    return found == languages().end() ? mainNumber : int(found - languages().begin());
}

// Tells the language of each note.
class NoteLanguages
{
public:
    NoteLanguages(const BoardText& board, int mainLanguage)
        : m_board(board), m_main(mainLanguage), m_small(board), m_onBoard(m_small.countAll(board))
    {}

    int of(const std::vector<int>& note) const
    {
        const Counts counts = m_small.countIn(note);
        const std::optional<int> byScript = ofOtherScript(note, counts);
        return byScript ? *byScript : bySmallWords(counts);
    }

private:
    // Another than the main one only where its small words outnumber those of the main one.
    int bySmallWords(const Counts& counts) const
    {
        constexpr int fewestWords = 2;
        const auto most = std::ranges::max_element(counts);
        const int ofMain = m_main == mainNumber ? 0 : counts[std::size_t(m_main)];
        return *most >= fewestWords && *most > ofMain ? int(most - counts.begin()) : mainNumber;
    }

    // Where no word can be one of the main language, because it is written in other letters: of the
    // languages with these letters the one of its small words, or else of those of the board.
    std::optional<int> ofOtherScript(const std::vector<int>& note, const Counts& counts) const
    {
        const QChar::Script script = otherScriptOf(note);
        std::optional<int> best;
        for (int one = 0; one < int(scripts().size()); ++one)
            if (scripts()[std::size_t(one)] == script &&
                (!best || evidenceFor(one, counts) > evidenceFor(*best, counts)))
                best = one;
        return best;
    }

    std::pair<int, int> evidenceFor(int language, const Counts& counts) const
    {
        return {counts[std::size_t(language)], m_onBoard[std::size_t(language)]};
    }

    // Common: of the main language, of none, or of several.
    QChar::Script otherScriptOf(const std::vector<int>& note) const
    {
        if (m_main == mainNumber)
            return QChar::Script_Common;
        QChar::Script script = QChar::Script_Common;
        for (const int word : note) {
            if (word == phraseBreak)
                continue;
            const QChar::Script own = scriptOf(m_board.spellings[std::size_t(word)].text);
            if (own == QChar::Script_Common)
                continue;
            const bool isSecond = script != QChar::Script_Common && own != script;
            if (isSecond || own == scripts()[std::size_t(m_main)])
                return QChar::Script_Common;
            script = own;
        }
        return script;
    }

    const BoardText& m_board;
    int m_main;
    SmallWords m_small;
    Counts m_onBoard;
};

// One note, or a few of very many, may be chance: of 5,000 notes in English that people wrote, four
// look like something else.
bool isSpoken(int notes, std::size_t all)
{
    constexpr std::size_t oneIn = 200;
    return notes >= 2 && std::size_t(notes) * oneIn >= all;
}

} // namespace

QString primarySubtag(const QString& language)
{
    using namespace Qt::StringLiterals;
    const QString tag = language.section(u'-', 0, 0).toLower();
    return tag == u"nb"_s || tag == u"nn"_s ? u"no"_s : tag;
}

bool isKnownLanguage(const QString& tag)
{
    using namespace Qt::StringLiterals;
    static const QStringList withoutSpaces{u"zh"_s, u"ja"_s, u"th"_s, u"lo"_s, u"km"_s, u"my"_s};
    const QString primary = primarySubtag(tag);
    return languageNamed(primary) || withoutSpaces.contains(primary);
}

QString guessedLanguage(const BoardText& board)
{
    constexpr double leastShare = 0.1;
    const Counts met = SmallWords(board).countAll(board);
    std::int64_t all = 0;
    for (const auto& note : board.notes)
        all += std::int64_t(note.size()) - std::ranges::count(note, phraseBreak);
    const auto most = std::ranges::max_element(met);
    return *most > 0 && *most >= leastShare * double(all)
               ? languages()[std::size_t(most - met.begin())].tag
               : QString();
}

std::vector<QString> languagesOf(const BoardText& board, const QString& mainLanguage)
{
    const NoteLanguages languageOf(board, numberOf(mainLanguage));
    std::vector<int> ofNotes;
    Counts notesIn(languages().size());
    for (const auto& note : board.notes) {
        ofNotes.push_back(languageOf.of(note));
        if (ofNotes.back() != mainNumber)
            ++notesIn[std::size_t(ofNotes.back())];
    }
    std::vector<QString> tags(board.spellings.size(), mainLanguage);
    if (std::ranges::none_of(notesIn, [&](int notes) { return isSpoken(notes, ofNotes.size()); }))
        return tags;
    std::vector<int> met(board.spellings.size());
    std::vector<Counts> metIn(board.spellings.size());
    for (std::size_t i = 0; i < board.notes.size(); ++i)
        for (const int word : board.notes[i])
            if (word != phraseBreak) {
                ++met[std::size_t(word)];
                if (ofNotes[i] == mainNumber ||
                    !isSpoken(notesIn[std::size_t(ofNotes[i])], board.notes.size()))
                    continue;
                Counts& counts = metIn[std::size_t(word)];
                counts.resize(languages().size());
                ++counts[std::size_t(ofNotes[i])];
            }
    for (std::size_t word = 0; word < tags.size(); ++word)
        if (!metIn[word].empty()) {
            const auto most = std::ranges::max_element(metIn[word]);
            if (*most * 2 > met[word])
                tags[word] = languages()[std::size_t(most - metIn[word].begin())].tag;
        }
    return tags;
}

} // namespace moothall::suggest
