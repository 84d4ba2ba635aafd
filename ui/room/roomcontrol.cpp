// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room/roomcontrol.h"

#include "core/gather/prompts.h"
#include "core/store/failure.h"
#include "ui/models/roomeyes.h"
#include "ui/shell/commands.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString geometryKey = u"room/geometry"_s;
const QString screenKey = u"room/screen"_s;
const QString fullKey = u"room/full"_s;
const QString darkKey = u"room/dark"_s;

} // namespace

QScreen* roomScreen(const QString& last, const QScreen* facilitator)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto isElsewhere = [&](const QScreen* screen) { return screen != facilitator; };
    const auto again = std::ranges::find_if(screens, [&](const QScreen* screen) {
        return isElsewhere(screen) && screen->name() == last;
    });
    const auto found = again != screens.end() ? again : std::ranges::find_if(screens, isElsewhere);
    return found == screens.end() ? nullptr : *found;
}

RoomControl::RoomControl(Desk& desk, SessionClock& clock, Settings& settings, QWidget& beside)
    : QObject(&beside),
      m_desk(desk),
      m_clock(clock),
      m_settings(settings),
      m_beside(beside),
      m_dark(settings.kept(darkKey).toBool())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms); // after the idea, which comes first
    connect(&m_soon, &QTimer::timeout, this, &RoomControl::read);
    m_minute.setInterval(5s);
    connect(&m_minute, &QTimer::timeout, this, &RoomControl::read);
    connect(&desk.workspace(), &Workspace::changed, this, &RoomControl::readSoon);
    connect(&desk, &Desk::placeChanged, this, &RoomControl::readSoon);
    connect(&clock, &SessionClock::changed, this, &RoomControl::readSoon);
    connect(&clock, &SessionClock::ticked, this, &RoomControl::readSoon);
    beside.installEventFilter(this);
    connect(this, &RoomControl::changed, this, &RoomControl::tellEyes);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &RoomControl::takeNewDisplay);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &RoomControl::loseDisplay);
}

RoomControl::~RoomControl()
{
    if (isOn())
        RoomEyes::now().setOnLaptop(false);
}

// With one display for both, people are shown by their codes.
void RoomControl::tellEyes()
{
    RoomEyes::now().setOnLaptop(isOn() && QGuiApplication::screens().size() < 2);
}

// A projector that is plugged in late is what the room view on the laptop was waiting for.
void RoomControl::takeNewDisplay()
{
    if (isOn() && m_view->isFullScreen() && !m_display)
        place();
    tellEyes();
}

// Over the program it would be in the way, and the keyboard would not be with it.
void RoomControl::loseDisplay(QScreen* display)
{
    if (isOn() && display == m_display) {
        m_placing = true; // where the window system moves it is nobody's choice
        takeDown();
        m_placing = false;
        m_desk.warn(tr("The display of the room view is gone, and the room view is off. %1 shows "
                       "it again.")
                        .arg(keysFor(Command::RoomView).toString(QKeySequence::NativeText)));
    }
    tellEyes();
}

bool RoomControl::isOn() const { return m_view != nullptr; }

void RoomControl::turn(bool on)
{
    if (on == isOn())
        return;
    if (!on) {
        takeDown();
        m_beside.activateWindow();
        return;
    }
    m_view = std::make_unique<RoomView>();
    m_view->setDark(m_dark);
    connect(m_view.get(), &RoomView::left, this, [this] { turn(false); });
    connect(m_view.get(), &RoomView::closed, this, &RoomControl::takeDown);
    connect(m_view.get(), &RoomView::wants, this, &RoomControl::wants);
    connect(m_view.get(), &RoomView::typed, this, &RoomControl::typed);
    m_view->installEventFilter(this);
    place();
    read();
    emit changed();
}

// Each time the room sees a new window: nothing it saw before may be left in it, hidden words least
// of all.
void RoomControl::takeDown()
{
    keepPlace();
    m_view->hide();
    m_view.release()->deleteLater(); // it may be what asked
    m_display = nullptr;
    m_blank = false;
    emit changed();
}

