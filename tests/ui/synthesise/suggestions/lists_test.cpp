// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is easily overlooked: ideas said twice, ideas like no other, what few people said.
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

using Lists = SuggestionsFixture;

QStringList withTwins()
{
    return threeSubjects() + QStringList{u"The bus is late every morning!"_s,
                                         u"The library should not open on Sundays"_s};
}

TEST_F(Lists, AnIdeaSaidTwiceIsOfferedAsOneMore)
{
    open(withTwins());
    const auto pairs = suggesting().saidTwice();
    ASSERT_FALSE(pairs.empty());
    ASSERT_EQ(pairs[0].first, idea(0).value);
    ASSERT_TRUE(button(u"Pair 1: count"_s));
    EXPECT_EQ(read(0).agreeCount, 0) << "nothing happens by itself";
    button(u"Pair 1: count"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(read(0).agreeCount, 1);
    EXPECT_TRUE(read(18).parked);
    EXPECT_EQ(suggesting().saidTwice().size(), pairs.size() - 1);
    desk().desk.undo();
    EXPECT_EQ(read(0).agreeCount, 0);
    EXPECT_FALSE(read(18).parked);
    EXPECT_EQ(suggesting().saidTwice(), pairs);
}

TEST_F(Lists, WhatMaySayTheOppositeIsMarked)
{
    open(withTwins());
    const auto pairs = suggesting().saidTwice();
    const auto opposite = std::ranges::find_if(
        pairs, [&](const auto& pair) { return pair.second == idea(19).value; });
    ASSERT_NE(opposite, pairs.end());
    EXPECT_TRUE(opposite->mayContradict);
    EXPECT_TRUE(says(u"may say the opposite"_s));
}

TEST_F(Lists, APairThatIsDifferentIsNotOfferedAgain)
{
    open(withTwins());
    const std::size_t before = suggesting().saidTwice().size();
    button(u"Pair 1: they are different"_s)->click();
    EXPECT_EQ(suggesting().saidTwice().size(), before - 1);
    suggesting().look();
    waitUntilFound();
    EXPECT_EQ(suggesting().saidTwice().size(), before - 1);
    show(); // another window on the file
    waitUntilFound();
    EXPECT_EQ(suggesting().saidTwice().size(), before - 1);
    ASSERT_TRUE(button(u"Ask again about"_s));
    button(u"Ask again about"_s)->click();
    EXPECT_EQ(suggesting().saidTwice().size(), before);
    desk().desk.undo();
    EXPECT_EQ(suggesting().saidTwice().size(), before - 1);
}

TEST_F(Lists, ACopyIsNotSaidTwice)
{
    open();
    const std::size_t before = suggesting().saidTwice().size();
    ASSERT_THAT(sorting::copy(workspace(), {idea(0)}), isOk());
    ASSERT_THAT(sorting::copy(workspace(), {idea(0)}), isOk());
    suggesting().look();
    waitUntilFound();
    suggesting().takeNews();
    EXPECT_EQ(suggesting().saidTwice().size(), before);
}

TEST_F(Lists, LWalksThroughTheLeastConnected)
{
    QStringList texts = threeSubjects();
    texts += {u"My grandmother sings in Portuguese"_s, u"Quantum tunnelling"_s};
    open(texts);
    const auto least = suggesting().leastConnected();
    ASSERT_EQ(least.size(), 2U);
    press(Qt::Key_L);
    EXPECT_EQ(board().selection().current(), least[0]);
    EXPECT_TRUE(says(u"1 of 2"_s));
    press(Qt::Key_L);
    EXPECT_EQ(board().selection().current(), least[1]);
    press(Qt::Key_L);
    EXPECT_EQ(board().selection().current(), least[0]);
    press(Qt::Key_S);
    press(Qt::Key_L);
    EXPECT_EQ(board().selection().current(), least[1]) << "from the pane as well";
}

TEST_F(Lists, TheChosenIdeaHasItsTermsItsFitAndWhatIsLikeIt)
{
    open();
    board().selection().choose(idea(0));
    EXPECT_TRUE(says(u"The chosen idea"_s));
    EXPECT_TRUE(says(u"Would go to"_s));
    EXPECT_TRUE(says(u"Similar ideas"_s));
    const auto fit = suggesting().fitOf(idea(0));
    ASSERT_TRUE(fit && fit->fit);
    EXPECT_TRUE(fit->reasons.shared.contains(u"bus"_s, Qt::CaseInsensitive));
    ASSERT_FALSE(fit->similar.empty());
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_TRUE(suggesting().fitOf(fit->similar[0]).has_value());
    board().selection().choose(BoardSelection::Ideas{idea(0), idea(1)}, idea(0));
    EXPECT_FALSE(says(u"The chosen idea"_s));
}

TEST_F(Lists, WhoMovedAnIdeaSinceKnowsBetter)
{
    open();
    const auto theme = sorting::addTheme(workspace(), workspace().project, u"By hand"_s, {idea(0)});
    ASSERT_THAT(theme, isOk());
    const auto fit = suggesting().fitOf(idea(0));
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->isPlaced);
    EXPECT_FALSE(fit->fit);
}

// Whatever else might be added to it, and as soon as it lies there.
TEST_F(Lists, AThemeOfTheWallBySmallGroupIsListed)
{
    open();
    ASSERT_THAT(workspace()->act(u"Give to groups"_s,
                                 [&](Edit& edit) {
                                     edit.run("UPDATE idea SET stakeholder_group = ? "
                                              "WHERE text LIKE '%late%' OR text LIKE '%Night%'",
                                              workspace().group);
                                 }),
                isOk());
    const auto listed = [&](Id<Theme> theme) {
        return std::ranges::any_of(suggesting().fewPeople(), [&](const auto& voice) {
            return voice.theme == theme.value &&
                   voice.kind == suggest::MinorityVoice::Kind::OneGroup;
        });
    };
    const auto theme =
        sorting::addTheme(workspace(), workspace().project, u"Too late"_s, {idea(0), idea(3)});
    ASSERT_THAT(theme, isOk());
    EXPECT_TRUE(listed(*theme));
    ASSERT_THAT(moothall::themes::moveIdeas(workspace(), {idea(6)}, *theme), isOk());
    EXPECT_FALSE(listed(*theme)) << "others lie there too";
}

TEST_F(Lists, WhatOneGroupSaidIsListed)
{
    prepare(threeSubjects());
    ASSERT_THAT(workspace()->act(u"Give to groups"_s,
                                 [&](Edit& edit) {
                                     edit.run("UPDATE idea SET stakeholder_group = NULL");
                                     edit.run("UPDATE idea SET stakeholder_group = ? "
                                              "WHERE text LIKE '%park%'",
                                              workspace().group);
                                 }),
                isOk());
    show();
    waitUntilFound();
    ASSERT_FALSE(suggesting().fewPeople().empty());
    EXPECT_TRUE(says(u"Said by few"_s));
    const auto voice = suggesting().fewPeople()[0];
    EXPECT_EQ(voice.kind, suggest::MinorityVoice::Kind::OneGroup);
    auto* row = button(workspace()->reader().find(Id<Idea>{voice.notes.front()})->text);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->accessibleName().contains(u"all from"_s));
    row->click();
    EXPECT_EQ(board().selection().count(), int(voice.notes.size()));
}

} // namespace
} // namespace moothall::ui
