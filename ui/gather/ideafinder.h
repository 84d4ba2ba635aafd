// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds an idea by words in it: on the prompt that is shown, then on the others.
#pragma once

#include "core/gather/ideas.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class IdeasModel;
class IdeasView;
class Label;

// What is found becomes the current idea of the list at every letter, while the keyboard stays in
// the line; keys that are for an idea are for this one.
class IdeaFinder : public QWidget
{
    Q_OBJECT

public:
    IdeaFinder(Desk& desk, IdeasModel& ideas, IdeasView& list, QWidget* parent = nullptr);

    void begin();
    void leave();
    bool hasKeyboard() const;

signals:
    void wantsPrompt(moothall::Id<moothall::Prompt> prompt); // 0: the ideas on none
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void seek(int first, int by);
    void seekNext(int by);
    void seekElsewhere();
    bool isIn(const QString& words) const;
    bool reach(int row);

    Desk& m_desk;
    IdeasModel& m_ideas;
    IdeasView& m_list;
    QLineEdit* m_line;
    Label* m_answer;
};

} // namespace moothall::ui