// Full screen where people look; on the only display there is, over the program until Escape.
void RoomControl::place()
{
    m_placing = true;
    QScreen* screen = roomScreen(m_settings.kept(screenKey).toString(), m_beside.screen());
    const QByteArray geometry = m_settings.kept(geometryKey).toByteArray();
    const bool isFull =
        m_settings.kept(fullKey).isValid() ? m_settings.kept(fullKey).toBool() : true;
    const bool isElsewhere = screen != nullptr;
    m_display = isFull ? screen : nullptr;
    if (!geometry.isEmpty() && !isFull)
        m_view->restoreGeometry(geometry);
    else if (screen)
        m_view->setGeometry(screen->geometry());
    m_view->setAttribute(Qt::WA_ShowWithoutActivating, isElsewhere);
    if (isFull)
        m_view->showFullScreen();
    else
        m_view->showNormal();
    if (!isElsewhere) {
        m_view->raise();
        m_view->activateWindow(); // Escape must reach it
    }
    m_placing = false;
}

void RoomControl::keepPlace()
{
    if (!m_view || m_placing)
        return;
    m_settings.keep(fullKey, m_view->isFullScreen());
    if (m_view->screen() && m_view->screen() != m_beside.screen())
        m_settings.keep(screenKey, m_view->screen()->name());
    if (!m_view->isFullScreen())
        m_settings.keep(geometryKey, m_view->saveGeometry());
}

void RoomControl::show(RoomShows shows)
{
    if (shows != m_shows)
        m_before = {m_shows, m_blank};
    m_shows = shows;
    m_blank = false;
    if (!isOn())
        return turn(true);
    read();
    emit changed();
}

void RoomControl::toggle(RoomShows shows)
{
    if (!isOn() || m_shows != shows || m_blank)
        return show(shows);
    const Seen before = m_before;
    show(before.shows);
    if (before.isBlank)
        setBlank(true);
}

void RoomControl::setBlank(bool blank)
{
    m_blank = blank;
    read();
    emit changed();
}

void RoomControl::setDark(bool dark)
{
    m_dark = dark;
    m_settings.keep(darkKey, dark);
    if (m_view)
        m_view->setDark(dark);
    emit changed();
}

std::vector<RoomShows> RoomControl::canShow() const
{
    return whatRoomCanShow(m_desk.reader(), roomPlace());
}

void RoomControl::setPrompt(std::optional<Id<Prompt>> prompt)
{
    m_prompt = prompt;
    readSoon();
}

// Until Gather is seen, the prompt under way, or the first.
RoomPlace RoomControl::roomPlace() const
{
    RoomPlace place{m_desk.project(), m_desk.session(), m_prompt};
    const auto prompts = prompts::all(m_desk.reader(), place.session);
    const UnderWay* underWay = m_clock.underWay();
    if (underWay && underWay->item.prompt && !place.prompt)
        place.prompt = underWay->item.prompt;
    const bool isOurs =
        place.prompt == Id<Prompt>() || std::ranges::any_of(prompts, [&](const Prompt& prompt) {
            return place.prompt == prompt.id;
        });
    if (!isOurs)
        place.prompt = prompts.empty() ? std::nullopt : std::optional(prompts.front().id);
    return place;
}

void RoomControl::readSoon()
{
    if (isOn() && !m_soon.isActive())
        m_soon.start();
}

void RoomControl::read()
{
    if (!isOn())
        return m_minute.stop();
    // While the file cannot be read, the room goes on seeing what it saw.
    static_cast<void>(attempt([&] {
        m_view->show(roomContents(m_desk.reader(), roomPlace(), m_shows, m_clock));
        m_view->setBlank(m_blank, m_clock.onTheWall());
    }));
    if (m_blank)
        m_minute.start();
    else
        m_minute.stop();
}

bool RoomControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_beside && event->type() == QEvent::Close && m_view)
        QMetaObject::invokeMethod(
            this,
            [this] { // the window may have refused
                if (!m_beside.isVisible())
                    turn(false);
            },
            Qt::QueuedConnection);
    if (m_view && watched == m_view.get() && m_view->isVisible() &&
        (event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange))
        keepPlace();
    return QObject::eventFilter(watched, event);
}

} // namespace moothall::ui
