// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea that was typed on the wrong prompt is put on the right one by a key.
#include "core/gather/prompts.h"
#include "tests/ui/gather/inthelist.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class OnAnotherPrompt : public InTheList
{
protected:
    void openWithPrompts(int count)
    {
        open(aWorkspace());
        m_prompts = {desk().workspace.prompt};
        for (int number = 2; number <= count; ++number)
            m_prompts.push_back(*prompts::add(*desk().workspace, {{},
                                                                  desk().workspace.session,
                                                                  u"Q%1"_s.arg(number),
                                                                  2,
                                                                  u"Question %1"_s.arg(number),
                                                                  double(number)}));
    }

    std::optional<Id<Prompt>> promptOf(std::size_t idea) { return ideas()[idea].prompt; }
    QStringList shownWords()
    {
        QStringList words;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            words.append(shown(row));
        return words;
    }

    std::vector<Id<Prompt>> m_prompts;
};

TEST_F(OnAnotherPrompt, TheLastOneIsMovedFromTheLineAndComesBackByUndo)
{
    openWithPrompts(2);
    type(u"The bus is late"_s);
    page().run(Command::ToNextPrompt, 0);
    EXPECT_EQ(promptOf(0), m_prompts[1]);
    EXPECT_TRUE(shownWords().isEmpty()) << "the list shows the prompt of before";
    EXPECT_EQ(page().place().prompt, m_prompts[0]) << "the next idea goes where it would have gone";
    EXPECT_EQ(desk().last.sentence, u"This idea is on prompt 2 now: “Question 2”"_s);
    EXPECT_TRUE(line()->hasFocus());
    desk().desk.undo();
    EXPECT_EQ(promptOf(0), m_prompts[0]);
    EXPECT_EQ(shownWords(), QStringList{u"The bus is late"_s});
}

TEST_F(OnAnotherPrompt, TheSameKeyAgainMovesTheSameIdeaOn)
{
    openWithPrompts(3);
    type(u"One"_s);
    type(u"Two"_s);
    choose(1);
    page().run(Command::ToNextPrompt, 0);
    page().run(Command::ToNextPrompt, 0);
    EXPECT_EQ(promptOf(0), m_prompts[2]);
    EXPECT_EQ(promptOf(1), m_prompts[0]) << "the other one stays";
    page().run(Command::ToNextPrompt, 0);
    EXPECT_EQ(promptOf(0), std::nullopt);
    page().run(Command::ToNextPrompt, 0);
    EXPECT_EQ(desk().last.sentence, u"This idea is on no prompt already."_s);
    page().run(Command::ToPreviousPrompt, 0);
    EXPECT_EQ(promptOf(0), m_prompts[2]);
    QTest::keyClick(list(), Qt::Key_Home);
    page().run(Command::ToNextPrompt, 0);
    EXPECT_EQ(promptOf(0), m_prompts[2]) << "another one is meant after another key";
    EXPECT_EQ(promptOf(1), m_prompts[1]);
}

TEST_F(OnAnotherPrompt, AtTheEndsAndWithoutAnIdeaItSaysWhy)
{
    openWithPrompts(1);
    EXPECT_EQ(page().whyNot(Command::ToNextPrompt, 0), u"There is no idea on this prompt yet."_s);
    type(u"One"_s);
    page().run(Command::ToPreviousPrompt, 0);
    EXPECT_EQ(desk().last.sentence, u"This idea is on the first prompt already."_s);
    EXPECT_EQ(promptOf(0), m_prompts[0]);
}

} // namespace
} // namespace moothall::ui
