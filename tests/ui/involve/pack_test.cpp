// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pack is written from Involve, with what is wanted of it.
#include "tests/ui/involve/involvefixture.h"
#include "ui/involve/pack/packline.h"

#include <QCheckBox>
#include <QDir>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class Packing : public Involving
{
protected:
    void openPack()
    {
        open(aWorkspace().withParticipants(2));
        page().run(Command::PrintPack, 0);
        folder = desk().workspace.inFolder(u"pack"_s);
        line = page().findChild<PackLine*>();
        line->chooseFolder(folder);
    }

    bool waitForMessage()
    {
        return QTest::qWaitFor([&] { return desk().last.action == u"Open"_s; }, 20000);
    }

    QString folder;
    PackLine* line = nullptr;
};

TEST_F(Packing, WritesAFileForEachPartAndOffersToOpenThem)
{
    openPack();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(desk().last.sentence, u"8 files written and checked: accessible."_s);
    EXPECT_EQ(QDir(folder).entryList({u"*.pdf"_s}).size(), 8);
    EXPECT_TRUE(line->isHidden());
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Packing, WritesWhatIsChosenInOneFile)
{
    openPack();
    for (QCheckBox* box : line->findChildren<QCheckBox*>())
        box->setChecked(box->text() == u"Ballots"_s || box->text() == u"All in one file"_s);
    QTest::mouseClick(button(u"Write the files"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(QFile::exists(folder + u".pdf"_s));
    EXPECT_FALSE(QDir(folder).exists());
}

TEST_F(Packing, NothingChosenWritesNothingAndEscapeLeaves)
{
    openPack();
    for (QCheckBox* box : line->findChildren<QCheckBox*>())
        box->setChecked(false);
    EXPECT_FALSE(button(u"Write the files"_s)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(line->isHidden());
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Packing, AFolderThatCannotBeMadeIsOneSentence)
{
    openPack();
    line->chooseFolder(u"/proc/nowhere/pack"_s);
    QTest::mouseClick(button(u"Write the files"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk().last.tone == MessageTone::Failure; }, 20000));
    EXPECT_FALSE(desk().last.sentence.isEmpty());
}

} // namespace
} // namespace moothall::ui
