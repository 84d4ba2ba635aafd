// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when there may be more or less room around a widget: it has another parent, or its parent
// another size or other things in it.
#pragma once

#include <QPointer>
#include <QWidget>

namespace moothall::ui {

class ParentWatch : public QObject
{
    Q_OBJECT

public:
    explicit ParentWatch(QWidget& watched); // which owns it

signals:
    void roomChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void follow();

    QWidget& m_watched;
    QPointer<QWidget> m_parent;
};

} // namespace moothall::ui
