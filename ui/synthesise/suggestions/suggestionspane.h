// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is suggested beside the wall: themes from similar wording, and lists of what is easily
// overlooked. Nothing moves before somebody accepts it.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/insights.h"

#include <QWidget>

class QSlider;
class QVBoxLayout;

namespace moothall::ui {

class AboutIdea;
class Again;
class BoardPane;
class Desk;
class FewPeople;
class IgnoredOffers;
class KeyButton;
class Label;
class LeastConnected;
class OfferList;
class SaidTwice;
class Suggesting;

class SuggestionsPane : public QWidget
{
    Q_OBJECT

public:
    SuggestionsPane(Desk& desk, BoardPane& board, QWidget* parent = nullptr);

    void enter();        // the keyboard on the open suggestion
    void press(int key); // S J R X L, wherever the keyboard is
    Suggesting& suggesting() { return *m_suggesting; }

signals:
    void left();        // Escape: back to the wall
    void closeWanted(); // the cross
    void insightWanted(moothall::Id<moothall::Insight> insight);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildAll();
    QWidget* buildMoreOrFewer();
    void listen();
    void follow();
    void followState();
    void followSlider();
    void mark(); // the ideas of the open suggestion
    void choose(const std::vector<Id<Idea>>& ideas);
    void showChosen();
    bool hasKeyboard() const;

    Desk& m_desk;
    BoardPane& m_board;
    Suggesting* m_suggesting;
    Label* m_state;
    Label* m_notice;
    KeyButton* m_look;
    KeyButton* m_stop;
    Again* m_again;
    OfferList* m_offers;
    QWidget* m_decide; // all of them at once
    KeyButton* m_acceptAll;
    QWidget* m_moreOrFewer;
    Label* m_themes;
    QSlider* m_slider;
    IgnoredOffers* m_ignored;
    AboutIdea* m_about;
    SaidTwice* m_twice;
    LeastConnected* m_least;
    FewPeople* m_few;
};

} // namespace moothall::ui
