// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a check list: a sign, the question, what it rests on, and the word that carries it.
#pragma once

#include <QWidget>

namespace moothall::ui {

class Label;

enum class CheckState
{
    Pass,
    Look,
    NotYetKnown
};

class CheckRow : public QWidget
{
    Q_OBJECT

public:
    CheckRow(CheckState state, const QString& question, const QString& evidence = {},
             QWidget* parent = nullptr);

    // In place of the word: what carries it and leads somewhere.
    void setWord(QWidget* word);

private:
    Label* m_sign;
    QWidget* m_word;
};

// The word for a state: Pass, Look, Not yet known.
QString wordFor(CheckState state);

} // namespace moothall::ui
