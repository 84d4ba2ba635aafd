// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that opens above a list to write something new: its words, and what it comes from.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace moothall::ui {

class ChoiceBox;
class Label;

class PhraseLine : public QWidget
{
    Q_OBJECT

public:
    // `name` says what is written; `source` names what it is chosen to come from, if anything.
    PhraseLine(const QString& name, const QString& placeholder, const QString& source = {},
               QWidget* parent = nullptr);

    // Opens with the cursor in it. `sources` are offered where the line has a choice of source.
    void begin(const QString& caption, const QString& words = {}, const QStringList& sources = {},
               int chosen = 0);
    void end(); // cleared and gone

    QString words() const;
    int source() const;
    QLineEdit* edit() const { return m_edit; }

signals:
    void entered(); // Enter, with words or without
    void stopped(); // Escape

private:
    Label* m_caption;
    QLineEdit* m_edit;
    QWidget* m_sourceRow;
    ChoiceBox* m_source;
};

} // namespace moothall::ui
