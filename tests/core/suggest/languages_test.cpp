// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Boards in other languages and scripts.
#include "core/suggest/stemmer.h"
#include "core/suggest/stopwords.h"
#include "tests/core/suggest/boards.h"

#include <algorithm>

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

TEST(Languages, MayBeMixedOnOneBoard)
{
    const Suggestion suggestion = suggested(
        notesOf(german + welsh + arabic + chinese + QStringList{u"The bus is late"_s}), guessing());
    EXPECT_FALSE(suggestion.themes.empty());
}

// Small words of every language that is spoken leave the names and hold nothing together.
TEST(Languages, OfAMixedBoardKeepTheirSmallWordsOutOfTheThemes)
{
    const QStringList mixed{u"Mae'r bws yn hwyr bob dydd"_s,
                            u"The bus is late every day"_s,
                            u"Dydw i ddim yn gallu bwcio ar y ffôn"_s,
                            u"I cannot get through on the phone"_s,
                            u"Mae'r gyrrwr yn helpu gyda'r bagiau"_s,
                            u"The driver helps with the bags"_s,
                            u"Nid yw'r bws yn dod gyda'r nos"_s,
                            u"There is no bus in the evening"_s,
                            u"Mae'r llinell ffôn bob amser yn brysur"_s,
                            u"The phone line is always busy"_s,
                            u"Mae'r bws yn llawn bob bore"_s,
                            u"The bus is full in the morning"_s};
    const Suggestion suggestion = suggested(notesOf(mixed), guessing());
    const Language& cymraeg = *languageNamed(u"cy"_s);
    const Language& english = *languageNamed(u"en"_s);
    for (const SuggestedTheme& theme : suggestion.themes) {
        EXPECT_LT(theme.notes.size(), 6U) << theme.name.toStdString();
        for (const Term& term : theme.terms)
            for (const QString& word : term.text.toLower().split(u' '))
                EXPECT_FALSE(cymraeg.stopWords.contains(word) || english.stopWords.contains(word))
                    << word.toStdString();
    }
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
