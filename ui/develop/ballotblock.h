// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How people voted, above the list of solutions: slips are typed in one by one, out of sight, and
// revealed all at once.
#pragma once

#include "core/develop/comparison.h"
#include "core/develop/slips.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace moothall::ui {

class KeyButton;
class Label;
class SlipsModel;

class BallotBlock : public QWidget
{
    Q_OBJECT

public:
    explicit BallotBlock(Desk& desk, QWidget* parent = nullptr);

    void begin();  // the cursor is where slips are typed
    void reveal(); // asks the first time, and shows the marks the second time
    void keep();   // nobody wants the reveal after all

    // Takes the chosen slip away, if the keyboard is among the slips; returns whether it is.
    bool removeSlip();

signals:
    void left(); // the keyboard goes back to the solutions
    void counted(const std::optional<moothall::BallotCount>& count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildEntry();
    void listen();
    void read();
    void showCounting(const slips::Counting& counting);
    void enter();
    void expect();
    void complain(const QString& sentence);

    Desk& m_desk;
    std::optional<slips::Counting> m_counting;
    bool m_asked = false;
    SlipsModel* m_model;
    Label* m_title;
    Label* m_pill;
    Label* m_words;
    KeyButton* m_begin;
    KeyButton* m_reveal;
    Label* m_mismatch;
    QWidget* m_entry;
    QLineEdit* m_typed;
    QLineEdit* m_expected;
    Label* m_wrong;
    QWidget* m_slipsPlace;
    QListView* m_slips;
};

} // namespace moothall::ui
