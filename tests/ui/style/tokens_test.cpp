// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of colours that carries words or the sign of a control can be told apart.
#include "ui/style/tokens.h"

#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

constexpr double forText = 4.5;     // WCAG 2.2, 1.4.3
constexpr double forControls = 3.0; // WCAG 2.2, 1.4.11

constexpr double forStrongText = 7.0; // WCAG 2.2, 1.4.6

struct Named
{
    const char* name;
    const Tokens& (*tokens)();
    double text;
    double controls;
};

class EveryScheme : public ::testing::TestWithParam<Named>
{
protected:
    const Tokens& t = GetParam().tokens();
    double text = GetParam().text;
    double controls = GetParam().controls;
};

INSTANTIATE_TEST_SUITE_P(
    Tokens, EveryScheme,
    ::testing::Values(Named{"Light", lightTokens, forText, forControls},
                      Named{"Dark", darkTokens, forText, forControls},
                      Named{"StrongLight", strongLightTokens, forStrongText, forStrongText},
                      Named{"StrongDark", strongDarkTokens, forStrongText, forStrongText}),
    [](const auto& scheme) { return scheme.param.name; });

TEST_P(EveryScheme, TextStandsOutFromEveryGround)
{
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint, t.tint2, t.unsorted})
        EXPECT_GE(contrast(t.text, ground), forStrongText) << ground.name().toStdString();
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint})
        EXPECT_GE(contrast(t.text2, ground), text) << ground.name().toStdString();
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint, t.tint2})
        EXPECT_GE(contrast(t.accent, ground), text) << ground.name().toStdString();
    EXPECT_GE(contrast(t.onAccent, t.accent), text);
    EXPECT_GE(contrast(t.onAccent, t.accentHover), text);
    EXPECT_GE(contrast(t.onMessage, t.message), text);
    EXPECT_GE(contrast(t.messageLink, t.message), text);
}

TEST_P(EveryScheme, TonesStandOutFromTheirGroundAndFromTheScreen)
{
    for (const Tone& tone : {t.pass, t.warn, t.bad, t.unknown, t.challenge}) {
        EXPECT_GE(contrast(tone.ink, tone.ground), text) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(tone.ink, t.base), text) << tone.ink.name().toStdString();
        EXPECT_GE(contrast(t.text, tone.ground), text) << tone.ink.name().toStdString();
    }
    for (const Tone& tone : {t.warn, t.bad}) // a link in the message bar
        EXPECT_GE(contrast(t.accent, tone.ground), text) << tone.ink.name().toStdString();
}

TEST_P(EveryScheme, TheFocusRingAndTheBarOfARowCanBeSeen)
{
    for (const QColor& ground : {t.window, t.base, t.alt, t.tint, t.tint2})
        EXPECT_GE(contrast(t.accent, ground), controls) << ground.name().toStdString();
}

TEST_P(EveryScheme, WhatIsDisabledCanStillBeRead)
{
    for (const QColor& ground : {t.window, t.base, t.alt})
        EXPECT_GE(contrast(t.disabledText, ground), t.text == Qt::black ? text : 4)
            << ground.name().toStdString();
}

TEST_P(EveryScheme, EdgesOfControlsCanBeSeen)
{
    for (const QColor& ground : {t.window, t.base, t.alt})
        EXPECT_GE(contrast(t.edge, ground), controls) << ground.name().toStdString();
}

TEST_P(EveryScheme, BadgesAndTintsCarryTheirCharacterAndTheirWords)
{
    for (int number = 1; number <= 9; ++number) {
        const Tint& tint = t.tintOf(number);
        EXPECT_GE(contrast(t.onBadge, tint.badge), 6) << number;
        EXPECT_GE(contrast(t.text, tint.fill), 9.5) << number;
        EXPECT_GE(contrast(tint.edge, t.board), controls) << number;
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
