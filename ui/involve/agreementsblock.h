// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one person agreed to, each purpose by itself and each with its letter.
#pragma once

#include "core/involve/participants.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <vector>

namespace moothall::ui {

class KeyButton;
class Label;
class WhenSeen;

class AgreementsBlock : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsBlock(Desk& desk, QWidget* parent = nullptr);

    void show(std::optional<Id<Participant>> person);

    // Whether the key is the letter of a purpose; then it has been turned.
    bool takeKey(int key);

private:
    void turn(std::size_t which);
    void read();

    Desk& m_desk;
    std::optional<Id<Participant>> m_person;
    Label* m_title;
    std::vector<KeyButton*> m_buttons; // as wordsOf(Purpose) has them
    WhenSeen* m_reading;
};

} // namespace moothall::ui
