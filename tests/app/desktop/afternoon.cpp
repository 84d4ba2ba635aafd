// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/afternoon.h"

#include "core/exchange/recordset.h"
#include "core/exchange/scribe/shell.h"
#include "core/involve/project.h"
#include "ui/gather/captureline.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace moothall::test {

using namespace Qt::StringLiterals;

void Afternoon::SetUp()
{
    ASSERT_THAT(exchange::addSample(m_sample), isOk());
    const Id<Project> project = projects::all(m_sample).back().id;
    m_session = sessions::all(m_sample, project).back().id;
    m_said = ideas::all(m_sample, m_session);
    for (const Attendance& attendance : attendances::all(m_sample, m_session))
        if (attendance.arrivedAt.isValid())
            m_attendance.push_back(attendance);
    std::ranges::stable_sort(m_attendance, {}, &Attendance::arrivedAt);
    for (const Attendance& attendance : m_attendance)
        m_people.push_back(*m_sample->reader().find(attendance.participant));
    prepareFile();
    m_settings.emplace(m_morning.inFolder(u"settings.ini"_s));
}

void Afternoon::prepareFile()
{
    auto shell = exchange::scribe::shellOf(m_sample, m_session);
    ASSERT_THAT(shell, isOk());
    shell->of<Project>().front().gatherClosedAt.reset();
    // It is today: the agenda runs on the day of the session only.
    Session& session = shell->of<Session>().front();
    session.date =
        QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(session.timeZone.toUtf8())).date();
    for (Step& step : shell->of<Step>()) {
        step.state = step.number == 1 ? StepState::Open : StepState::NotStarted;
        step.closedAt.reset();
    }
    for (AgendaItem& item : shell->of<AgendaItem>()) {
        item.actualStart = {};
        item.actualMinutes.reset();
    }
    const Id<Project> project = shell->of<Project>().front().id;
    shell->of<Participant>() = participants::all(m_sample, project);
    for (Attendance attendance : attendances::all(m_sample, m_session)) {
        attendance.state = AttendanceState::Expected;
        attendance.arrivedAt = {};
        attendance.leftAt = {};
        attendance.tableNumber.reset();
        shell->of<Attendance>().push_back(attendance);
    }
    ASSERT_THAT(exchange::addAll(*m_morning, u"Prepare"_s, *shell), isOk());
    m_morning.close();
}

void Afternoon::startProgram()
{
    m_program.emplace(*m_settings);
    ASSERT_THAT(m_program->start(m_morning.path()), isOk());
    QCoreApplication::processEvents();
    window().resize(1280, 800);
    QApplication::setActiveWindow(&window());
    QTest::qWait(50);
}

void Afternoon::closeProgram()
{
    window().close();
    QCoreApplication::processEvents();
    m_program.reset();
    m_reader.reset();
}

ui::MainWindow& Afternoon::window()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<ui::MainWindow*>(widget); found && found->isVisible())
            return *found;
    qFatal("no window is open");
}

QString Afternoon::said() { return window().messageBar().sentence(); }

void Afternoon::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &window(), key, modifiers);
    QCoreApplication::processEvents();
}

void Afternoon::type(const QString& words)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), words);
}

void Afternoon::runByName(const QString& command)
{
    press(Qt::Key_G, Qt::ControlModifier);
    type(command);
    press(Qt::Key_Return);
    QApplication::setActiveWindow(&window()); // which a file dialog does not give back here
}

// On a busy machine the question may come late, and its list of names may take the first Enter.
void Afternoon::answerFileQuestion(const QString& path)
{
    auto* again = new QTimer(qApp);
    again->setInterval(100);
    QObject::connect(again, &QTimer::timeout, again, [again, path, isAsked = false]() mutable {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog && isAsked)
            return again->deleteLater();
        isAsked = dialog;
        if (!dialog)
            return;
        auto* name = dialog->findChild<QLineEdit*>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    again->start();
}

QPushButton* Afternoon::button(const QString& words)
{
    for (QPushButton* candidate : window().findChildren<QPushButton*>())
        if (candidate->text() == words && candidate->isVisible())
            return candidate;
    return nullptr;
}

bool Afternoon::isSaid(const QString& words)
{
    const auto labels = window().findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

bool Afternoon::waitForButton(const QString& words)
{
    return QTest::qWaitFor([&] { return button(words) && button(words)->isEnabled(); });
}

void Afternoon::tabTo(const QString& button)
{
    const auto isThere = [&] {
        const auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return focused && focused->text() == button;
    };
    for (int tries = 0; !isThere() && tries < 80; ++tries)
        press(Qt::Key_Tab);
    ASSERT_TRUE(isThere()) << "Tab comes to " << button.toStdString();
}

void Afternoon::sayAtTheTable(const Idea& idea)
{
    const ui::GatherPage::Place place = gather().place();
    if (const int table = idea.tableNumber.value_or(0); table != place.table)
        press(Qt::Key(Qt::Key_0 + table), Qt::ControlModifier);
    int group = 0;
    if (idea.stakeholderGroup) {
        const auto all = groups::all(m_sample, projects::all(m_sample).back().id);
        group = int(std::ranges::find(all, *idea.stakeholderGroup, &Group::id) - all.begin()) + 1;
    }
    if (group != place.group)
        press(Qt::Key(Qt::Key_0 + group), Qt::AltModifier);
    for (int tries = 0; gather().place().kind != idea.kind && tries < 8; ++tries)
        press(Qt::Key_K, Qt::ControlModifier);
    QString words = idea.text;
    type(words.replace(u'’', u'\''));
    press(Qt::Key_Return);
    for (int same = 0; same < idea.agreeCount; ++same)
        press(Qt::Key_Up, Qt::ControlModifier);
}

void Afternoon::goToPrompt(Id<Prompt> prompt)
{
    for (int tries = 0; gather().place().prompt != prompt && tries < 30; ++tries)
        press(Qt::Key_F5);
    ASSERT_EQ(gather().place().prompt, prompt);
}

void Afternoon::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(300);
    window().grab().save(
        QDir(folder).filePath(u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name)));
}

const Reader& Afternoon::onDisk()
{
    Workspace::Options forReading;
    forReading.readOnly = true;
    auto opened = Workspace::open(m_morning.path(), forReading);
    EXPECT_THAT(opened, isOk());
    m_reader.emplace(std::move(*(*opened)->openReader()));
    return *m_reader;
}

} // namespace moothall::test
