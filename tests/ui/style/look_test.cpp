// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One look for the whole program, light and dark, from 100 to 200 per cent.
#include "tests/ui/support/uitest.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/stylesheet.h"
#include "ui/style/systemlook.h"

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
        Look::now().setHighContrast(false);
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

QPalette paletteOf(const QColor& ground, const QColor& ink)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, ink);
    return palette;
}

TEST_F(Looks, HighContrastOfTheSystemIsRespected)
{
    Look::now().setScheme(Scheme::AsTheSystem);
    QApplication::setPalette(paletteOf(Qt::black, Qt::white));
    EXPECT_EQ(&tokens(), &strongDarkTokens());
    QApplication::setPalette(paletteOf(Qt::white, Qt::black));
    EXPECT_EQ(&tokens(), &strongLightTokens());
    QApplication::setPalette(paletteOf(QColor(0xf0f0f0), QColor(0x202020)));
    EXPECT_EQ(&tokens(), &lightTokens());
}

TEST_F(Looks, HighContrastCanBeChosenInLightAndDark)
{
    Look::now().setScheme(Scheme::Light);
    Look::now().setHighContrast(true);
    EXPECT_EQ(&tokens(), &strongLightTokens());
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), QColor(Qt::black));
    Look::now().setScheme(Scheme::Dark);
    EXPECT_EQ(&tokens(), &strongDarkTokens());
    Look::now().setHighContrast(false);
    EXPECT_EQ(&tokens(), &darkTokens());
}

TEST(SystemLook, KnowsTheThemesOfGtkByName)
{
    EXPECT_TRUE(systemLookFrom(u"HighContrast"_s).highContrast);
    EXPECT_FALSE(systemLookFrom(u"HighContrast"_s).dark);
    EXPECT_TRUE(systemLookFrom(u"HighContrastInverse"_s).dark);
    EXPECT_FALSE(systemLookFrom(u"Adwaita-dark"_s).highContrast);
    qputenv("GTK_THEME", "HighContrastInverse");
    const SystemLook named = systemLookFrom(QPalette());
    qunsetenv("GTK_THEME");
    EXPECT_TRUE(named.highContrast);
    EXPECT_TRUE(named.dark);
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
    for (const Tokens* tokens :
         {&lightTokens(), &darkTokens(), &strongLightTokens(), &strongDarkTokens()}) {
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
