// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Boards in other languages and scripts.
#include "core/suggest/stemmer.h"
#include "core/suggest/stopwords.h"
#include "tests/core/suggest/boards.h"

#include <algorithm>
#include <map>

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

Options guessing()
{
    Options options;
    options.words = &englishWords();
    return options;
}

const QStringList german{
    u"Der Bus kommt jeden Morgen zu spät"_s,     u"Die Busse fahren am Abend nicht mehr"_s,
    u"Es gibt keinen Bus ins Krankenhaus"_s,     u"Im Bus ist kein Platz für Kinderwagen"_s,
    u"Die Bücherei sollte sonntags öffnen"_s,    u"Mehr Bücher für Kinder in der Bücherei"_s,
    u"In der Bücherei fehlt ein ruhiger Raum"_s, u"Die Bücherei schließt zu früh"_s,
    u"Der Park ist am Abend dunkel"_s,           u"Im Park fehlen Bänke"_s,
    u"Die Wege im Park sind voller Pfützen"_s,   u"Mehr Bäume im Park pflanzen"_s};

const QStringList welsh{u"Mae'r bws yn hwyr bob bore"_s,
                        u"Nid oes bws i'r ysbyty"_s,
                        u"Mae'r bws yn rhy ddrud"_s,
                        u"Mae angen mwy o lyfrau yn y llyfrgell"_s,
                        u"Mae'r llyfrgell yn cau yn rhy gynnar"_s,
                        u"Dylai'r llyfrgell agor ar y Sul"_s};

const QStringList arabic{u"الحافلة متأخرة كل صباح"_s,    u"لا توجد حافلة إلى المستشفى"_s,
                         u"الحافلة مزدحمة جدا"_s,        u"المكتبة تغلق مبكرا"_s,
                         u"نريد كتبا أكثر في المكتبة"_s, u"المكتبة هادئة وجميلة"_s};

const QStringList chinese{u"公交车总是晚点"_s, u"公交车太挤了"_s,   u"晚上没有公交车"_s,
                          u"图书馆关门太早"_s, u"图书馆的书太旧"_s, u"希望图书馆周日开放"_s};

TEST(Languages, AreGuessedFromTheirSmallWords)
{
    EXPECT_EQ(suggested(threeSubjects(), guessing()).language, u"en"_s);
    EXPECT_EQ(suggested(notesOf(german), guessing()).language, u"de"_s);
    EXPECT_EQ(suggested(notesOf(welsh), guessing()).language, u"cy"_s);
    EXPECT_EQ(suggested(notesOf(arabic), guessing()).language, u"ar"_s);
    EXPECT_EQ(suggested(notesOf(chinese), guessing()).language, QString());
}

TEST(Languages, OtherThanEnglishDoWithoutTheTable)
{
    EXPECT_TRUE(suggested(threeSubjects(), guessing()).usedWords);
    EXPECT_FALSE(suggested(notesOf(german), guessing()).usedWords);
    EXPECT_FALSE(suggested(threeSubjects(), withoutTable()).usedWords);
}

TEST(Languages, OfEveryScriptGetThemes)
{
    for (const QStringList& board : {german, welsh, arabic, chinese}) {
        const Suggestion suggestion = suggested(notesOf(board), guessing());
        ASSERT_FALSE(suggestion.themes.empty()) << board.front().toStdString();
        for (const SuggestedTheme& theme : suggestion.themes)
            EXPECT_FALSE(theme.name.isEmpty());
    }
}

TEST(Stems, AreThoseOfTheLanguage)
{
    EXPECT_EQ(Stemmer(u"en"_s).stemOf(u"libraries"_s), Stemmer(u"en"_s).stemOf(u"library"_s));
    EXPECT_EQ(Stemmer(u"de"_s).stemOf(u"bänken"_s), Stemmer(u"de"_s).stemOf(u"bänke"_s));
    EXPECT_EQ(Stemmer(u"cy"_s).stemOf(u"llyfrgell"_s), u"llyfrgell"_s);
    EXPECT_EQ(Stemmer(QString()).stemOf(u"公交"_s), u"公交"_s);
}

// The share of notes that lie in one theme with notes of another language.
double strangers(const Suggestion& suggestion, const std::vector<QStringList>& boards)
{
    std::map<ThemeKey, std::map<std::size_t, int>> counts;
    NoteId note = 0;
    for (std::size_t board = 0; board < boards.size(); ++board)
        for (qsizetype i = 0; i < boards[board].size(); ++i)
            if (const ThemeKey theme = suggestion.placements[std::size_t(note++)].theme)
                ++counts[theme][board];
    int all = 0;
    int most = 0;
    for (const auto& [theme, ofBoards] : counts) {
        int largest = 0;
        for (const auto& [board, count] : ofBoards) {
            all += count;
            largest = std::max(largest, count);
        }
        most += largest;
    }
    return all == 0 ? 0 : double(all - most) / all;
}

