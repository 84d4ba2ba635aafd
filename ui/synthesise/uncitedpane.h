// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas that bear on nothing yet, looked at one by one before Synthesise is closed.
#pragma once

#include "ui/synthesise/cardsmodel.h"

#include <QWidget>

class QBoxLayout;

namespace moothall::ui {

class CardList;
class ClosingBlock;
class Label;
class KeyButton;
class OrEmpty;

class UncitedPane : public QWidget
{
    Q_OBJECT

public:
    UncitedPane(Desk& desk, CardsModel& cards, QWidget* parent = nullptr);

    void enter();
    std::optional<Id<Idea>> current() const;
    CardList& list() const { return *m_list; }

    void park();   // the chosen one, or takes it up again
    void lookAt(); // says of the chosen one that it was looked at, or takes that back

signals:
    void chosen(); // by double click

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildIdeas();
    QWidget* buildActs();
    void showCount();
    std::vector<Id<Idea>> rest() const; // what can be read, and was not looked at
    void lookAtRest();

    Desk& m_desk;
    CardsModel& m_cards;
    CardList* m_list;
    OrEmpty* m_listOrEmpty;
    Label* m_title;
    KeyButton* m_lookAtRest;
    ClosingBlock* m_closing;
    QBoxLayout* m_columns;
};

} // namespace moothall::ui
