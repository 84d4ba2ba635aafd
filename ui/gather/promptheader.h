// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The question put to the room, above everything that is said about it.
#pragma once

#include "core/gather/prompts.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class KeyButton;
class Label;

class PromptHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PromptHeader(Desk& desk, QWidget* parent = nullptr);

    // Absent: the session has no prompt yet. 0: the ideas given to none of its prompts.
    std::optional<Id<Prompt>> prompt() const;
    void step(int by);

    // A line to write a new prompt in; Enter adds it, Escape leaves it.
    void writeNew();

signals:
    void promptChanged();
    void finished(); // the line was left

private:
    bool mayChangeLooseIdeas(const Changes& changes) const;
    void read();
    void show();
    std::size_t stops() const { return m_prompts.size() + (m_hasLooseIdeas ? 1 : 0); }
    void addWritten();
    void stopWriting();

    Desk& m_desk;
    std::vector<Prompt> m_prompts;
    std::size_t m_current = 0; // after the last prompt: the ideas on none
    bool m_hasLooseIdeas = false;
    Label* m_number;
    Label* m_text;
    QLineEdit* m_new;
    KeyButton* m_write;
};

} // namespace moothall::ui
