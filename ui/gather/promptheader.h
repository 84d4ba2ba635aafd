// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The question put to the room, above everything that is said about it, with the rounds it is
// worked on in. The item of the agenda that is under way decides which question it is; another one
// can be looked at meanwhile, and the room sees nothing of that.
#pragma once

#include "core/gather/prompts.h"
#include "ui/models/desk.h"

#include <QWidget>

class QHBoxLayout;
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

    // The one that is shown. Absent: the session has no prompt yet. 0: the ideas given to none.
    std::optional<Id<Prompt>> prompt() const;
    std::optional<Id<Prompt>> promptInRoom() const;

    void step(int by);                // puts another one to the room
    void look(int by);                // shows the one before or after the one that is shown
    void lookAt(Id<Prompt> prompt);   // nothing where it is none of the session
    void goBackTo(Id<Prompt> prompt); // as it was when the program ended

    // A line to write a new prompt in; Enter adds it, Escape leaves it.
    void writeNew();

    void setBrief(bool brief); // one line of the question, and all of it in its tooltip

signals:
    void promptChanged();
    void finished(); // the line was left

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* buildTop();
    void listen();
    void showText();
    bool mayChangeLooseIdeas(const Changes& changes) const;
    void read();
    void show();
    void followAgenda();
    void putToTheRoom(Id<Prompt> prompt);
    std::vector<Id<Prompt>> stops() const; // in their order; the ideas on none come last
    bool isStop(Id<Prompt> prompt) const;
    QString nameOf(Id<Prompt> prompt) const;
    QString wordsOf(Id<Prompt> prompt) const;
    void showWays();
    void offerAll();
    void addWritten();
    void offerToTakeThoseOnNone(Id<Prompt> prompt);
    void stopWriting();

    Desk& m_desk;
    SessionClock* m_clock;
    Id<AgendaItem> m_item; // whose prompt was gone to
    std::vector<Prompt> m_prompts;
    Id<Prompt> m_shown; // 0: the ideas on none
    Id<Prompt> m_inRoom;
    int m_onNone = 0;      // ideas
    Label* m_name;         // where there is no other one
    KeyButton* m_number;   // opens all prompts
    Label* m_notOn;        // beside the number of one that is looked at
    KeyButton* m_back;     // to the one that is on
    KeyButton* m_toOnNone; // ideas that nobody would miss
    QWidget* m_rounds;
    Label* m_text;
    Label* m_line; // instead of the text, where the page is brief
    QString m_words;
    bool m_isBrief = false;
    QLineEdit* m_new;
    KeyButton* m_write;
};

} // namespace moothall::ui
