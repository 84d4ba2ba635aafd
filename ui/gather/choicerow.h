// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of choices of which one stays set until it is changed: the table, the group.
#pragma once

#include "ui/gather/optionblock.h"
#include "ui/shell/commands.h"

#include <QStringList>

namespace moothall::ui {

class OptionButton;

// Numbered from 1. Nine of them have a button and a digit at a time.
class ChoiceRow : public OptionBlock
{
    Q_OBJECT

public:
    enum class Shape
    {
        Number,
        GroupBadge
    };
    ChoiceRow(const QString& caption, Command command, Shape shape, QWidget* parent = nullptr);

    void offer(const QStringList& names); // hidden where there are none
    int count() const { return int(m_names.size()); }
    int chosen() const { return m_chosen; } // 0: none
    // Nothing where there is no such number.
    void choose(int number);
    void chooseByDigit(int digit);

signals:
    void chosenChanged();
    void clicked(); // by the mouse, so that the cursor can go back to where it was

private:
    int firstShown() const;
    int lastShown() const;
    void fill();
    OptionButton* buttonFor(int number);
    QString whereTheOthersAre() const;
    void showChosen();

    Command m_command;
    Shape m_shape;
    QStringList m_names;
    QStringList m_shown; // those that have a button
    std::vector<OptionButton*> m_buttons;
    int m_chosen = 0;
};

} // namespace moothall::ui
