// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of colours that carries words or the sign of a control can be told apart.
#include "ui/style/tokens.h"

#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

constexpr double forText = 4.5;     // WCAG 2.2, 1.4.3
constexpr double forControls = 3.0; // WCAG 2.2, 1.4.11

class BothSchemes : public ::testing::TestWithParam<bool>
{
protected:
    const Tokens& t = GetParam() ? darkTokens() : lightTokens();
};

INSTANTIATE_TEST_SUITE_P(Tokens, BothSchemes, ::testing::Bool(), [](const auto& scheme) {
    return scheme.param ? "Dark" : "Light";
});

TEST_P(BothSchemes, TextStandsOutFromEveryGround)
{
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint, t.tint2, t.unsorted})
        EXPECT_GE(contrast(t.text, ground), 7) << ground.name().toStdString();
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint})
        EXPECT_GE(contrast(t.text2, ground), forText) << ground.name().toStdString();
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint, t.tint2})
        EXPECT_GE(contrast(t.accent, ground), forText) << ground.name().toStdString();
    EXPECT_GE(contrast(t.onAccent, t.accent), forText);
    EXPECT_GE(contrast(t.onAccent, t.accentHover), forText);
    EXPECT_GE(contrast(t.onMessage, t.message), forText);
    EXPECT_GE(contrast(t.messageLink, t.message), forText);
}

TEST_P(BothSchemes, TonesStandOutFromTheirGroundAndFromTheScreen)
{
    for (const Tone& tone : {t.pass, t.warn, t.bad, t.unknown, t.challenge}) {
        EXPECT_GE(contrast(tone.ink, tone.ground), forText) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(tone.ink, t.base), forText) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(t.text, tone.ground), forText) << tone.ink.name().toStdString();
    }
}

TEST_P(BothSchemes, EdgesOfControlsCanBeSeen)
{
    for (const QColor& ground : {t.window, t.base, t.alt})
        EXPECT_GE(contrast(t.edge, ground), forControls) << ground.name().toStdString();
}

TEST_P(BothSchemes, BadgesAndTintsCarryTheirCharacterAndTheirWords)
{
    for (int number = 1; number <= 9; ++number) {
        const Tint& tint = t.tintOf(number);
        EXPECT_GE(contrast(t.onBadge, tint.badge), 6) << number;
        EXPECT_GE(contrast(t.text, tint.fill), 9.5) << number;
        EXPECT_GE(contrast(tint.edge, t.board), forControls) << number;
    }
}

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.01);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1);
}

} // namespace
} // namespace moothall::ui
