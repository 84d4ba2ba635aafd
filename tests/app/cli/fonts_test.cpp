// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A report on a computer with other fonts: the pages stay sound, everything can be read, and the
// program tells what it did.
#include "core/involve/project.h"
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class CliFonts : public Program
{
protected:
    void SetUp() override { m_before = qgetenv("FONTCONFIG_FILE"); }
    void TearDown() override
    {
        m_before.isEmpty() ? qunsetenv("FONTCONFIG_FILE") : qputenv("FONTCONFIG_FILE", m_before);
    }

    // From now on these are the only fonts there are; false where they are not installed here.
    bool onlyFontsOf(const QStringList& folders)
    {
        QByteArray list = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                          "<fontconfig>";
        for (const QString& folder : folders) {
            if (QDir(folder).isEmpty())
                return false;
            list += "<dir>" + folder.toUtf8() + "</dir>";
        }
        list += "<cachedir>" + pathOf(u"fontcache"_s).toUtf8() + "</cachedir></fontconfig>";
        write(u"fonts.conf"_s, list);
        return qputenv("FONTCONFIG_FILE", pathOf(u"fonts.conf"_s).toUtf8());
    }

    // A report of a project that these words are about.
    Ran reportOf(const QString& words)
    {
        printed({u"sample"_s, u"t.moothall"_s});
        const auto workspace = Workspace::open(pathOf(u"t.moothall"_s));
        EXPECT_TRUE(workspace);
        Project project = projects::all((*workspace)->reader()).at(0);
        project.brief = words;
        EXPECT_TRUE(projects::change(**workspace, project));
        return run({u"report"_s, u"t.moothall"_s, u"-o"_s, u"t.pdf"_s});
    }

    void expectSound(const Ran& ran)
    {
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_TRUE(ran.out.contains(u"nothing found"_s)) << ran.out.toStdString();
        EXPECT_TRUE(run({u"audit"_s, u"t.pdf"_s}).out.startsWith(u"Nothing found"_s));
    }

    // As another program reads it to a person.
    QString heard() { return runOther(u"pdfinfo"_s, {u"-struct-text"_s, pathOf(u"t.pdf"_s)}).out; }

private:
    QByteArray m_before;
};

const QString liberation = u"/usr/share/fonts/truetype/liberation"_s;
const QString liberation2 = u"/usr/share/fonts/truetype/liberation2"_s;

TEST_F(CliFonts, AnotherFontStandsInForAMissingOneAndIsNamed)
{
    if (!onlyFontsOf({u"/usr/share/fonts/truetype/dejavu"_s}))
        GTEST_SKIP() << "needs the DejaVu fonts";
    const Ran ran = reportOf(u"The bus comes late."_s);
    expectSound(ran);
    EXPECT_TRUE(ran.err.contains(u"Liberation Sans is not installed"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"DejaVu"_s)) << ran.err.toStdString();
    EXPECT_TRUE(heard().contains(u"The bus comes late."_s));
}

TEST_F(CliFonts, FontsThatNoFileMayHoldAreDrawn)
{
    if (!onlyFontsOf({u"/usr/share/fonts/type1/urw-base35"_s}))
        GTEST_SKIP() << "needs fonts of Type 1";
    const Ran ran = reportOf(u"The bus comes late."_s);
    expectSound(ran);
    EXPECT_TRUE(ran.err.contains(u"drawn as shapes"_s)) << ran.err.toStdString();
    EXPECT_FALSE(ran.err.contains(u"comes"_s)) << "it tells code points, never words";
}

TEST_F(CliFonts, ScriptsWithoutAFontAreToldInWords)
{
    const QString folder = QDir(liberation).isEmpty() ? liberation2 : liberation;
    if (!onlyFontsOf({folder}))
        GTEST_SKIP() << "needs the Liberation fonts";
    const Ran ran = reportOf(u"பேருந்து தாமதமாக வருகிறது\n🚌 late\nགཞོན་ནུ"_s);
    expectSound(ran);
    EXPECT_TRUE(ran.err.contains(u"no usable font"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"U+1F68C"_s) || ran.err.contains(u"and others"_s));
    EXPECT_TRUE(heard().contains(u"[Tamil text]"_s)) << heard().toStdString();
    EXPECT_TRUE(heard().contains(u"[bus]"_s));
}

TEST_F(CliFonts, ColouredEmojiAreToldInWords)
{
    const QString emoji = u"/usr/share/fonts/truetype/noto"_s;
    const QString folder = QDir(liberation).isEmpty() ? liberation2 : liberation;
    if (!QFile::exists(emoji + u"/NotoColorEmoji.ttf"_s) || !onlyFontsOf({folder, emoji}))
        GTEST_SKIP() << "needs Noto Color Emoji";
    const Ran ran = reportOf(u"The 🚌 is late 👩🏽‍🦽, and that is 😞."_s);
    expectSound(ran);
    EXPECT_TRUE(ran.err.contains(u"U+1F68C"_s)) << ran.err.toStdString();
    EXPECT_TRUE(heard().contains(u"[bus]"_s));
}

} // namespace
} // namespace moothall::test
