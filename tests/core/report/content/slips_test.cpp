// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said about themselves is put together until it is safe, and else not shown.
#include "core/report/content/slips.h"

#include <gtest/gtest.h>

#include <random>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

Bands bands(std::initializer_list<std::pair<const char*, int>> counts)
{
    Bands all;
    for (const auto& [category, count] : counts)
        all.push_back({{QString::fromUtf8(category)}, count, {}});
    return all;
}

std::string told(const Bands& decided)
{
    QStringList rows;
    for (const Band& band : decided)
        rows.append(nameOf(band) + u' ' + (band.printed ? QString::number(*band.printed) : u"?"_s));
    return rows.join(u", "_s).toStdString();
}

TEST(Slips, NeighboursOnAScaleArePutTogether)
{
    const auto decided = decideSlips({bands({{"16 to 24", 3},
                                             {"25 to 44", 3},
                                             {"45 to 64", 5},
                                             {"65 to 74", 3},
                                             {"75 and over", 4}}),
                                      bands({{"Yes", 2}, {"No", 16}})},
                                     5);
    // The ages give the number of slips away, so that both answers of the other question must go.
    EXPECT_EQ(told(decided[0]), "16 to 44 6, 45 to 64 5, 65 and over 7");
    EXPECT_EQ(told(decided[1]), "Yes ?, No ?");
}

// 22 came and 22 answered the first question: nobody is left for "Prefer not to say", and two for
// the one of the second.
TEST(Slips, WhereEverybodyHandedOneInNothingFollowsFromHowManyCame)
{
    const std::vector questions{
        bands({{"Yes", 8}, {"No", 6}, {"In part", 8}, {"Prefer not to say", 0}}),
        bands({{"Female", 12}, {"Male", 8}, {"Prefer not to say", 2}})};
    const auto unknown = decideSlips(questions, 5);
    EXPECT_EQ(told(unknown[1]), "Female 12, Male 8, Prefer not to say ?");
    for (const int came : {22, 23}) {
        const auto decided = decideSlips(questions, 5, {}, came);
        EXPECT_EQ(told(decided[0]), "Yes 8, No ?, In part 8, Prefer not to say ?") << came;
        EXPECT_EQ(told(decided[1]), "Female 12, Male ?, Prefer not to say ?") << came;
    }
    EXPECT_EQ(told(decideSlips(questions, 5, {}, 26)[1]), told(unknown[1])) << "many came besides";
}

TEST(Slips, ASmallLastStepJoinsTheOneBefore)
{
    EXPECT_EQ(told(decideSlips({bands({{"16-24", 9}, {"25-44", 7}, {"45+", 2}})}, 5)[0]),
              "16-24 9, 25+ 9");
}

TEST(Slips, LargeStepsStay)
{
    EXPECT_EQ(told(decideSlips({bands({{"16-24", 9}, {"25-44", 7}})}, 5)[0]), "16-24 9, 25-44 7");
}

TEST(Slips, CategoriesThatAreNoScaleAreNotPutTogether)
{
    EXPECT_EQ(
        told(decideSlips({bands({{"Female", 12}, {"Male", 6}, {"Prefer not to say", 1}})}, 5)[0]),
        "Female 12, Male 6, Prefer not to say ?");
}

TEST(Slips, TooFewAltogetherShowNothing)
{
    EXPECT_EQ(told(decideSlips({bands({{"16-24", 1}, {"25-44", 2}})}, 5)[0]), "16-44 ?");
}

TEST(Slips, NothingToDecideInNothing)
{
    EXPECT_TRUE(decideSlips({}, 5).empty());
    EXPECT_TRUE(decideSlips({{}}, 5)[0].empty());
}

TEST(Slips, NoHiddenCountFollowsFromAnotherQuestion)
{
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        const int slips = 5 + int(random() % 25);
        std::vector<Bands> questions(1 + random() % 4);
        for (Bands& question : questions) {
            int left = slips;
            for (int i = 0; i < 4; ++i) {
                const int count = i == 3 ? left : int(random() % (left + 1));
                question.push_back({{QString(QChar(u'a' + i))}, count, {}});
                left -= count;
            }
        }
        bool numberIsKnown = false;
        for (const Bands& question : decideSlips(questions, 5))
            numberIsKnown = numberIsKnown || std::ranges::all_of(question, [](const Band& band) {
                                return band.printed.has_value();
                            });
        for (const Bands& question : decideSlips(questions, 5)) {
            const auto hidden = std::ranges::count_if(
                question, [](const Band& band) { return !band.printed.has_value(); });
            EXPECT_TRUE(!numberIsKnown || hidden != 1);
            for (const Band& band : question)
                EXPECT_TRUE(!band.printed || *band.printed >= 5);
        }
    }
}

} // namespace
} // namespace moothall::report
