// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// On paper no word is cut off, and nothing lies over anything else.
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/framepainter.h"
#include "ui/synthesise/board/paperwall.h"

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;

// Theme 1 holds theme 3; a wall of six, two and three notes.
std::vector<Pile> somePiles(const QString& name = u"Waiting"_s)
{
    return {{{PileKind::Theme, 1}, 1, name, -1, {0, 1, 2, 3, 4, 5}},
            {{PileKind::Theme, 3}, 3, u"In the rain"_s, 0, {6, 7}},
            {{PileKind::Theme, 2}, 2, u"Booking"_s, -1, {8, 9, 10}}};
}

class OnPaperWall : public ::testing::Test
{
protected:
    void lay(const QStringList& words, const std::vector<Pile>& piles = somePiles())
    {
        m_words = words;
        m_faceOf = [this](int note) {
            NoteFace face;
            face.card.words = m_words.value(note, u"Short"_s);
            return face;
        };
        m_screen = BoardLayout::arranged(piles, 1.5);
        m_wall.emplace(m_screen, m_faceOf);
    }
    const BoardLayout& screen() { return m_screen; }
    const PaperWall& wall() { return *m_wall; }
    const PaperPile& laid(std::size_t pile) { return m_wall->laid()[pile]; }

    void expectNothingOverlaps()
    {
        for (const PaperPile& pile : wall().laid())
            for (std::size_t i = 0; i < pile.notes.size(); ++i) {
                EXPECT_TRUE(pile.frame.contains(pile.notes[i]));
                for (std::size_t k = 0; k < i; ++k)
                    EXPECT_FALSE(pile.notes[i].intersects(pile.notes[k]));
            }
        EXPECT_FALSE(laid(0).frame.intersects(laid(2).frame));
        EXPECT_TRUE(laid(0).frame.contains(laid(1).frame));
        for (const QRectF& note : laid(0).notes)
            EXPECT_FALSE(note.intersects(laid(1).frame));
        EXPECT_TRUE(wall().bounds().contains(laid(0).frame));
        EXPECT_TRUE(wall().bounds().contains(laid(2).frame));
    }

private:
    QStringList m_words;
    std::function<NoteFace(int)> m_faceOf;
    BoardLayout m_screen;
    std::optional<PaperWall> m_wall;
};

TEST_F(OnPaperWall, ShortIdeasLieAsOnTheScreen)
{
    lay({});
    for (std::size_t pile = 0; pile < 3; ++pile) {
        EXPECT_EQ(laid(pile).frame, screen().frames()[pile].area);
        for (std::size_t place = 0; place < laid(pile).notes.size(); ++place)
            EXPECT_EQ(laid(pile).notes[place], screen().areaOf(Spot{int(pile), int(place)}));
    }
}

TEST_F(OnPaperWall, LongIdeasGrowAndTheOthersMakeRoom)
{
    lay({QString(u"word "_s).repeated(1000), u"Short"_s, QString(u"word "_s).repeated(100)});
    const auto& notes = laid(0).notes;
    EXPECT_GT(notes[0].width(), units::note.width());
    EXPECT_EQ(notes[1].size(), units::note);
    EXPECT_GT(notes[2].height(), units::note.height());
    expectNothingOverlaps();
}

TEST_F(OnPaperWall, AFrameIsAsWideAsItsName)
{
    const QString name = u"What it is like when you cannot get through to anybody in the morning, "
                         "with the bus gone and the surgery closed"_s;
    lay({}, somePiles(name));
    EXPECT_GE(laid(0).frame.width(), headerWidth(wall().piles()[0]));
    expectNothingOverlaps();
}

} // namespace
} // namespace moothall::ui
