// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work at a time on a thread of its own, and its result back on ours.
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <utility>

namespace moothall::ui {

// Waits for its work when it goes, so that nothing the work holds (a connection to the file) is
// left behind.
class Worker : public QObject
{
public:
    using QObject::QObject;
    ~Worker() override
    {
        if (m_thread)
            m_thread->wait();
    }

    bool isBusy() const { return m_thread != nullptr; }

    // Runs `work` there, then `take` here with what it returned. Not while it is busy.
    template <class Work, class Take>
    void run(Work work, Take take)
    {
        Q_ASSERT(!isBusy());
        auto answer = std::make_shared<std::optional<decltype(work())>>();
        m_thread.reset(QThread::create(
            [answer, work = std::move(work)]() mutable { answer->emplace(work()); }));
        connect(m_thread.get(), &QThread::finished, this,
                [this, answer, take = std::move(take)]() mutable {
                    m_thread->wait();
                    m_thread.release()->deleteLater();
                    take(std::move(**answer));
                });
        m_thread->start();
    }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace moothall::ui
