// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/boardtext.h"

#include "core/suggest/boardlanguages.h"
#include "core/suggest/stemmer.h"
#include "core/suggest/stopwords.h"
#include "core/suggest/words.h"
#include "core/suggest/wordtable.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace moothall::suggest {

using namespace Qt::StringLiterals;

namespace {

struct Hash
{
    using is_transparent = void;
    std::size_t operator()(QStringView text) const { return qHash(text, std::size_t(0)); }
};

struct Equal
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

using Numbers = std::unordered_map<QString, int, Hash, Equal>;

// How people write one word, beginnings of sentences aside, where anything may be a capital.
class WrittenForms
{
public:
    void add(const SeenWord& word)
    {
        if (word.written == word.text)
            ++m_lower;
        else if (!word.afterBreak || isAllCapitals(word))
            ++m_others[word.written.toString()];
    }

    QString usual(const QString& lower) const
    {
        const auto most =
            std::ranges::max_element(m_others, {}, [](const auto& form) { return form.second; });
        return most == m_others.end() || most->second <= m_lower ? lower : most->first;
    }

private:
    static bool isAllCapitals(const SeenWord& word)
    {
        return word.written.size() > 1 && word.written.toString().toUpper() == word.written;
    }

    int m_lower = 0;
    std::map<QString, int> m_others;
};

// Gives every spelling a number, in order of appearance.
class Reader
{
public:
    explicit Reader(BoardText& board) : m_board(board) {}

    std::vector<int> wordsOf(const QString& text)
    {
        std::vector<int> words;
        forEachWord(text, [&](const SeenWord& word) {
            if (word.afterBreak && !words.empty())
                words.push_back(phraseBreak);
            words.push_back(numberOf(word));
            m_forms[std::size_t(words.back())].add(word);
        });
        return words;
    }

    void chooseForms()
    {
        for (std::size_t i = 0; i < m_forms.size(); ++i)
            m_board.spellings[i].shown = m_forms[i].usual(m_board.spellings[i].text);
    }

private:
    int numberOf(const SeenWord& word)
    {
        if (const auto found = m_numbers.find(word.text); found != m_numbers.end())
            return found->second;
        const int number = int(m_board.spellings.size());
        m_board.spellings.push_back({word.text.toString()});
        m_numbers.emplace(m_board.spellings.back().text, number);
        m_board.spellings.back().isPair = word.isPair;
        m_forms.emplace_back();
        return number;
    }

    BoardText& m_board;
    Numbers m_numbers;
    std::vector<WrittenForms> m_forms; // of each spelling
};

bool isNumber(const QString& text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isDigit(); });
}

// What is known of one language that is spoken on the board.
struct Spoken
{
    explicit Spoken(const QString& tag) : language(languageNamed(tag)), stemmer(tag) {}

    bool isStopWord(const QString& word) const
    {
        return language && language->stopWords.contains(word);
    }
    bool isNegation(const QString& word) const
    {
        return language && language->negations.contains(word);
    }

    const Language* language;
    Stemmer stemmer;
};

class Understanding
{
public:
    explicit Understanding(const WordTable* table) : m_table(table) {}

    void understand(Spelling& spelling, const QString& language)
    {
        Spoken& spoken = m_spoken.try_emplace(language, language).first->second;
        spelling.isNumber = isNumber(spelling.text);
        spelling.isNegation = spoken.isNegation(spelling.text);
        if (m_table && language == u"en"_s)
            spelling.meaning = m_table->rowOf(spelling.text);
        if (spelling.isPair)
            spelling.stem = stemNumber(spelling.text);
        else if (spelling.text.size() > 1 && !spoken.isStopWord(spelling.text))
            spelling.stem = stemNumber(spoken.stemmer.stemOf(spelling.text));
    }

    int stems() const { return int(m_stems.size()); }

private:
    int stemNumber(const QString& stem)
    {
        return m_stems.emplace(stem, int(m_stems.size())).first->second;
    }

    const WordTable* m_table;
    std::map<QString, Spoken> m_spoken;
    Numbers m_stems;
};

} // namespace

BoardText readBoard(std::span<const Note> notes, const Options& options,
                    const std::stop_token& stop)
{
    BoardText board;
    Reader reader(board);
    for (const Note& note : notes) {
        if (stop.stop_requested())
            return board;
        board.notes.push_back(reader.wordsOf(note.text));
    }
    board.language =
        options.language.isEmpty() ? guessedLanguage(board) : primarySubtag(options.language);
    std::vector<int> question;
    for (const QString& text : options.questions)
        std::ranges::copy(reader.wordsOf(text), std::back_inserter(question));

    reader.chooseForms();

    Understanding understanding(board.language == u"en"_s ? options.words : nullptr);
    const std::vector<QString> spoken = languagesOf(board, board.language);
    for (std::size_t word = 0; word < board.spellings.size(); ++word)
        understanding.understand(board.spellings[word], spoken[word]);
    board.stems = understanding.stems();
    board.asked.resize(std::size_t(board.stems));
    for (const int word : question)
        if (word != phraseBreak && board.spellings[std::size_t(word)].stem >= 0)
            board.asked[std::size_t(board.spellings[std::size_t(word)].stem)] = true;
    return board;
}

} // namespace moothall::suggest
