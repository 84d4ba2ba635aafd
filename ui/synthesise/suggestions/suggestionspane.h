// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is suggested beside the wall: themes from similar wording, and lists of what is easily
// overlooked. Nothing moves before somebody accepts it.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/insights.h"

#include <QWidget>

namespace moothall::ui {

class AboutIdea;
class AboutTheme;
class Again;
class BoardPane;
class Desk;
class FewPeople;
class IgnoredOffers;
class KeyButton;
class LeastConnected;
class MoreOrFewer;
class OfferList;
class SaidTwice;
class SearchLine;
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
    void listen();
    void follow();
    void decide(int key);
    void acceptAll();
    void mark(); // the ideas of the open suggestion
    void showChosen();
    void showKeys();
    bool hasKeyboard() const;

    Desk& m_desk;
    BoardPane& m_board;
    Suggesting* m_suggesting;
    SearchLine* m_search;
    Again* m_again;
    OfferList* m_offers;
    QWidget* m_decide; // all of them at once
    KeyButton* m_acceptAll;
    MoreOrFewer* m_moreOrFewer;
    IgnoredOffers* m_ignored;
    AboutTheme* m_aboutTheme;
    AboutIdea* m_about;
    SaidTwice* m_twice;
    LeastConnected* m_least;
    FewPeople* m_few;
};

} // namespace moothall::ui
