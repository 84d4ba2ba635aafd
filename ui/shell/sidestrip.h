// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of an inspector that is folded away: a strip at the right edge that says what is
// behind it, and brings it out.
#pragma once

#include <QAbstractButton>

namespace moothall::ui {

class SideStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideStrip(QWidget* parent = nullptr);

    // Written from top to bottom; a screen reader hears it as the name of the button.
    void say(const QString& sign);
    QString sign() const { return m_sign; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sign;
};

} // namespace moothall::ui
