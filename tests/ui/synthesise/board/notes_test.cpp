// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What notes look like: nothing may spoil them, and nothing secret may be on them.
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/notecache.h"
#include "ui/synthesise/board/noteface.h"
#include "ui/synthesise/board/readingcard.h"

#include <QPainter>

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::UiEnvironment);

NoteFace faceWith(const QString& words)
{
    NoteFace face;
    face.card.id = {1};
    face.card.words = words;
    return face;
}

QImage painted(const NoteFace& face, double scale)
{
    QImage image(int(184 * scale), int(116 * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintNote(painter, image.rect(), face, scale);
    return image;
}

} // namespace

TEST(Notes, TakeAnyWords)
{
    const QStringList hard{QString(),
                           u" "_s,
                           u"x"_s.repeated(5000),
                           u"word "_s.repeated(1000),
                           u"😀👩‍👩‍👧🏳️‍🌈"_s.repeated(50),
                           u"هذا اختبار للكتابة من اليمين إلى اليسار "_s.repeated(8),
                           u"公共汽车总是晚点"_s.repeated(30),
                           u"Mae'r bws bob amser yn hwyr\nbob dydd\n\n\n"_s,
                           u"mixed مختلط 混合 😀"_s};
    for (const QString& words : hard)
        for (const double scale : {0.1, 0.4, 0.5, 0.74, 0.85, 1.0, 1.5, 3.0})
            EXPECT_FALSE(painted(faceWith(words), scale).isNull());
    for (const QString& words : hard)
        EXPECT_FALSE(paintReadingCard(nullptr, {}, faceWith(words), {800, 600}).isEmpty());
}

TEST(Notes, SayThatThereIsMore)
{
    EXPECT_FALSE(isCutAt(faceWith(u"Short"_s), 1));
    EXPECT_TRUE(isCutAt(faceWith(u"Short"_s), 0.3));
    EXPECT_TRUE(isCutAt(faceWith(u"word "_s.repeated(60)), 1));
}

TEST(Notes, HideWhatIsWithheld)
{
    NoteFace face = faceWith(u"A secret"_s);
    face.card.withheld = true;
    EXPECT_FALSE(wordsOn(face).contains(u"secret"_s));
    face.card.words = u"Another"_s;
    NoteFace other = face;
    other.card.words = u"Something else"_s;
    EXPECT_EQ(painted(face, 1), painted(other, 1));
}

TEST(Notes, WaitForSafeWording)
{
    NoteFace face = faceWith(u"My neighbour Jane at number 5"_s);
    face.card.needsSafeWording = true;
    EXPECT_FALSE(wordsOn(face).contains(u"Jane"_s));
}

TEST(Notes, GrowOnPaperUntilAllIsSaid)
{
    EXPECT_EQ(wholeSize(faceWith(u"Short"_s)), units::note);
    const QSizeF longer = wholeSize(faceWith(QString(u"words "_s).repeated(40)));
    EXPECT_EQ(longer.width(), units::note.width());
    EXPECT_GT(longer.height(), units::note.height());
    const QSizeF longest = wholeSize(faceWith(QString(u"many words "_s).repeated(460)));
    EXPECT_GT(longest.width(), 2 * units::note.width());
    EXPECT_LT(longest.height(), 2.5 * longest.width()) << "no ribbon";
}

TEST(Notes, AreColouredByThemeOrByGroup)
{
    NoteFace face = faceWith(u"x"_s);
    EXPECT_EQ(coloursOf(face).fill, tokens().unsorted);
    face.theme = 2;
    face.card.group = 3;
    EXPECT_EQ(coloursOf(face).fill, tokens().tintOf(2).fill);
    face.colourBy = ColourBy::Group;
    EXPECT_EQ(coloursOf(face).fill, tokens().tintOf(3).fill);
}

TEST(NoteCache, DrawsLaterWhatTheFrameHasNoTimeFor)
{
    QImage image(184, 116, QImage::Format_RGB32);
    QPainter painter(&image);
    NoteCache cache;
    cache.beginFrame(0, true);
    cache.draw(painter, image.rect(), faceWith(u"Words"_s), 1, Qt::white, 1);
    EXPECT_TRUE(cache.isBehind());
    cache.beginFrame(1000, true);
    cache.draw(painter, image.rect(), faceWith(u"Words"_s), 1, Qt::white, 1);
    EXPECT_FALSE(cache.isBehind());
    // The same note with other words is another picture.
    cache.beginFrame(0, true);
    cache.draw(painter, image.rect(), faceWith(u"Other words"_s), 1, Qt::white, 1);
    EXPECT_TRUE(cache.isBehind());
}

TEST(NoteCache, IsContentWithAnotherScaleOnlyWhileItChanges)
{
    QImage image(184, 116, QImage::Format_RGB32);
    QPainter painter(&image);
    NoteCache cache;
    const NoteFace face = faceWith(u"Words"_s);
    cache.beginFrame(1000, true);
    cache.draw(painter, image.rect(), face, 1, Qt::white, 1);
    cache.beginFrame(1000, false);
    cache.draw(painter, QRect(0, 0, 165, 104), face, 0.9, Qt::white, 1);
    EXPECT_TRUE(cache.isBehind()); // and comes again when it has settled
    cache.beginFrame(1000, true);
    cache.draw(painter, QRect(0, 0, 165, 104), face, 0.9, Qt::white, 1);
    EXPECT_FALSE(cache.isBehind());
}

TEST(Notes, AreReadInTheRoomThereIs)
{
    const NoteFace longOne = faceWith(QString(u"many words "_s).repeated(460));
    const QSizeF whole = paintReadingCard(nullptr, {}, longOne, {1200, 2000});
    const QSizeF little = paintReadingCard(nullptr, {}, longOne, {400, 200});
    EXPECT_LE(little.height(), 200);
    EXPECT_LE(little.width(), 400);
    EXPECT_GT(whole.height(), 500) << "all of it, where there is room";
}

} // namespace moothall::ui
