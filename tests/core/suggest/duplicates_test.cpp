// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/suggest/boards.h"

#include <algorithm>

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

// The pair of the two last notes, which come after the board.
std::optional<NearDuplicate> pairOf(const QString& first, const QString& second)
{
    std::vector<Note> notes = threeSubjects();
    notes.push_back({100, first});
    notes.push_back({101, second});
    for (const NearDuplicate& pair : suggested(notes).duplicates)
        if (pair.first == 100 && pair.second == 101)
            return pair;
    return std::nullopt;
}

TEST(NearDuplicates, AreNotesOfTheSameWords)
{
    const auto pair =
        pairOf(u"Cycling to school is dangerous"_s, u"cycling to school: DANGEROUS"_s);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->kind, NearDuplicate::Kind::Same);
    EXPECT_FALSE(pair->mayContradict);
}

TEST(NearDuplicates, MaySayTheOpposite)
{
    const auto pair = pairOf(u"Cycling should be allowed on the pavement near the school"_s,
                             u"Cycling should not be allowed on the pavement near the school"_s);
    ASSERT_TRUE(pair);
    EXPECT_TRUE(pair->mayContradict);
    const auto numbers = pairOf(u"Limit the speed of cars to 20 on the school road"_s,
                                u"Limit the speed of cars to 30 on the school road"_s);
    ASSERT_TRUE(numbers);
    EXPECT_TRUE(numbers->mayContradict);
}

TEST(NearDuplicates, AreNotWhatOnlySharesASubject)
{
    EXPECT_FALSE(pairOf(u"The bus is too loud at night"_s, u"My bus has friendly drivers"_s));
}

TEST(NearDuplicates, AreFoundWhereThereAreNoWords)
{
    const auto pairs = suggested(notesOf({u"👍"_s, u" 👍 "_s, u"👎"_s})).duplicates;
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].first, 1);
    EXPECT_EQ(pairs[0].second, 2);
    EXPECT_EQ(pairs[0].kind, NearDuplicate::Kind::Same);
}

} // namespace
} // namespace moothall::suggest::test
