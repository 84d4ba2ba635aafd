// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commands: every command has two letters, and they run it.
#include "tests/ui/support/uitest.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/commandsmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

std::set<Command> allOfThem()
{
    std::set<Command> commands;
    for (const CommandInfo& info : allCommands())
        commands.insert(info.command);
    return commands;
}

TEST(CommandsModel, GivesEachCommandTwoLettersOfItsOwn)
{
    std::set<QString> taken;
    for (const CommandRow& row : everyCommandRow()) {
        EXPECT_EQ(row.letters.size(), 2) << row.words.toStdString();
        EXPECT_TRUE(taken.insert(row.letters).second)
            << row.letters.toStdString() << " " << row.words.toStdString();
    }
}

TEST(CommandsModel, PutsTheCommandOfTheLettersFirst)
{
    CommandsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.offer(allOfThem());
    for (const CommandRow& row : everyCommandRow()) {
        model.find(row.letters.toLower());
        ASSERT_GT(model.rowCount(), 0);
        EXPECT_EQ(model.at(0), row) << row.words.toStdString();
    }
    model.find(u"wording"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.at(0).command, Command::Identifying);
}

class ListOfCommands : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_field = new QLineEdit(&m_window);
        m_list = new CommandList(&m_window);
        present(m_window);
        m_field->setFocus();
        m_list->open({Command::SameHere, Command::ToTable, Command::AllKeys});
    }

    QLineEdit* line() { return m_list->findChild<QLineEdit*>(); }
    QWidget m_window;
    QLineEdit* m_field = nullptr;
    CommandList* m_list = nullptr;
};

TEST_F(ListOfCommands, TwoLettersAndEnterRunOne)
{
    QSignalSpy chosen(m_list, &CommandList::chosen);
    QTest::keyClicks(line(), u"t4"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Command>(), Command::ToTable);
    EXPECT_EQ(chosen[0][1].toInt(), 4);
    EXPECT_TRUE(m_list->isHidden());
    EXPECT_TRUE(m_field->hasFocus()) << "the command finds the keyboard where it was";
}

TEST_F(ListOfCommands, ArrowsMoveAndEscapeLeaves)
{
    auto* rows = m_list->findChild<QListView*>();
    QTest::keyClick(line(), Qt::Key_Down);
    EXPECT_EQ(rows->currentIndex().row(), 1);
    QTest::keyClick(line(), Qt::Key_Up);
    EXPECT_EQ(rows->currentIndex().row(), 0);
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_TRUE(m_list->isHidden());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(ListOfCommands, SaysWhenNothingFits)
{
    QTest::keyClicks(line(), u"zzzz"_s);
    EXPECT_FALSE(m_list->findChild<QListView*>()->isVisible());
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_TRUE(m_list->isVisible());
}

TEST_F(ListOfCommands, HasNamesForAScreenReader)
{
    EXPECT_FALSE(line()->accessibleName().isEmpty());
    const auto* rows = m_list->findChild<QListView*>();
    EXPECT_FALSE(rows->accessibleName().isEmpty());
    EXPECT_TRUE(
        rows->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"letters"_s));
}

} // namespace
} // namespace moothall::ui
