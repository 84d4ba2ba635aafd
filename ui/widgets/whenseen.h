// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading that waits until somebody looks: screens in the background cost nothing while the room
// talks.
#pragma once

#include <QObject>

#include <functional>

namespace moothall::ui {

// Belongs to a model or a widget; looks at the nearest widget above it. Without one it reads at
// once.
class WhenSeen : public QObject
{
    Q_OBJECT

public:
    WhenSeen(QObject* owner, std::function<void()> read);

    void ask(); // reads now if the widget is seen, else as soon as it is

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isSeen() const;

    std::function<void()> m_read;
    QObject* m_view = nullptr;
    bool m_asked = false;
};

} // namespace moothall::ui
