// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from files: columns are said once, rows that are left out can be saved, and a scribe's
// file comes back once.
#include "core/exchange/scribe/shell.h"
#include "tests/ui/gather/gathering.h"
#include "ui/gather/fromfiles.h"
#include "ui/gather/importpane.h"
#include "ui/gather/mergepane.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/segmented.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class FromFiles : public AtGather
{
protected:
    QComboBox* column(const QString& name)
    {
        const QString spoken = u"Column %1 holds"_s.arg(name);
        static_cast<void>(
            QTest::qWaitFor([&] { return named<QComboBox>(spoken) != nullptr; }, 2000));
        return named<QComboBox>(spoken);
    }

    void choose(const QString& name, const QString& what)
    {
        QComboBox* box = column(name);
        ASSERT_TRUE(box) << name.toStdString();
        box->setCurrentIndex(box->findText(what));
    }

    // Opens a scribe's file, types and closes it.
    QString typedByAScribe(const QStringList& words)
    {
        const QString path = desk().workspace.inFolder(u"scribe.moothall"_s);
        if (!QFile::exists(path))
            page().files().makeScribeFile(path);
        auto opened = Workspace::open(path);
        EXPECT_THAT(opened, isOk());
        for (const QString& text : words) {
            Idea idea;
            idea.session = desk().workspace.session;
            idea.prompt = desk().workspace.prompt;
            idea.text = text;
            EXPECT_THAT(moothall::ideas::add(**opened, idea), isOk());
        }
        return path;
    }
};

TEST_F(FromFiles, ColumnsAreChosenOnceForTablesOfTheirKind)
{
    open(aWorkspace());
    setTables(4);
    const QByteArray table = "Wer,Was,Tisch\nAnna,Der Bus kommt nie,2\n";
    page().files().import(file(u"eins.csv"_s, table));
    ASSERT_TRUE(column(u"Was"_s));
    EXPECT_TRUE(says(u"Say which column holds what people said."_s));
    EXPECT_FALSE(button(u"Import"_s)->isEnabled());
    choose(u"Was"_s, u"What was said"_s);
    choose(u"Tisch"_s, u"Table"_s);
    ASSERT_TRUE(waitForButton(u"Import"_s));
    ASSERT_TRUE(says(u"Table 2 · Idea"_s));
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    ASSERT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].tableNumber, 2);

    page().files().import(file(u"zwei.csv"_s, "Wer,Was,Tisch\nBert,Keine Bank,1\n"));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    EXPECT_TRUE(says(u"Read as you chose it last time."_s));
    EXPECT_EQ(column(u"Tisch"_s)->currentText(), u"Table"_s);
    QTest::mouseClick(button(u"Guess anew"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return column(u"Tisch"_s)->currentText() == u"Nothing of an idea"_s; }));
}

TEST_F(FromFiles, IdeasAnswerThePromptThatIsShownUnlessSomebodySaysOtherwise)
{
    open(aWorkspace());
    const QString table = file(u"table.csv"_s, "text,note\nOne,x\n");
    const auto box = [&] { return named<QComboBox>(u"The ideas answer"_s); };
    page().files().import(table);
    ASSERT_TRUE(waitForButton(u"Import"_s));
    ASSERT_TRUE(box());
    EXPECT_TRUE(box()->currentText().endsWith(u"shown now"_s));
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    ASSERT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].prompt, desk().workspace.prompt);
    EXPECT_EQ(desk().last.action, u"Undo"_s);

    page().files().import(table);
    ASSERT_TRUE(waitForButton(u"Import"_s));
    box()->setCurrentIndex(box()->findText(u"No prompt"_s));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    ASSERT_EQ(ideas().size(), 2u);
    EXPECT_FALSE(ideas()[1].prompt);

    page().files().import(table);
    ASSERT_TRUE(waitForButton(u"Import"_s));
    EXPECT_EQ(box()->currentText(), u"No prompt"_s) << "as it was chosen for this kind of table";
}

TEST_F(FromFiles, NobodyIsAskedWhereAColumnNamesThePrompt)
{
    open(aWorkspace());
    page().files().import(file(u"table.csv"_s, "text,prompt\nOne,Why?\n"));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    EXPECT_FALSE(named<QComboBox>(u"The ideas answer"_s));
}

TEST_F(FromFiles, AColumnHoldsOneThingAndAThingIsInOneColumn)
{
    open(aWorkspace());
    page().files().import(file(u"table.csv"_s, "text,other\nOne,Two\n"));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    choose(u"other"_s, u"What was said"_s);
    EXPECT_EQ(column(u"text"_s)->currentText(), u"Nothing of an idea"_s);
    ASSERT_TRUE(waitForButton(u"Import"_s));
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    EXPECT_EQ(ideas()[0].text, u"Two"_s);
}

TEST_F(FromFiles, RowsThatAreLeftOutAreSavedWithTheReason)
{
    open(aWorkspace());
    page().files().import(file(u"ideas.csv"_s, "text,table\nFine,1\nToo high,up\n"));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    EXPECT_TRUE(says(u"1 row cannot be imported"_s));
    ASSERT_TRUE(button(u"Save these rows…"_s));
    const QString saved = desk().workspace.inFolder(u"left out.csv"_s);
    page().findChild<ImportPane*>()->saveRejected(saved);
    QFile list(saved);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    EXPECT_TRUE(list.readAll().contains("\"Too high\",\"up\",\"3\""));
}

