// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody says that a person is at risk of harm: what to do now, in large words, and whom to call.
#pragma once

#include "core/gather/ideas.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class FactEdit;
class KeyButton;
class Label;

class SafeguardPane : public QWidget
{
    Q_OBJECT

public:
    explicit SafeguardPane(Desk& desk, QWidget* parent = nullptr);

    // The idea that was hidden with what was noted, if there was one.
    void setHidden(std::optional<Id<Idea>> idea);

signals:
    void left();
    void typed(const QString& words); // meant for the line, which never rests

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void readNoted();
    void tell();
    void removeWords();
    void offerRemoval();
    QString whatIsLeft() const;

    Desk& m_desk;
    Label* m_lead;
    Label* m_phone;
    Label* m_noted;
    KeyButton* m_remove;
    std::optional<Id<Idea>> m_hidden;
    bool m_isSure = false; // the button was pressed once
    FactEdit* m_role;
    FactEdit* m_number;
};

} // namespace moothall::ui
