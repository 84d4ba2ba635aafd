// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A field that lies on the wall where a name will be.
#pragma once

#include <QLineEdit>

namespace moothall::ui {

class NameField : public QLineEdit
{
    Q_OBJECT

public:
    // What happens where the field is left without Enter or Escape.
    enum class WhenLeft
    {
        Keep, // what was typed is the name
        Drop  // nothing happens
    };

    explicit NameField(QWidget* parent);

    // Opens at the place, moved to where all of it is seen.
    void begin(const QRectF& place, const QString& name, const QString& placeholder,
               WhenLeft whenLeft);
    void end();

signals:
    void named(const QString& name); // it stays open until `end`
    void stopped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    WhenLeft m_whenLeft = WhenLeft::Drop;
};

} // namespace moothall::ui
