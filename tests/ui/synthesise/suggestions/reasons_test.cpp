// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What suggestions say of the ideas they are made of, and which ideas they leave alone.
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"
#include "ui/synthesise/suggestions/offercard.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ReasonsOfSuggestions : public SuggestionsFixture
{};

TEST_F(ReasonsOfSuggestions, TheirWordsAreThoseOfTheIdeasThatAreLeft)
{
    open();
    const Offer whole = offers()[0];
    ASSERT_FALSE(whole.terms.empty());
    const Id<Idea> left = whole.ideas.back();
    std::vector<Id<Idea>> others(whole.ideas.begin(), whole.ideas.end() - 2);
    ASSERT_THAT(sorting::addTheme(workspace(), workspace().project, u"By hand"_s, others),
                test::isOk());
    const auto now = std::ranges::find_if(
        offers(), [&](const Offer& offer) { return std::ranges::count(offer.ideas, left) > 0; });
    ASSERT_NE(now, offers().end());
    for (const suggest::Term& term : now->terms) {
        EXPECT_LE(term.notes, int(now->ideas.size())) << term.text.toStdString();
        EXPECT_GT(term.notes, 0);
        const bool isSaid = std::ranges::any_of(now->ideas, [&](Id<Idea> idea) {
            const QString words = workspace()->reader().find(idea)->text;
            return words.contains(term.text.first(std::min<qsizetype>(4, term.text.size())),
                                  Qt::CaseInsensitive);
        });
        EXPECT_TRUE(isSaid) << term.text.toStdString();
    }
}

// Words of those that would be added, shared with what lies there already.
TEST_F(ReasonsOfSuggestions, ForAThemeOfTheWallAreWordsOfBoth)
{
    prepare(threeSubjects());
    ASSERT_THAT(sorting::addTheme(workspace(), workspace().project, u"Reading"_s,
                                  {idea(1), idea(4), idea(7)}),
                isOk());
    show();
    waitUntilFound();
    const auto said = [&](Id<Idea> idea, const QString& word) {
        return workspace()->reader().find(idea)->text.contains(word.first(4), Qt::CaseInsensitive);
    };
    while (true) { // until the last one is sorted by hand
        const auto offer =
            std::ranges::find_if(offers(), [](const Offer& each) { return each.into.has_value(); });
        if (offer == offers().end())
            break;
        for (const suggest::Term& term : offer->terms) {
            const auto uses = [&](Id<Idea> idea) { return said(idea, term.text); };
            EXPECT_EQ(std::ranges::count_if(offer->ideas, uses), term.notes)
                << term.text.toStdString();
            EXPECT_TRUE(uses(idea(1)) || uses(idea(4)) || uses(idea(7))) << term.text.toStdString();
        }
        ASSERT_THAT(ideas::setMark(workspace(), offer->ideas.front(), ideas::Mark::Parked, true),
                    isOk());
    }
}

TEST_F(ReasonsOfSuggestions, WithoutAWordInCommonAreAWeakFitAndHaveNoWorkingName)
{
    open({u"Mae'r ysgol yn brysur"_s, u"word word word word"_s, u"<b>bold</b>"_s,
          u"=HYPERLINK(\"http://x\")"_s, u"Umbrella stand"_s, u"7 14 21"_s, u"Quiet carriage"_s,
          u"Marmalade at breakfast"_s, u"Zebra crossing"_s});
    for (const Offer& offer : offers()) {
        EXPECT_TRUE(offer.terms.empty()) << offer.terms.front().text.toStdString();
        EXPECT_EQ(offer.confidence, suggest::Confidence::Low);
    }
    OfferCard card;
    Offer nameless;
    nameless.number = 1;
    card.showOffer(nameless, u"Quiet carriage"_s, true, false);
    bool isNamed = false;
    for (const auto* label : card.findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(u"Working name"_s));
        isNamed = isNamed || label->text() == u"Theme A"_s;
    }
    EXPECT_TRUE(isNamed);
}

