// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second copy of the file, made again every few minutes while people work, on a thread of its
// own. A copy that fails is said loudly and calmly, and tried again.
#pragma once

#include "core/store/secondcopy.h"
#include "ui/models/desk.h"
#include "ui/shell/settings.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <memory>

namespace moothall::ui {

class SecondCopies : public QObject
{
    Q_OBJECT

public:
    SecondCopies(Desk& desk, Settings& settings, QObject* parent = nullptr);
    ~SecondCopies() override;

    // Where they go; empty: nobody has chosen a place, and none are made.
    QString folder() const { return m_place.folder; }
    void copyTo(const QString& folder); // begins at once; empty: makes no more

    // Makes one now, if anything has changed since the last. `made` or `failed` follow.
    void copyNow();

    QDateTime last() const { return m_last; } // when the last was made; invalid: not since we run
    bool isFailing() const { return m_failing; }

    static constexpr std::chrono::minutes every{5};

signals:
    void changed(); // another place, a newer copy, or trouble
    void made();
    void failed(const QString& sentence);

private:
    void take(const Result<QString>& copy, history::Seq upTo);
    void warn(const QString& sentence);
    history::Seq newest() const;

    Desk& m_desk;
    Settings& m_settings;
    QTimer m_next;
    std::unique_ptr<QThread> m_thread;
    secondcopy::Place m_place;
    QString m_copy; // the path of the last
    history::Seq m_upTo;
    QDateTime m_last;
    bool m_failing = false;
    bool m_againAfter = false; // another place was chosen meanwhile
};

} // namespace moothall::ui
