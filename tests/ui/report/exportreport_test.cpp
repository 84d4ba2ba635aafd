// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An export leaves whole files, says where they are, and asks before it replaces what is not ours.
#include "core/assess/reportversions.h"
#include "core/report/content/versions.h"
#include "tests/ui/report/reportfixture.h"

#include <QDir>
#include <QFile>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ExportReport : public OnReport
{
protected:
    void SetUp() override
    {
        openSample();
        m_answer = m_folder.filePath(u"hopper.pdf"_s);
    }

    // Exports, and waits for what is said.
    Message exported()
    {
        desk().last = {};
        page().run(Command::ExportReport, 0);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
        return desk().last;
    }

    QStringList files() { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TEST_F(ExportReport, WritesBothFilesAndChecksThePdf)
{
    const Message said = exported();
    EXPECT_EQ(said.tone, MessageTone::Done) << said.sentence.toStdString();
    EXPECT_EQ(said.action, u"Show in folder"_s);
    EXPECT_TRUE(said.sentence.contains(u"nothing found"_s));
    EXPECT_EQ(files(), (QStringList{u"hopper.html"_s, u"hopper.pdf"_s}));
    EXPECT_TRUE(read(m_folder.filePath(u"hopper.pdf"_s)).startsWith("%PDF"));
    EXPECT_TRUE(read(m_folder.filePath(u"hopper.html"_s)).contains("</html>"));
    EXPECT_TRUE(button(u"Choose another place"_s));
    EXPECT_TRUE(button(u"Show in folder"_s));
    ASSERT_TRUE(button(u"Open"_s));
    EXPECT_EQ(button(u"Open"_s)->accessibleName(), u"Open “hopper.pdf”"_s);
}

TEST_F(ExportReport, BeforeAnythingIsWrittenThereIsNothingToOpen)
{
    EXPECT_FALSE(button(u"Open"_s));
    EXPECT_FALSE(button(u"Show in folder"_s));
}

TEST_F(ExportReport, AsksOnceForThePlace)
{
    exported();
    const Message again = exported();
    EXPECT_EQ(again.tone, MessageTone::Done);
    EXPECT_EQ(m_asked, 1);
}

TEST_F(ExportReport, NoPlaceNoFile)
{
    m_answer.clear();
    page().run(Command::ExportReport, 0);
    EXPECT_EQ(m_asked, 1);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(page().commands().empty());
}

TEST_F(ExportReport, WhatSomebodyElseMadeIsReplacedOnlyWhenAsked)
{
    const QString theirs = m_folder.filePath(u"hopper.html"_s);
    QFile file(theirs);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const Message asked = exported();
    EXPECT_TRUE(asked.sentence.startsWith(u"“hopper” is in "_s));
    EXPECT_TRUE(asked.sentence.endsWith(u"already: web page."_s));
    EXPECT_EQ(asked.action, u"Replace"_s);
    EXPECT_EQ(read(theirs), "mine");
    desk().last = {};
    asked.act();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    EXPECT_TRUE(read(theirs).contains("</html>"));
}

TEST_F(ExportReport, WhereNothingCanBeWrittenAnotherPlaceIsAsked)
{
    m_answer = m_folder.filePath(u"nowhere/hopper"_s);
    const Message said = exported();
    EXPECT_EQ(said.tone, MessageTone::Failure);
    EXPECT_EQ(said.sentence, u"Could not write to that folder."_s);
    EXPECT_EQ(said.action, u"Choose another"_s);
    EXPECT_TRUE(files().isEmpty());
    m_answer = m_folder.filePath(u"here"_s);
    desk().last = {};
    said.act();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    EXPECT_EQ(files(), (QStringList{u"here.html"_s, u"here.pdf"_s}));
}

TEST_F(ExportReport, EscapeStopsBeforeTheNextFile)
{
    desk().last = {};
    page().run(Command::ExportReport, 0);
    QTest::keyClick(preview(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    EXPECT_EQ(desk().last.sentence, u"Export stopped."_s);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(page().commands().empty());
}

TEST_F(ExportReport, WithoutAFileChosenThereIsNoExport)
{
    for (const QString& file : {u"PDF"_s, u"Web page"_s})
        QTest::keyClick(box(file), Qt::Key_Space);
    EXPECT_FALSE(page().commands().contains(Command::ExportReport));
    EXPECT_TRUE(isSaid(u"Choose at least one."_s));
    QTest::keyClick(box(u"Web page"_s), Qt::Key_Space);
    exported();
    EXPECT_EQ(files(), QStringList{u"hopper.html"_s});
}

TEST_F(ExportReport, EveryKindOfFileIsWritten)
{
    for (const QString& file : {u"Text document"_s, u"Evidence table"_s, u"Evidence in the PDF"_s})
        QTest::keyClick(box(file), Qt::Key_Space);
    const Message said = exported();
    EXPECT_EQ(said.tone, MessageTone::Done) << said.sentence.toStdString();
    EXPECT_TRUE(said.sentence.contains(u"PDF/A-3a: nothing found"_s))
        << said.sentence.toStdString();
    EXPECT_EQ(files(),
              (QStringList{u"hopper.csv"_s, u"hopper.html"_s, u"hopper.odt"_s, u"hopper.pdf"_s}));
    EXPECT_TRUE(read(m_folder.filePath(u"hopper.odt"_s)).startsWith("PK"));
}

TEST_F(ExportReport, EachReaderHasAPlaceOfTheirOwn)
{
    exported();
    QTest::keyClick(preview(), Qt::Key_1);
    EXPECT_FALSE(button(u"Choose another place"_s));
    m_answer = m_folder.filePath(u"short.pdf"_s);
    exported();
    EXPECT_EQ(m_asked, 2);
    EXPECT_EQ(files(),
              (QStringList{u"hopper.html"_s, u"hopper.pdf"_s, u"short.html"_s, u"short.pdf"_s}));
}

TEST_F(ExportReport, AFinalVersionWaitsForALookAtEach)
{
    ASSERT_TRUE(button(u"Final"_s));
    QTest::mouseClick(button(u"Final"_s), Qt::LeftButton);
    ASSERT_TRUE(button(u"Export final"_s));
    EXPECT_TRUE(exported().sentence.startsWith(u"Look at each of the "_s));
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(m_asked, 0);
    desk().last = {};
    page().run(Command::Print, 0);
    EXPECT_TRUE(desk().last.sentence.startsWith(u"Look at each of the "_s));
    while (auto* word = button(u"Look"_s))
        QTest::keyClick(word, Qt::Key_Return);
    EXPECT_TRUE(exported().sentence.contains(u"This is version 1 from now on."_s))
        << desk().last.sentence.toStdString();
    EXPECT_EQ(files(), (QStringList{u"hopper.html"_s, u"hopper.pdf"_s}));
    EXPECT_FALSE(read(m_folder.filePath(u"hopper.html"_s)).contains("DRAFT"));
    const auto versions = reportVersions::all(workspace(), project().id);
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_TRUE(versions.front().isFinal);

    // The next does not go over it, and another reader gets the same version.
    const QByteArray published = read(m_folder.filePath(u"hopper.pdf"_s));
    m_answer = m_folder.filePath(u"hopper, version 2.pdf"_s);
    exported();
    EXPECT_EQ(m_asked, 2);
    EXPECT_EQ(read(m_folder.filePath(u"hopper.pdf"_s)), published);
    EXPECT_EQ(reportVersions::all(workspace(), project().id).size(), 1U);
    QTest::keyClick(preview(), Qt::Key_1);
    m_answer = m_folder.filePath(u"short.pdf"_s);
    EXPECT_TRUE(exported().sentence.contains(u"This is version 1 from now on."_s))
        << desk().last.sentence.toStdString();
}

// One person fewer than the version that is out: their group could be told.
TEST_F(ExportReport, WhatTellsTooMuchBesideAnEarlierVersionCanBeLeftOut)
{
    ASSERT_THAT(report::issueVersion(workspace(), project().id, {.made = QDate::currentDate()}),
                isOk());
    ASSERT_TRUE(workspace().act(u"Change"_s, [](Edit& edit) {
        edit.run("DELETE FROM attendance WHERE id = (SELECT min(id) FROM attendance WHERE "
                 "state = 'present')");
    }));
    const Message refused = exported();
    EXPECT_EQ(refused.tone, MessageTone::Failure);
    EXPECT_TRUE(refused.sentence.contains(u"Beside version 1"_s)) << refused.sentence.toStdString();
    EXPECT_EQ(refused.action, u"Leave out who came"_s);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(box(u"Leave out who came"_s)->isVisible());
    refused.act();
    EXPECT_TRUE(box(u"Leave out who came"_s)->isVisible());
    EXPECT_TRUE(box(u"Leave out who came"_s)->isChecked());
    EXPECT_EQ(exported().tone, MessageTone::Done) << desk().last.sentence.toStdString();
    const QByteArray page = read(m_folder.filePath(u"hopper.html"_s));
    EXPECT_FALSE(page.contains("Table A. "));
    EXPECT_TRUE(page.contains("is left out: beside an earlier version"));
}

TEST_F(ExportReport, TheFileSaysWhatWasChangedAMomentBefore)
{
    Project changed = project();
    changed.title = u"Buses for all"_s;
    ASSERT_THAT(projects::change(workspace(), changed), isOk());
    exported();
    EXPECT_TRUE(read(m_folder.filePath(u"hopper.html"_s)).contains("Buses for all"));
}

TEST_F(ExportReport, PrintingGivesThePagesOfThePreview)
{
    m_printed = m_folder.filePath(u"paper.pdf"_s);
    desk().last = {};
    page().run(Command::Print, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().last.sentence.isEmpty(); }, 20'000));
    EXPECT_TRUE(desk().last.sentence.startsWith(u"The pages are in the file."_s));
    const QByteArray paper = read(m_printed);
    EXPECT_TRUE(paper.startsWith("%PDF"));
    EXPECT_EQ(paper.count("/Type /Page\n"), preview()->pageCount());
    EXPECT_FALSE(page().commands().empty());
}

TEST_F(ExportReport, WhoThinksBetterOfItPrintsNothing)
{
    page().run(Command::Print, 0);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(page().commands().empty());
}

} // namespace
} // namespace moothall::ui