// Small words of every language that is spoken leave the names.
void expectNoSmallWords(const Suggestion& suggestion, const QStringList& tags)
{
    for (const SuggestedTheme& theme : suggestion.themes)
        for (const Term& term : theme.terms)
            for (const QString& word : term.text.toLower().split(u' '))
                for (const QString& tag : tags)
                    EXPECT_FALSE(languageNamed(tag)->stopWords.contains(word))
                        << theme.name.toStdString();
}

TEST(Languages, MayBeMixedOnOneBoard)
{
    const std::vector<QStringList> boards{german, welsh, arabic, chinese};
    QStringList all;
    for (const QStringList& board : boards)
        all += board;
    const Suggestion suggestion = suggested(notesOf(all), guessing());
    EXPECT_GE(suggestion.themes.size(), 4U);
    EXPECT_EQ(strangers(suggestion, boards), 0);
    expectNoSmallWords(suggestion, {u"de"_s, u"cy"_s, u"ar"_s});
}

// Nothing that a language says in every sentence holds its notes together.
TEST(Languages, DoNotGroupPeopleByWhichTheySpeak)
{
    const QStringList inWelsh{u"Mae'r bws yn hwyr bob dydd"_s,
                              u"Dydw i ddim yn gallu bwcio ar y ffôn"_s,
                              u"Mae'r gyrrwr yn helpu gyda'r bagiau"_s,
                              u"Nid yw'r bws yn dod gyda'r nos"_s,
                              u"Mae'r llinell ffôn bob amser yn brysur"_s,
                              u"Mae'r bws yn llawn bob bore"_s,
                              u"Mae'r gyrrwr yn garedig iawn"_s};
    const QStringList inEnglish{
        u"The bus is late every day"_s,      u"I cannot get through on the phone"_s,
        u"The driver helps with the bags"_s, u"There is no bus in the evening"_s,
        u"The phone line is always busy"_s,  u"The bus is full in the morning"_s,
        u"The drivers are very kind"_s};
    for (const QStringList& board : {inWelsh + inEnglish, inWelsh + inEnglish.first(3),
                                     inEnglish + inWelsh.first(3), inEnglish + inWelsh}) {
        const Suggestion suggestion = suggested(notesOf(board), guessing());
        expectNoSmallWords(suggestion, {u"cy"_s, u"en"_s});
        for (const SuggestedTheme& theme : suggestion.themes)
            EXPECT_LT(theme.notes.size(), 6U) << theme.name.toStdString();
    }
}

// One small word is enough where none of the main language can look like it, and so is none.
TEST(Languages, InOtherLettersAreReadAsSuchEvenWithOneSmallWord)
{
    const QStringList inArabic{u"مركز الحجز لا يرد"_s, u"هاتف الحجز لا يعمل"_s,
                               u"موقع الحجز لا يفتح"_s, u"الحجز بالهاتف صعب"_s};
    const Suggestion suggestion = suggested(notesOf(inArabic + welsh), guessing());
    ASSERT_EQ(suggestion.language, u"cy"_s);
    expectNoSmallWords(suggestion, {u"ar"_s, u"cy"_s});
    EXPECT_NE(suggestion.placements[0].theme, noTheme);
    EXPECT_EQ(suggestion.placements[0].theme, suggestion.placements[1].theme);
    EXPECT_EQ(suggestion.placements[0].theme, suggestion.placements[3].theme);
}

TEST(Languages, WithoutSpacesNameThemesByWholeWords)
{
    const Suggestion suggestion = suggested(notesOf(chinese), guessing());
    QStringList terms;
    for (const SuggestedTheme& theme : suggestion.themes)
        for (const Term& term : theme.terms)
            terms.append(term.text);
    EXPECT_TRUE(terms.contains(u"公交车"_s)) << terms.join(u' ').toStdString();
    EXPECT_TRUE(terms.contains(u"图书馆"_s)) << terms.join(u' ').toStdString();
    for (const QString& fragment : {u"公交"_s, u"交车"_s, u"图书"_s, u"书馆"_s})
        EXPECT_FALSE(terms.contains(fragment)) << fragment.toStdString();
}

TEST(StopWords, HoldTheNegationsAndNoPhrases)
{
    for (const Language& language : languages()) {
        EXPECT_FALSE(language.negations.empty()) << language.tag.toStdString();
        EXPECT_GT(language.stopWords.size(), 60U) << language.tag.toStdString();
        EXPECT_TRUE(std::ranges::includes(language.stopWords, language.negations));
    }
    EXPECT_TRUE(languageNamed(u"en"_s)->negations.contains(u"not"_s));
    EXPECT_EQ(languageNamed(u"zh"_s), nullptr);
}

} // namespace
} // namespace moothall::suggest::test
