// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's afternoon, to be lived once more: the project as it was in the morning, what people
// said that day, and the program in which a facilitator works by keys alone.
#pragma once

#include "app/desktop/program.h"
#include "core/exchange/sample.h"
#include "core/gather/ideas.h"
#include "core/involve/participants.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"
#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>

#include <optional>

namespace moothall::test {

class Afternoon : public ::testing::Test
{
protected:
    void SetUp() override;

    // The file in the morning: the sample without anything that came of that day.
    void prepareFile();

    // The program on the file, and off it.
    void startProgram();
    void closeProgram();

    ui::MainWindow& window();
    ui::GatherPage& gather() { return *window().findChild<ui::GatherPage*>(); }
    QString said();

    // As a person sends them: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& words);
    void runByName(const QString& command); // from the list of commands, two letters and Enter
    void answerFileQuestion(const QString& path);
    bool waitForButton(const QString& words);
    void tabTo(const QString& button); // by Tab alone, from where the keyboard is
    QPushButton* button(const QString& words);
    bool isSaid(const QString& words); // by any label that is seen

    // Says it as the scribe hears it: table, group and kind by their keys, the words, Enter.
    void sayAtTheTable(const Idea& idea);
    void goToPrompt(Id<Prompt> prompt); // by F5

    // A picture of the window, where the environment names a folder for them
    // (MOOTHALL_PICTURES=/tmp/pictures).
    void picture(const QString& name);

    // The file, read by somebody else.
    const Reader& onDisk();

    TestWorkspace m_morning = aWorkspace().empty().named(QStringLiteral("Afternoon.moothall"));
    TestWorkspace m_sample = aWorkspace().empty();
    Id<Session> m_session;
    std::vector<Idea> m_said;             // on that day, in its order
    std::vector<Participant> m_people;    // who was there, in the order they came
    std::vector<Attendance> m_attendance; // theirs, the same
    std::optional<ui::Settings> m_settings;
    std::optional<Program> m_program;
    std::optional<Reader> m_reader;
    int m_pictures = 0;
};

} // namespace moothall::test
