// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that opens above lists and leaves what has certain words in them.
#pragma once

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class FindLine : public QWidget
{
    Q_OBJECT

public:
    FindLine(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

    void begin();
    void end(); // cleared and gone

signals:
    void wordsChanged(const QString& words);
    void entered(); // Enter, or the arrow to what was found
    void stopped(); // Escape

private:
    QLineEdit* m_edit;
};

} // namespace moothall::ui
