// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One table of keys: no key twice, no mnemonic twice in a menu.
#include "tests/ui/support/uitest.h"
#include "ui/shell/commands.h"
#include "ui/widgets/badges.h"

#include <set>

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;

std::vector<int> keysOfAll(const CommandInfo& info)
{
    if (info.keys.isEmpty())
        return {};
    std::vector<int> keys;
    for (int number = 0; number <= (info.kind == CommandKind::Numbered ? 9 : 0); ++number)
        keys.push_back(info.keys[0].toCombined() + number);
    return keys;
}

TEST(Commands, NoTwoHaveOneKey)
{
    std::set<int> taken;
    for (const CommandInfo& info : allCommands())
        for (const int key : keysOfAll(info))
            EXPECT_TRUE(taken.insert(key).second) << info.text;
}

TEST(Commands, NoTwoInAMenuHaveOneMnemonic)
{
    std::map<Menu, std::set<QChar>> taken;
    for (const CommandInfo& info : allCommands()) {
        const QString text = textOf(info.command);
        const qsizetype at = text.indexOf(u'&');
        ASSERT_GE(at, 0) << info.text;
        EXPECT_TRUE(taken[info.menu].insert(text[at + 1].toLower()).second) << info.text;
    }
}

TEST(Commands, AltDigitsAndMnemonicsOfMenusDoNotMeet)
{
    std::set<QChar> taken;
    for (const Menu menu :
         {Menu::File, Menu::Edit, Menu::Session, Menu::Idea, Menu::View, Menu::Help}) {
        const QString text = textOf(menu);
        EXPECT_TRUE(taken.insert(text[text.indexOf(u'&') + 1].toLower()).second);
    }
}

TEST(KeyCapsText, SaysEachKey)
{
    EXPECT_EQ(keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"Ctrl ⇧ N"_s);
    EXPECT_EQ(keysOf(Qt::CTRL | Qt::Key_Up), u"Ctrl ↑"_s);
    EXPECT_EQ(keysOf(Qt::Key_Return), u"Enter"_s);
    EXPECT_EQ(keysOf({}), QString());
}

TEST(ThemeLetters, LeaveOutTheLettersThatCommand)
{
    QString letters;
    for (int number = 1; number <= 19; ++number)
        letters += themeLetter(number);
    EXPECT_EQ(letters, u"ABCDEFGHIKMOQTUVWYZ"_s);
    EXPECT_EQ(themeLetter(20), u"AA"_s);
    EXPECT_EQ(themeLetter(38), u"ZZ"_s);
    EXPECT_EQ(themeLetter(39), u"39"_s);
}

TEST(ThemeLetters, SayWhichKeySendsThere)
{
    for (int number = 1; number <= 38; ++number) {
        const QString letter = themeLetter(number);
        EXPECT_EQ(themeOfLetter(letter.first(1).toLower(), letter.size() == 2), number);
    }
    EXPECT_EQ(themeOfLetter(u"n"_s, false), 0);
    EXPECT_EQ(themeOfLetter({}, true), 0);
}

} // namespace
} // namespace moothall::ui
