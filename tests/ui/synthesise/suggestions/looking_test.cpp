// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for themes: on a worker, stopped by a key, and what is said where it cannot be done.
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"

#include <QFile>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Looking : public SuggestionsFixture
{
protected:
    void prepareToLook() override
    {
        if (!m_words.isNull())
            suggesting().search().useWords(m_words);
    }

    QString m_words; // null: the program's own
};

TEST_F(Looking, UnderEightIdeasThereAreTooFew)
{
    open({u"The bus is late"_s, u"The bus is full"_s, u"The bus is cold"_s});
    EXPECT_TRUE(says(u"Too few ideas for suggestions."_s));
    EXPECT_EQ(suggesting().state(), Suggesting::State::Waiting);
    EXPECT_FALSE(button(u"Look for themes"_s));
    press(Qt::Key_S);
    press(Qt::Key_J);
    press(Qt::Key_X);
    press(Qt::Key_L);
    press(Qt::Key_Escape);
    EXPECT_TRUE(board().view().hasFocus());
}

TEST_F(Looking, SaysSoAndEscapeStopsIt)
{
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many.append(threeSubjects()[i % 18] + u" %1 %2"_s.arg(i).arg(i % 97));
    prepare(many);
    show();
    ASSERT_EQ(suggesting().state(), Suggesting::State::Looking);
    EXPECT_TRUE(says(u"Looking for themes"_s));
    press(Qt::Key_S);
    EXPECT_TRUE(button(u"Stop"_s)->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_EQ(suggesting().state(), Suggesting::State::Waiting);
    EXPECT_FALSE(says(u"Looking for themes"_s));
    ASSERT_TRUE(button(u"Look for themes"_s));
    button(u"Look for themes"_s)->click(); // while the first is still ending
    EXPECT_EQ(suggesting().state(), Suggesting::State::Looking);
    waitUntilFound();
    EXPECT_EQ(suggesting().state(), Suggesting::State::Found);
    EXPECT_FALSE(offers().empty());
}

TEST_F(Looking, LeavesTheWallUsable)
{
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many.append(threeSubjects()[i % 18] + u" %1"_s.arg(i));
    prepare(many);
    show();
    ASSERT_EQ(suggesting().state(), Suggesting::State::Looking);
    const Id<Idea> before = board().selection().current();
    press(Qt::Key_Right);
    EXPECT_NE(board().selection().current(), before);
    press(Qt::Key_P);
    EXPECT_EQ(suggesting().state(), Suggesting::State::Looking);
    waitUntilFound();
}

TEST_F(Looking, WithoutTheTableOfWordsTheWordsThemselvesCount)
{
    m_words = u"/nowhere/words.wvec"_s;
    open();
    EXPECT_EQ(suggesting().state(), Suggesting::State::Found);
    EXPECT_FALSE(suggesting().notice().isEmpty());
    EXPECT_TRUE(says(u"Words count only for themselves"_s));
    EXPECT_FALSE(offers().empty());
}

TEST_F(Looking, ADamagedTableOfWordsIsSaid)
{
    prepare(threeSubjects());
    m_words = workspace().inFolder(u"words.wvec"_s);
    QFile file(m_words);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    show();
    waitUntilFound();
    EXPECT_TRUE(says(u"Words count only for themselves"_s));
    EXPECT_FALSE(offers().empty());
}

TEST_F(Looking, WhatFailsIsSaidAndTheBoardStays)
{
    open();
    const auto before = board().model().count();
    // The file goes away under the program.
    ASSERT_TRUE(QFile::rename(workspace().path(), workspace().path() + u".away"_s));
    suggesting().look();
    waitUntilFound();
    QFile::rename(workspace().path() + u".away"_s, workspace().path());
    EXPECT_EQ(suggesting().state(), Suggesting::State::Failed);
    EXPECT_TRUE(says(u"No themes were found"_s));
    EXPECT_EQ(board().model().count(), before);
    EXPECT_TRUE(button(u"Look again"_s));
}

TEST_F(Looking, AnotherProjectForgetsWhatWasFound)
{
    open();
    ASSERT_FALSE(offers().empty());
    desk().desk.openProject({});
    EXPECT_TRUE(offers().empty());
    EXPECT_FALSE(board().model().hasMarks());
}

TEST_F(Looking, GoesAwayWithTheScreenInTheMiddleOfIt)
{
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many.append(threeSubjects()[i % 18] + u" %1"_s.arg(i));
    prepare(many);
    show();
    EXPECT_EQ(suggesting().state(), Suggesting::State::Looking);
}

} // namespace
} // namespace moothall::ui
