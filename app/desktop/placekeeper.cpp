// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placekeeper.h"

#include "core/involve/project.h"
#include "core/involve/sessions.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString placeKey = u"place/"_s;

} // namespace

PlaceKeeper::PlaceKeeper(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings)
    : QObject(&window), m_window(window), m_desk(desk), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&desk, &ui::Desk::placeChanged, this, &PlaceKeeper::keepSoon);
    connect(&window, &ui::MainWindow::shown, this, [this](ui::Page* page) {
        if (auto* gather = qobject_cast<ui::GatherPage*>(page); gather && !m_gather)
            follow(*gather);
        keepSoon();
    });
    connect(&window, &ui::MainWindow::closed, this, [this] {
        m_closed = true;
        m_soon.stop();
        m_settings.keep(key(), {});
    });
}

QString PlaceKeeper::key() const
{
    const QByteArray path = QFileInfo(m_desk.workspace().path()).canonicalFilePath().toUtf8();
    return placeKey +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void PlaceKeeper::keepSoon()
{
    if (!m_closed && !m_soon.isActive())
        m_soon.start();
}

void PlaceKeeper::keep()
{
    QVariantList place{int(m_window.screen()), qlonglong(m_desk.project().value),
                       qlonglong(m_desk.session().value)};
    if (m_gather) {
        const ui::GatherPage::Place gather = m_gather->place();
        place += {gather.prompt ? QVariant(qlonglong(gather.prompt->value)) : QVariant(),
                  gather.table, gather.group, int(gather.kind)};
    }
    m_settings.keep(key(), place);
}

bool PlaceKeeper::comeBack()
{
    const QVariantList place = m_settings.kept(key()).toList();
    if (place.size() < 3) {
        keepSoon();
        return false;
    }
    const Id<Project> project{place[1].toLongLong()};
    if (m_desk.reader().find(project))
        m_desk.openProject(project);
    if (const Id<Session> session{place[2].toLongLong()}; m_desk.reader().find(session))
        m_desk.openSession(session);
    if (place.size() == 7) {
        m_back.emplace();
        if (place[3].isValid() && !place[3].toString().isEmpty())
            m_back->prompt = Id<Prompt>{place[3].toLongLong()};
        m_back->table = place[4].toInt();
        m_back->group = place[5].toInt();
        m_back->kind = IdeaKind(place[6].toInt());
    }
    const int screen = place[0].toInt();
    if (screen >= 0 && screen <= int(ui::Screen::Report))
        m_window.show(ui::Screen(screen));
    m_desk.tell({ui::MessageTone::Done,
                 tr("Back at %1. All that was saved is here; a line that was still being typed is "
                    "not.")
                     .arg(QLocale().toString(QTime::currentTime(), u"HH:mm"_s)),
                 {},
                 {},
                 {}});
    return true;
}

void PlaceKeeper::follow(ui::GatherPage& gather)
{
    m_gather = &gather;
    if (m_back)
        gather.goTo(*m_back);
    m_back.reset();
    connect(&gather, &ui::GatherPage::placeChanged, this, &PlaceKeeper::keepSoon);
    keepSoon();
}

} // namespace moothall