// From the moment they are marked: not quoted, not counted, not named after.
TEST_F(ReasonsOfSuggestions, HideWordsThatPointToAPerson)
{
    QStringList texts = threeSubjects();
    texts += {u"The bus driver Joe Bloggs shouts"_s, u"Joe Bloggs drives the bus too fast"_s};
    open(texts);
    for (const int place : {18, 19})
        ASSERT_THAT(ideas::setMark(workspace(), idea(place), ideas::Mark::Identifying, true),
                    isOk());
    const auto expectHidden = [&] {
        EXPECT_EQ(suggesting().unread(), 0);
        for (const Offer& offer : offers()) {
            EXPECT_EQ(std::ranges::count(offer.ideas, idea(18)), 0);
            EXPECT_FALSE(titleOf(offer).contains(u"Bloggs"_s, Qt::CaseInsensitive));
        }
        for (const QString& name : {u"Joe"_s, u"Bloggs"_s}) {
            EXPECT_FALSE(says(name)) << name.toStdString();
            for (const auto* each : pane().findChildren<QAbstractButton*>())
                EXPECT_FALSE(each->isVisible() && each->accessibleName().contains(name));
            EXPECT_TRUE(board().model().find(name).empty());
        }
        EXPECT_FALSE(suggesting().fitOf(idea(18)));
    };
    expectHidden();
    board().selection().choose(idea(18));
    expectHidden();
    suggesting().look();
    waitUntilFound();
    suggesting().takeNews();
    expectHidden();
    ASSERT_THAT(ideas::setSafeWording(workspace(), idea(18), u"A bus driver shouts"_s), isOk());
    EXPECT_EQ(suggesting().unread(), 1) << "in words that may be read";
}

TEST_F(ReasonsOfSuggestions, LeaveSeedsOutUnlessAsked)
{
    prepare(threeSubjects());
    std::vector<Idea> seeds;
    for (const QString& text : {u"Put a second bus on in the morning"_s, u"A bus on demand"_s,
                                u"I can lend books to the library"_s}) {
        seeds.push_back(anIdea(workspace(), text));
        seeds.back().kind = seeds.size() < 3 ? IdeaKind::Idea : IdeaKind::Asset;
    }
    ASSERT_THAT(ideas::addMany(workspace(), seeds), isOk());
    add({});
    show();
    waitUntilFound();
    const auto offered = [&](Id<Idea> idea) {
        return std::ranges::any_of(offers(), [&](const Offer& offer) {
            return std::ranges::count(offer.ideas, idea) > 0;
        });
    };
    EXPECT_FALSE(offered(idea(18)) || offered(idea(19)) || offered(idea(20)));
    EXPECT_EQ(suggesting().seedsLeftOut(), 3);
    EXPECT_EQ(suggesting().unread(), 0) << "they did not come since";
    EXPECT_TRUE(says(u"Without 3 seeds"_s));
    button(u"Take seeds into"_s)->click();
    waitUntilFound();
    ASSERT_TRUE(suggesting().news()) << "nothing is overwritten";
    suggesting().takeNews();
    EXPECT_TRUE(offered(idea(18)) && offered(idea(19)));
    EXPECT_EQ(suggesting().seedsLeftOut(), 0);
    EXPECT_TRUE(says(u"With seeds"_s));
    button(u"Leave seeds out"_s)->click();
    waitUntilFound();
    suggesting().takeNews();
    EXPECT_FALSE(offered(idea(18)));
}

TEST_F(ReasonsOfSuggestions, KeepTheirColoursWhenPeopleLookAgain)
{
    open();
    suggesting().accept(offers()[1].key);
    const Id<Theme> theme = themes()[0].id;
    const auto colour = [&] {
        return board().model().coloursOf(
            *board().model().noteOf(ideas::inTheme(workspace(), theme).front().id));
    };
    const auto before = colour();
    std::map<suggest::ThemeKey, int> letters;
    for (const Offer& offer : offers())
        letters[offer.key] = offer.number;
    add({u"The bus is always full"_s, u"Swimming lessons are full"_s, u"The pool is cold"_s,
         u"The pool closes in winter"_s});
    suggesting().look();
    waitUntilFound();
    suggesting().takeNews();
    EXPECT_EQ(colour().fill, before.fill);
    EXPECT_EQ(colour().edge, before.edge);
    for (const Offer& offer : offers())
        if (!offer.into && letters.contains(offer.key)) {
            EXPECT_EQ(offer.number, letters[offer.key]) << "which its colour goes by";
        }
}

} // namespace
} // namespace moothall::ui
