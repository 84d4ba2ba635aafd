// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One look for the whole program, light and dark, from 100 to 200 per cent.
#include "ui/style/look.h"

#include "tests/ui/support/uitest.h"
#include "ui/style/icons.h"
#include "ui/style/stylesheet.h"

#include <QSignalSpy>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Looks : public ::testing::Test
{
protected:
    void TearDown() override
    {
        Look::now().setTextScale(1);
        Look::now().setScheme(Scheme::AsTheSystem);
    }
};

TEST_F(Looks, DarkChangesPaletteAndTokensAndTells)
{
    Look::now().setScheme(Scheme::Light);
    QSignalSpy told(&Look::now(), &Look::changed);
    Look::now().setScheme(Scheme::Dark);
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(tokens().dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkTokens().base);
    EXPECT_EQ(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
              darkTokens().disabledText);
}

TEST_F(Looks, AsTheSystemFollowsTheSystemTurningDark)
{
    Look::now().setScheme(Scheme::AsTheSystem);
    ASSERT_FALSE(tokens().dark);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, QColor(0xdddddd));
    QApplication::setPalette(dark);
    EXPECT_TRUE(tokens().dark);
    QPalette light;
    light.setColor(QPalette::Window, QColor(0xf0f0f0));
    light.setColor(QPalette::WindowText, QColor(0x202020));
    QApplication::setPalette(light);
    EXPECT_FALSE(tokens().dark);
}

TEST_F(Looks, TextAndLengthsGrowTogetherAndStopAtTwice)
{
    const int before = fontOf(TypeRole::Idea).pixelSize();
    Look::now().setTextScale(1.5);
    EXPECT_EQ(fontOf(TypeRole::Idea).pixelSize(), before * 3 / 2);
    EXPECT_EQ(px(30), 45);
    Look::now().setTextScale(9);
    EXPECT_EQ(px(30), 60);
    Look::now().setTextScale(0.1);
    EXPECT_EQ(px(30), 30);
}

TEST(StyleSheet, HasAColourForEveryPlaceholder)
{
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        const QString sheet = styleSheetFrom(*tokens, [](double length) { return int(length); });
        EXPECT_FALSE(sheet.contains(u'$'));
        EXPECT_TRUE(sheet.contains(tokens->accent.name()));
    }
}

TEST(Icons, AreDrawnInTheColourOfTheText)
{
    for (int glyph = 0; glyph <= int(Glyph::Report); ++glyph) {
        const QImage image = iconOf(Glyph(glyph)).pixmap(32, 32).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100;
        EXPECT_GT(inked, 8) << "glyph " << glyph;
        EXPECT_LT(inked, 700) << "glyph " << glyph;
    }
}

} // namespace
} // namespace moothall::ui
