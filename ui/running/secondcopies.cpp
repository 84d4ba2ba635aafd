// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/secondcopies.h"

#include "core/store/failure.h"
#include "ui/shell/copyplace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(const QDateTime& at) { return QLocale().toString(at.time(), u"HH:mm"_s); }

} // namespace

SecondCopies::SecondCopies(Desk& desk, Settings& settings, QObject* parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_place(copyPlace(settings))
{
    m_next.setInterval(every);
    connect(&m_next, &QTimer::timeout, this, &SecondCopies::copyNow);
    if (!folder().isEmpty()) {
        m_next.start();
        QTimer::singleShot(0, this, &SecondCopies::copyNow); // once the window is there
    }
}

// What the thread holds, a connection to the file, must be gone before the file is.
SecondCopies::~SecondCopies()
{
    if (m_thread)
        m_thread->wait();
}

void SecondCopies::copyTo(const QString& folder)
{
    m_place = folder.isEmpty() ? secondcopy::Place() : secondcopy::placeAt(folder);
    keepCopyPlace(m_settings, m_place);
    m_upTo = {};
    m_copy.clear();
    m_failing = false;
    if (folder.isEmpty()) {
        m_next.stop();
        emit changed();
        return;
    }
    m_next.start();
    copyNow();
}

history::Seq SecondCopies::newest() const
{
    const auto entries = attempt([&] { return history::newest(m_desk.reader(), 1); });
    return !entries || entries->empty() ? history::Seq{} : entries->front().seq;
}

void SecondCopies::copyNow()
{
    m_againAfter = m_thread != nullptr;
    if (folder().isEmpty() || m_thread)
        return;
    const QString from = m_desk.workspace().path();
    const history::Seq upTo = newest();
    const bool isCopied = !m_failing && upTo == m_upTo && QFileInfo::exists(m_copy);
    if (isCopied)
        return emit made(); // the drive is there, and holds everything
    // Opened here, used there alone, and gone before the thread is forgotten.
    auto answer = std::make_shared<Result<QString>>();
    const auto reader = std::make_shared<Result<Reader>>(m_desk.workspace().openReader());
    if (!*reader)
        return take(tl::make_unexpected(reader->error()), upTo);
    m_thread.reset(QThread::create([=, place = m_place] {
        *answer = secondcopy::make(**reader, from, place, QDateTime::currentDateTime());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, answer, reader, upTo] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        take(*answer, upTo);
        if (m_againAfter)
            copyNow();
    });
    m_thread->start(QThread::LowPriority);
}

void SecondCopies::take(const Result<QString>& copy, history::Seq upTo)
{
    if (folder().isEmpty())
        return; // nobody wants it any more
    m_failing = !copy;
    if (copy) {
        m_copy = *copy;
        m_upTo = upTo;
        m_last = QDateTime::currentDateTime();
    }
    emit changed();
    if (copy)
        return emit made();
    warn(copy.error().sentence);
    emit failed(copy.error().sentence);
}

void SecondCopies::warn(const QString& sentence)
{
    const QString since = m_last.isValid() ? tr("No second copy since %1.").arg(clockTime(m_last))
                                           : tr("There is no second copy yet.");
    m_desk.tell({MessageTone::Warning,
                 tr("%1 %2 Your work is safe on this laptop.").arg(since, sentence),
                 tr("Try again"),
                 {},
                 [copies = QPointer(this)] {
                     if (copies)
                         copies->copyNow();
                 }});
}

} // namespace moothall::ui
