// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runningparts.h"

#include "core/assess/safeguarding.h"
#include "ui/gather/gatherpage.h"
#include "ui/models/hidinganyway.h"
#include "ui/room/roomcontrol.h"
#include "ui/running/agendakeys.h"
#include "ui/running/copychip.h"
#include "ui/running/runningbar.h"
#include "ui/running/safeguardpane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>

namespace moothall {

using namespace Qt::StringLiterals;
using ui::Command;
using ui::MainWindow;

namespace {

struct RunningParts
{
    Q_DECLARE_TR_FUNCTIONS(RunningParts)
};

constexpr int moreMinutes = 5;
constexpr int safeguardWidth = 292;
const QString chimeKey = u"chime"_s;

void say(ui::Desk& desk, const QString& sentence)
{
    desk.tell({ui::MessageTone::Done, sentence, {}, {}, {}});
}

ui::GatherPage* gatherIn(MainWindow& window)
{
    return qobject_cast<ui::GatherPage*>(window.page());
}

// Without an agenda to go on in, the key is for the prompts of the screen in front.
void movePrompt(MainWindow& window, ui::Desk& desk, Command command)
{
    ui::Page* page = window.page();
    if (page && page->commands().contains(command))
        page->run(command);
    else
        say(desk, desk.session() ? RunningParts::tr("The agenda of this session is not under way.")
                                 : RunningParts::tr("This project has no session yet."));
}

void addAgenda(MainWindow& window, ui::Desk& desk, ui::Settings& settings, ui::SessionClock& clock)
{
    auto* keys = new ui::AgendaKeys(desk, clock, &window);
    auto* bar = new ui::RunningBar(desk, clock);
    window.addChip(bar);
    QObject::connect(bar, &ui::RunningBar::wants, &window,
                     [&window](Command command) { window.run(command); });
    QObject::connect(bar, &ui::RunningBar::wantsPlan, keys, &ui::AgendaKeys::offerToShorten);
    window.addPart(Command::NextPrompt, [&window, &desk, keys] {
        if (!keys->goOn())
            movePrompt(window, desk, Command::NextPrompt);
    });
    window.addPart(Command::PreviousPrompt, [&window, &desk, keys] {
        if (!keys->goBack())
            movePrompt(window, desk, Command::PreviousPrompt);
    });
    window.addPart(Command::MinutesMore, [keys] { keys->give(moreMinutes); });
    window.addPart(Command::MinutesBack, [keys] { keys->give(-moreMinutes); });
    window.addPart(Command::ShortenTheRest, [keys] { keys->shorten(); });
    window.addPart(Command::Chime, [&window, &settings] {
        settings.setOn(chimeKey, !settings.isOn(chimeKey, false));
        window.setChecked(Command::Chime, settings.isOn(chimeKey, false));
    });
    window.setChecked(Command::Chime, settings.isOn(chimeKey, false));
    QObject::connect(&clock, &ui::SessionClock::timeIsUp, &window, [&settings] {
        if (settings.isOn(chimeKey, false))
            QApplication::beep();
    });
}

// What the room can be shown, one of it ticked; a letter or the arrows choose.
void chooseShown(MainWindow& window, ui::RoomControl& room)
{
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(RunningParts::tr("What the room view shows"));
    QAction* current = nullptr;
    for (const ui::RoomShows shows : room.canShow()) {
        QAction* action = menu->addAction(u'&' + nameOf(shows));
        action->setCheckable(true);
        action->setChecked(room.isOn() && !room.isBlank() && room.shows() == shows);
        if (action->isChecked() || !current)
            current = action;
        QObject::connect(action, &QAction::triggered, &room, [&room, shows] { room.show(shows); });
    }
    menu->setActiveAction(current);
    const QPoint at(window.width() - menu->sizeHint().width() - ui::px(18), ui::px(44));
    menu->popup(window.mapToGlobal(at));
}

void addRoom(MainWindow& window, ui::Desk& desk, ui::Settings& settings, ui::SessionClock& clock)
{
    auto* room = new ui::RoomControl(desk, clock, settings, window); // the window owns it
    auto* bar = window.findChild<ui::RunningBar*>();
    const auto show = [&window, room, bar] {
        window.setChecked(Command::RoomView, room->isOn());
        window.setChecked(Command::BlankRoom, room->isOn() && room->isBlank());
        window.setChecked(Command::DarkRoomView, room->isDark());
        bar->setRoomShown(room->isOn());
    };
    QObject::connect(room, &ui::RoomControl::changed, &window, show);
    QObject::connect(room, &ui::RoomControl::wants, &window, &MainWindow::run);
    QObject::connect(room, &ui::RoomControl::typed, &window, [&window](QKeyEvent* event) {
        if (QWidget* focused = window.focusWidget()) // as if the room view were not there
            QApplication::sendEvent(focused, event);
    });
    QObject::connect(&window, &MainWindow::shown, room,
                     [room, followed = QPointer<ui::GatherPage>()](ui::Page* page) mutable {
                         auto* gather = qobject_cast<ui::GatherPage*>(page);
                         if (!gather || gather == followed)
                             return;
                         followed = gather;
                         room->setPrompt(gather->promptInRoom());
                         QObject::connect(
                             gather, &ui::GatherPage::placeChanged, room,
                             [room, gather] { room->setPrompt(gather->promptInRoom()); });
                     });
    window.addPart(Command::RoomView, [room] { room->turn(!room->isOn()); });
    window.addPart(Command::RoomViewShows, [&window, room] { chooseShown(window, *room); });
    window.addPart(Command::OpenAndFixed, [room] { room->toggle(ui::RoomShows::OpenAndFixed); });
    window.addPart(Command::BlankRoom, [&desk, room, show] {
        if (room->isOn())
            return room->setBlank(!room->isBlank());
        show(); // its mark in the menu goes again
        say(desk, RunningParts::tr("The room view is off."));
    });
    window.addPart(Command::DarkRoomView, [room] { room->setDark(!room->isDark()); });
    show();
}

void chooseFolder(MainWindow& window, ui::Desk& desk, ui::SecondCopies& copies)
{
    const QString folder = QFileDialog::getExistingDirectory(
        &window, RunningParts::tr("Second copy: choose a folder on another drive"),
        copies.folder());
    if (!folder.isEmpty())
        return copies.copyTo(folder);
    if (!copies.folder().isEmpty())
        desk.tell(
            {ui::MessageTone::Done,
             RunningParts::tr("Second copies go to “%1”, every five minutes.").arg(copies.folder()),
             RunningParts::tr("Stop them"),
             {},
             [&copies, &desk] {
                 copies.copyTo({});
                 say(desk, RunningParts::tr("No more second copies are made."));
             }});
}

void addSecondCopies(MainWindow& window, ui::Desk& desk, ui::Settings& settings)
{
    auto* copies = new ui::SecondCopies(desk, settings, &window);
    window.addChip(new ui::CopyChip(*copies));
    window.addPart(Command::SecondCopy,
                   [&window, &desk, copies] { chooseFolder(window, desk, *copies); });
}

// Takes from the screen what was being typed, which is saved nowhere; else hides what is current on
// Gather. Elsewhere nothing is at hand to be hidden.
void addSafeguarding(MainWindow& window, ui::Desk& desk)
{
    auto* pane = new ui::SafeguardPane(desk, &window);
    pane->hide();
    QObject::connect(pane, &ui::SafeguardPane::left, &window,
                     [&window] { window.showBeside(nullptr, safeguardWidth); });
    QObject::connect(pane, &ui::SafeguardPane::typed, &window, [&window](const QString& words) {
        if (ui::GatherPage* gather = gatherIn(window))
            gather->type(words);
    });
    window.addPart(Command::HideAndTell, [&window, &desk, pane] {
        if (!desk.session())
            return say(desk, RunningParts::tr("This project has no session yet."));
        ui::GatherPage* gather = gatherIn(window);
        const bool isTyped = gather && !gather->unsavedWords().isEmpty();
        if (isTyped)
            gather->dropUnsavedWords();
        const auto idea = gather && !isTyped ? gather->currentIdea() : std::nullopt;
        const auto noted = safeguarding::hideAndNote(desk.workspace(), desk.session(), idea);
        const bool isKept = !noted && noted.error().kind == Error::Kind::Unavailable;
        if (isKept)
            ui::noteUntilWritten(desk, idea);
        pane->setHidden(noted || isKept ? idea : std::nullopt);
        window.showBeside(pane, safeguardWidth);
        if (isKept)
            return;
        desk.did(noted, isTyped
                            ? RunningParts::tr("What you were typing is saved nowhere. The time "
                                               "is noted.")
                        : idea ? RunningParts::tr("The idea is hidden, and the time noted.")
                               : RunningParts::tr("The time is noted."));
    });
}

} // namespace

void addRunningParts(MainWindow& window, ui::Desk& desk, ui::Settings& settings)
{
    auto* clock = new ui::SessionClock(desk, systemClock, &window);
    addAgenda(window, desk, settings, *clock);
    addRoom(window, desk, settings, *clock);
    addSecondCopies(window, desk, settings);
    addSafeguarding(window, desk);
}

} // namespace moothall
