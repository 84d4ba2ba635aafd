// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole afternoon by keys alone: people arrive, three prompts are talked about, forty notes are
// pasted, somebody is late, the plug is pulled, a scribe's file comes back, and Gather is closed
// with a reason. Its pictures:
//     MOOTHALL_PICTURES=/tmp/pictures bin/desktop_afternoon_test
#include "core/gather/prompts.h"
#include "core/gather/untypednotes.h"
#include "core/involve/presence.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "core/store/filecheck.h"
#include "tests/app/desktop/afternoon.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/captureline.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>

#include <algorithm>
#include <functional>
#include <iostream>
#include <signal.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ui::Screen;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class TheAfternoon : public Afternoon
{
protected:
    // Somebody at the door: their code, Enter, their table.
    void arrive(std::size_t person)
    {
        press(Qt::Key_F8);
        ASSERT_EQ(window().screen(), Screen::Involve);
        type(m_people[person].code);
        press(Qt::Key_Return);
        if (m_attendance[person].tableNumber) {
            press(Qt::Key_Tab);
            press(Qt::Key(Qt::Key_0 + *m_attendance[person].tableNumber));
        }
    }

    void goToGather()
    {
        for (int steps = 0; window().screen() != Screen::Gather && steps < 7; ++steps)
            press(Qt::Key_PageDown, Qt::ControlModifier);
        expectTheLineHasTheKeyboard();
    }

    void expectTheLineHasTheKeyboard()
    {
        EXPECT_EQ(QApplication::focusWidget(), window().findChild<ui::CaptureLine*>())
            << "whoever is on Gather can type";
    }

    std::vector<Idea> saidOn(std::size_t prompt) const
    {
        std::vector<Idea> ideas;
        std::ranges::copy_if(m_said, std::back_inserter(ideas),
                             [&](const Idea& idea) { return idea.prompt == m_prompts[prompt]; });
        return ideas;
    }

    std::vector<Idea> kept() { return ideas::all(onDisk(), m_session); }

    void readPrompts()
    {
        for (const Prompt& prompt : prompts::all(m_sample, m_session))
            m_prompts.push_back(prompt.id);
        ASSERT_EQ(m_prompts.size(), 3u);
    }

    void peopleArrive()
    {
        for (std::size_t person = 0; person + 1 < m_people.size(); ++person)
            arrive(person);
        const auto here = attendances::all(onDisk(), m_session);
        EXPECT_EQ(std::ranges::count_if(
                      here, [](const Attendance& one) { return one.arrivedAt.isValid(); }),
                  int(m_people.size()) - 1);
        picture(u"arrivals"_s);
    }

    void somebodyWalksIn()
    {
        const Turnout before = turnoutOf(countedAt(onDisk(), m_session));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(QApplication::activePopupWidget()) << "their group is all that is asked";
        press(Qt::Key_2);
        const Turnout after = turnoutOf(countedAt(onDisk(), m_session));
        EXPECT_EQ(after.present, before.present + 1);
        EXPECT_EQ(after.walkedIn, 1);
        EXPECT_EQ(after.expected, before.expected) << "nobody expected them";
        EXPECT_TRUE(isSaid(u"walked in"_s));
        picture(u"a walk-in"_s);
    }

    void firstPrompt()
    {
        goToGather();
        goToPrompt(m_prompts[0]);
        const auto said = saidOn(0);
        for (const Idea& idea : said)
            sayAtTheTable(idea);
        expectKept(said);
        picture(u"first prompt"_s);
    }

    void somebodyIsLate()
    {
        arrive(m_people.size() - 1);
        const auto here = attendances::all(onDisk(), m_session);
        const auto late = std::ranges::find(here, m_people.back().id, &Attendance::participant);
        const bool isAfterTheStart = late->arrivedAt > onDisk().find(m_session)->start;
        EXPECT_EQ(late->state, isAfterTheStart ? AttendanceState::Late : AttendanceState::Present);
        picture(u"a late arrival"_s);
        goToGather();
        EXPECT_EQ(gather().place().prompt, m_prompts[0]) << "back at the same prompt";
    }

    void secondPrompt()
    {
        goToPrompt(m_prompts[1]);
        const auto said = saidOn(1);
        for (const Idea& idea : said)
            sayAtTheTable(idea);
        expectKept(said);
        press(Qt::Key_J, Qt::ControlModifier); // the last one is unclear
        EXPECT_TRUE(kept().back().unclear);
        press(Qt::Key_J, Qt::ControlModifier);
        // It points to somebody; safe words are written at once, and the line is free again.
        press(Qt::Key_I, Qt::ControlModifier);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Somebody who drives was not told"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(kept().back().redactedText, u"Somebody who drives was not told"_s);
        EXPECT_EQ(kept().back().text, QString(said.back().text).replace(u'’', u'\''));
        expectTheLineHasTheKeyboard();
        press(Qt::Key_F7);
        picture(u"coverage"_s);
        press(Qt::Key_Escape);
    }

    // Table 2 has handed over forty notes; somebody has typed them up.
    void fortyNotes()
    {
        expectTheLineHasTheKeyboard();
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_T, Qt::ControlModifier);
        type(u"40"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(untypedNotes::all(onDisk(), m_session).front().notes, 40);
        QStringList lines;
        for (int note = 1; note <= 40; ++note)
            lines.append(u"- Note %1 from the pile of table 2"_s.arg(note));
        QApplication::clipboard()->setText(lines.join(u'\n'));
        const std::size_t before = kept().size();
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_TRUE(button(u"Add 40 ideas"_s));
        picture(u"forty notes"_s);
        press(Qt::Key_Return);
        const auto all = kept();
        ASSERT_EQ(all.size(), before + 40);
        for (int note = 1; note <= 40; ++note) {
            const Idea& idea = all[before + std::size_t(note) - 1];
            EXPECT_EQ(idea.text, u"Note %1 from the pile of table 2"_s.arg(note));
            EXPECT_EQ(idea.tableNumber, 2);
        }
        EXPECT_TRUE(untypedNotes::all(onDisk(), m_session).empty());
        press(Qt::Key_T, Qt::ControlModifier);
    }

    // Another process, killed in the middle of a line.
    void thePlugIsPulled()
    {
        goToPrompt(m_prompts[2]);
        closeProgram();
        const std::size_t before = kept().size();
        QProcess program;
        program.start(QStringLiteral(MOOTHALL_TYPEME),
                      {m_morning.path(), m_morning.inFolder(u"settings.ini"_s), u"1"_s});
        int saved = 0;
        while (saved < 7 && program.waitForReadyRead(20'000))
            while (program.canReadLine())
                if (const QByteArray line = program.readLine(); line.startsWith("saved "))
                    saved = line.mid(6).trimmed().toInt();
        ::kill(pid_t(program.processId()), SIGKILL);
        program.waitForFinished();
        ASSERT_GE(saved, 7);

        QElapsedTimer watch;
        watch.start();
        m_settings.emplace(m_morning.inFolder(u"settings.ini"_s));
        startProgram();
        const auto back = watch.elapsed();
        EXPECT_LT(back, 10'000);
        EXPECT_EQ(window().screen(), Screen::Gather);
        EXPECT_TRUE(said().startsWith(u"Back at "_s)) << said().toStdString();
        EXPECT_EQ(gather().place().table, 3);
        const auto all = kept();
        ASSERT_GE(all.size(), before + std::size_t(saved));
        ASSERT_LE(all.size(), before + std::size_t(saved) + 1);
        for (std::size_t entry = 1; before + entry <= all.size(); ++entry)
            EXPECT_EQ(all[before + entry - 1].text,
                      u"Entry %1 about the bus that never comes"_s.arg(entry));
        EXPECT_TRUE(checkFile(onDisk()).empty());
        std::cout << "back after " << back << " ms, nothing lost of " << saved << " entries\n";
        picture(u"back after the plug was pulled"_s);
    }

    void thirdPrompt()
    {
        goToPrompt(m_prompts[2]);
        const auto said = saidOn(2);
        for (const Idea& idea : said)
            sayAtTheTable(idea);
        expectKept(said);
        picture(u"third prompt"_s);
    }

    // A second laptop, with the same program.
    void aScribeHelps()
    {
        const QString path = m_morning.inFolder(u"scribe.moothall"_s);
        answerFileQuestion(path);
        runByName(u"file for a scribe"_s);
        ASSERT_TRUE(QFile::exists(path)) << said().toStdString();
        const QString saidThere = saidOn(2).front().text.replace(u'’', u'\'');
        {
            const auto workspace = Workspace::open(path);
            ASSERT_THAT(workspace, isOk());
            RealWindow laptop(**workspace, m_morning.inFolder(u"scribe.ini"_s));
            laptop.show(Screen::Gather);
            for (int note = 1; note <= 5; ++note) {
                type(u"The scribe's note %1"_s.arg(note));
                press(Qt::Key_Return);
            }
            type(saidThere);
            press(Qt::Key_Return);
            laptop.window.close();
        }
        QApplication::setActiveWindow(&window()); // as whoever closes a window sees it
        expectTheLineHasTheKeyboard();
        const std::size_t before = kept().size();
        for (const bool again : {false, true}) {
            answerFileQuestion(path);
            runByName(u"merge a scribe"_s);
            if (again) {
                ASSERT_TRUE(QTest::qWaitFor(
                    [&] { return button(u"Leave it"_s) && button(u"Leave it"_s)->hasFocus(); }));
                EXPECT_FALSE(button(u"Merge"_s)->isEnabled()) << "nothing comes twice";
                press(Qt::Key_Escape);
                break;
            }
            ASSERT_TRUE(waitForButton(u"Merge"_s)) << said().toStdString();
            picture(u"a scribe's file"_s);
            tabTo(u"Leave it there"_s);
            press(Qt::Key_Right); // "Same here"
            tabTo(u"Merge"_s);
            press(Qt::Key_Return);
        }
        const auto all = kept();
        ASSERT_EQ(all.size(), before + 6);
        EXPECT_EQ(std::ranges::count_if(
                      all, [&](const Idea& idea) { return idea.parked && idea.text == saidThere; }),
                  1)
            << "the sixth was said here already, and is kept beside it";
    }

    void gatherIsClosed()
    {
        expectTheLineHasTheKeyboard();
        press(Qt::Key_I, Qt::ControlModifier); // the last idea points to somebody
        EXPECT_TRUE(QTest::qWaitFor([&] { return isSaid(u"An idea that points to a person"_s); }))
            << "what stands against it is listed";
        tabTo(u"Close Gather"_s);
        press(Qt::Key_Return);
        auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_TRUE(reason) << "the reason is asked for in one line";
        type(u"The safe wording is written after the break"_s);
        picture(u"closing with a reason"_s);
        press(Qt::Key_Return);
        const Id<Project> project = projects::all(onDisk()).back().id;
        const auto all = steps::all(onDisk(), project);
        const auto gathered = std::ranges::find(all, 2, &Step::number);
        ASSERT_NE(gathered, all.end());
        EXPECT_EQ(gathered->state, StepState::Closed);
        const auto aside = onDisk().all<StepOverride>("ORDER BY id DESC");
        ASSERT_FALSE(aside.empty());
        EXPECT_EQ(aside.front().reason, u"The safe wording is written after the break"_s);
        picture(u"closed"_s);
        expectTheLineHasTheKeyboard();
        type(u"One more on the way out"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(kept().back().text, u"One more on the way out"_s);
        EXPECT_TRUE(said().contains(u"Gather is closed"_s)) << said().toStdString();
    }

    // The last ideas of the file are these.
    void expectKept(const std::vector<Idea>& said)
    {
        const auto all = kept();
        ASSERT_GE(all.size(), said.size());
        for (std::size_t i = 0; i < said.size(); ++i) {
            const Idea& idea = all[all.size() - said.size() + i];
            EXPECT_EQ(idea.text, QString(said[i].text).replace(u'’', u'\''));
            EXPECT_EQ(idea.tableNumber, said[i].tableNumber);
            EXPECT_EQ(idea.stakeholderGroup, said[i].stakeholderGroup);
            EXPECT_EQ(idea.kind, said[i].kind);
            EXPECT_EQ(idea.agreeCount, said[i].agreeCount);
            EXPECT_EQ(idea.prompt, said[i].prompt);
        }
    }

    std::vector<Id<Prompt>> m_prompts;
};

TEST_F(TheAfternoon, IsLivedByKeysAlone)
{
    readPrompts();
    startProgram();
    picture(u"morning"_s);
    const std::vector<std::function<void()>> parts{
        [this] { peopleArrive(); },    [this] { somebodyWalksIn(); }, [this] { firstPrompt(); },
        [this] { somebodyIsLate(); },  [this] { secondPrompt(); },    [this] { fortyNotes(); },
        [this] { thePlugIsPulled(); }, [this] { thirdPrompt(); },     [this] { aScribeHelps(); },
        [this] { gatherIsClosed(); }};
    for (const auto& part : parts) {
        part();
        ASSERT_FALSE(HasFatalFailure()) << said().toStdString();
    }
    closeProgram();
}

} // namespace
} // namespace moothall