TEST_F(FromFiles, AScribesFileComesBackOnceAsOneUndo)
{
    open(aWorkspace());
    type(u"Said here"_s);
    const QString path = typedByAScribe({u"New one"_s, u"said HERE!"_s});
    page().files().mergeScribeFile(path);
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    EXPECT_TRUE(says(u"Brings in 1 new idea."_s));
    EXPECT_TRUE(says(u"Said here already: 1"_s));
    EXPECT_EQ(ideas().size(), 1u) << "nothing is written before a person says so";
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<Segmented>(u"Wh"_s) != nullptr; }));
    auto* choice = named<Segmented>(u"What becomes of it"_s);
    EXPECT_EQ(choice->chosen(), 0) << "what counts is chosen by a person";
    choice->choose(1);
    QTest::keyClick(button(u"Merge"_s), Qt::Key_Return);
    ASSERT_EQ(ideas().size(), 3u) << "the twin is kept";
    EXPECT_EQ(ideas()[0].agreeCount + ideas()[1].agreeCount + ideas()[2].agreeCount, 1);
    EXPECT_TRUE(line()->hasFocus());

    page().files().mergeScribeFile(path);
    ASSERT_TRUE(says(u"is here already"_s));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    QTest::keyClick(button(u"Leave it"_s), Qt::Key_Escape);
    EXPECT_TRUE(line()->isVisible());

    desk().desk.undo();
    EXPECT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].agreeCount, 0);
}

TEST_F(FromFiles, TheSameSaidTwiceMayStayTwo)
{
    open(aWorkspace());
    type(u"Said here"_s);
    page().files().mergeScribeFile(typedByAScribe({u"said here"_s}));
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<Segmented>(u"Wh"_s) != nullptr; }));
    named<Segmented>(u"What becomes of it"_s)->choose(2);
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    EXPECT_EQ(ideas().size(), 2u);
}

TEST_F(FromFiles, WhoSaidTheSameIsToldOnBothSides)
{
    open(aWorkspace().withParticipants(2));
    setTables(4);
    type(u"P01: Said here"_s);
    page().files().mergeScribeFile(typedByAScribe({u"P01: said here"_s}));
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    EXPECT_TRUE(says(u"P01 said both: counted as the same, it adds nobody."_s));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    EXPECT_EQ(ideas().size(), 1u) << "it stays at the scribe's";
    EXPECT_TRUE(desk().last.sentence.contains(u"1 left in the scribe’s file"_s));
}

TEST_F(FromFiles, CodesOfNobodyAreToldBeforeAndAfter)
{
    open(aWorkspace().withParticipants(2));
    page().files().import(
        file(u"table.csv"_s, "text,kind\nP99: One,idea\nP98: Two,idea\nP01: Three,idea\n"));
    ASSERT_TRUE(waitForButton(u"Import"_s));
    EXPECT_TRUE(says(u"A code that nobody here has stands before 2 ideas"_s));
    EXPECT_TRUE(says(u"Nobody here is P99"_s));
    EXPECT_FALSE(says(u"Nobody here is P01"_s));
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    EXPECT_EQ(desk().last.tone, MessageTone::Warning);
    EXPECT_TRUE(desk().last.sentence.endsWith(u"P99, P98."_s));
}

TEST_F(FromFiles, WhereBothSidesChangedAnIdeaAPersonChooses)
{
    open(aWorkspace());
    const QString path = typedByAScribe({u"First words"_s});
    page().files().mergeScribeFile(path);
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    const Id<Idea> id = ideas()[0].id;
    ASSERT_THAT(moothall::ideas::reword(*desk().workspace, id, u"Our words"_s), isOk());
    {
        const auto scribes = Workspace::open(path);
        ASSERT_THAT(moothall::ideas::reword(**scribes, id, u"Their words"_s), isOk());
    }
    page().files().mergeScribeFile(path);
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    EXPECT_TRUE(says(u"Our words"_s));
    EXPECT_TRUE(says(u"Their words"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<Segmented>(u"Wh"_s) != nullptr; }));
    named<Segmented>(u"Which stays"_s)->choose(1);
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    EXPECT_EQ(ideas()[0].text, u"Their words"_s);
}

TEST_F(FromFiles, AFileOfAnotherWorkshopIsRefusedInASentence)
{
    open(aWorkspace());
    const TestWorkspace other = aWorkspace().empty();
    page().files().mergeScribeFile(other.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk().last.tone == MessageTone::Failure; }));
    EXPECT_TRUE(desk().last.sentence.endsWith(u'.'));
    EXPECT_TRUE(line()->isVisible());
}

TEST_F(FromFiles, AScribesFileDoesNotOverwriteAnother)
{
    open(aWorkspace());
    const QString there = file(u"there.moothall"_s, "something");
    page().files().makeScribeFile(there);
    EXPECT_EQ(desk().last.tone, MessageTone::Failure);
    EXPECT_EQ(QFile(there).size(), 9);
}

TEST_F(FromFiles, TheSecondLaptopTypesInTheSameProgram)
{
    open(aWorkspace());
    addGroups(3);
    setTables(4);
    const QString path = desk().workspace.inFolder(u"scribe.moothall"_s);
    page().files().makeScribeFile(path);
    const auto workspace = Workspace::open(path);
    ASSERT_THAT(workspace, isOk());
    Desk second(**workspace);
    GatherPage screen(second);
    present(screen);
    screen.enter();
    screen.run(Command::ToTable, 3);
    screen.run(Command::ToGroup, 2);
    auto* theirs = screen.findChild<CaptureLine*>();
    QTest::keyClicks(theirs, u"From table three"_s);
    QTest::keyClick(theirs, Qt::Key_Return);
    page().files().mergeScribeFile(path);
    ASSERT_TRUE(waitForButton(u"Merge"_s));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_EQ(ideas().size(), 1u);
    EXPECT_EQ(ideas()[0].tableNumber, 3);
    EXPECT_EQ(desk().workspace->reader().find(*ideas()[0].stakeholderGroup)->name, u"Group 2"_s);
}

} // namespace
} // namespace moothall::ui
