// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The question put to the room, above everything that is said about it, with the rounds it is
// worked on in. The item of the agenda that is under way decides which question it is.
#pragma once

#include "core/gather/prompts.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall {
struct AgendaItem;
}

namespace moothall::ui {

class KeyButton;
class Label;
class SessionClock;

class PromptHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PromptHeader(Desk& desk, QWidget* parent = nullptr);

    // Absent: the session has no prompt yet. 0: the ideas given to none of its prompts.
    std::optional<Id<Prompt>> prompt() const;
    void step(int by);
    void goTo(Id<Prompt> prompt); // nothing where it is none of the session

    // A line to write a new prompt in; Enter adds it, Escape leaves it.
    void writeNew();

    void setBrief(bool brief); // one line of the question, and all of it in its tooltip

signals:
    void promptChanged();
    void finished(); // the line was left

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showText();
    bool mayChangeLooseIdeas(const Changes& changes) const;
    void read();
    void show();
    void followAgenda();
    std::size_t stops() const { return m_prompts.size() + (m_hasLooseIdeas ? 1 : 0); }
    void addWritten();
    void stopWriting();

    Desk& m_desk;
    SessionClock* m_clock;
    Id<AgendaItem> m_item; // whose prompt was gone to
    std::vector<Prompt> m_prompts;
    std::size_t m_current = 0; // after the last prompt: the ideas on none
    bool m_hasLooseIdeas = false;
    Label* m_number;
    Label* m_text;
    Label* m_line; // instead of the text, where the page is brief
    QString m_words;
    bool m_isBrief = false;
    QLineEdit* m_new;
    KeyButton* m_write;
};

} // namespace moothall::ui
