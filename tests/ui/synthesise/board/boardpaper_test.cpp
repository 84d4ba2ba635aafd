// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall on paper.
#include "core/pdf/audit.h"
#include "tests/ui/synthesise/board/boardfixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class OnPaper : public BoardFixture
{
protected:
    QByteArray read(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    // Where poppler finds them, no words go over the edge of their page.
    void expectOnThePage(const QString& path)
    {
        QProcess poppler;
        poppler.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        ASSERT_TRUE(poppler.waitForFinished(120'000));
        double width = 0;
        static const QRegularExpression place(
            u"<(?:page width|word xMin)=\"([\\d.-]+)\"(?:.* xMax=\"([\\d.]+)\")?"_s);
        int words = 0;
        for (const QString& line : QString::fromUtf8(poppler.readAll()).split(u'\n')) {
            const auto found = place.match(line);
            if (!found.hasMatch())
                continue;
            if (found.captured(2).isEmpty()) {
                width = found.captured(1).toDouble();
                continue;
            }
            ++words;
            EXPECT_GE(found.captured(1).toDouble(), 0);
            EXPECT_LE(found.captured(2).toDouble(), width) << line.toStdString();
        }
        EXPECT_GT(words, 0);
    }

    void expectSound(const QString& path)
    {
        expectOnThePage(path);
        const auto findings = pdf::audit(path);
        ASSERT_THAT(findings, isOk());
        for (const pdf::Finding& finding : *findings)
            ADD_FAILURE() << finding.rule.toStdString() << ' ' << finding.sentence.toStdString();
    }
};

TEST_F(OnPaper, TheWallIsOneVectorPage)
{
    openSorted();
    const QString path = workspace().inFolder(u"wall.pdf"_s);
    ASSERT_TRUE(pane().saveWall(path));
    const QByteArray pdf = read(path);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    EXPECT_EQ(desk().last.sentence, u"The wall is in wall.pdf."_s);
}

TEST_F(OnPaper, TheWallReadsAloudThemeByTheme)
{
    openSorted();
    const QString path = workspace().inFolder(u"wall.pdf"_s);
    ASSERT_TRUE(pane().saveWall(path));
    expectSound(path);
}

TEST_F(OnPaper, TheCardsAreTaggedAndHaveAThemeAPage)
{
    openSorted();
    const QString path = workspace().inFolder(u"cards.pdf"_s);
    ASSERT_TRUE(pane().saveCards(path));
    const QByteArray pdf = read(path);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GT(pdf.size(), 2000);
    expectSound(path);
}

TEST_F(OnPaper, AnyWordsPassTheAuditAndStayOnThePage)
{
    open(aWorkspace().withThemes(1));
    std::vector<Idea> hard;
    for (const QString& words :
         {u"word "_s.repeated(1000).trimmed(), u"x"_s.repeated(2000),
          u"😀👩‍👩‍👧🏳️‍🌈"_s.repeated(50),
          u"هذا اختبار للكتابة من اليمين إلى اليسار "_s.repeated(20).trimmed(),
          u"公共汽车总是晚点"_s.repeated(60), u"Mae'r bws yn hwyr\nbob dydd"_s, u"?"_s})
        hard.push_back(anIdea(workspace(), words));
    ASSERT_THAT(ideas::addMany(workspace(), hard), isOk());
    const Idea first = ideas::all(workspace(), workspace().session).front();
    ASSERT_THAT(placing::put(workspace(), {first.id}, workspace().themes[0]), isOk());
    const QString wall = workspace().inFolder(u"wall.pdf"_s);
    const QString cards = workspace().inFolder(u"cards.pdf"_s);
    ASSERT_TRUE(pane().saveWall(wall));
    ASSERT_TRUE(pane().saveCards(cards));
    expectSound(wall);
    expectSound(cards);
}

TEST_F(OnPaper, AFolderThatIsNotThereIsOneSentence)
{
    openSorted();
    EXPECT_FALSE(pane().saveWall(workspace().inFolder(u"none/wall.pdf"_s)));
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_FALSE(pane().saveCards(workspace().inFolder(u"none/cards.pdf"_s)));
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
}

TEST_F(OnPaper, NothingToPrintIsSaid)
{
    open(aWorkspace());
    EXPECT_FALSE(pane().saveCards(workspace().inFolder(u"cards.pdf"_s)));
    EXPECT_EQ(desk().last.sentence, u"There are no ideas to print yet."_s);
}

} // namespace
} // namespace moothall::ui
