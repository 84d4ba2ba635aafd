// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the search for themes stands, in a sentence, with what can be done about it.
#pragma once

#include <QWidget>

namespace moothall::ui {

class KeyButton;
class Label;
class Suggesting;

class SearchLine : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(Suggesting& suggesting, QWidget* parent = nullptr);

    void follow();
    KeyButton* button() const; // what can be done now; null: nothing

private:
    QWidget* buildSeeds();
    void followSeeds();
    QString sentence() const;

    Suggesting& m_suggesting;
    Label* m_state;
    Label* m_notice;
    QWidget* m_seeds; // early solution ideas and offers: left out, or taken in
    Label* m_seedsState;
    KeyButton* m_takeSeeds;
    QWidget* m_acts;
    KeyButton* m_look;
    KeyButton* m_stop;
};

} // namespace moothall::ui
