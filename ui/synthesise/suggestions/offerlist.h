// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The suggestions one below the other, one of them open: accepted, renamed or ignored by key.
#pragma once

#include "ui/synthesise/suggestions/offers.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class BoardModel;
class OfferCard;
class Suggesting;

class OfferList : public QWidget
{
    Q_OBJECT

public:
    OfferList(Suggesting& suggesting, const BoardModel& board, QWidget* parent = nullptr);

    void follow();
    void enter(); // the keyboard on the open one
    // Where the keyboard is on the wall, Enter belongs to the wall, and S comes before it.
    void showKeys(bool keyboardIsHere);
    bool isEmpty() const { return m_cards.empty(); }
    suggest::ThemeKey open() const { return m_open; } // noTheme: none

    void next(bool forward = true); // opens it
    void acceptOpen(const QString& name = {});
    void renameOpen();
    void ignoreOpen();

signals:
    void openChanged();
    void emptied(); // while it had the keyboard

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Shown
    {
        suggest::ThemeKey key;
        OfferCard* card;
    };

    bool hasKeyboard() const;
    int placeOfOpen() const;
    void show(suggest::ThemeKey key);
    OfferCard* cardFor(suggest::ThemeKey key);
    OfferCard* openCard() const;
    // After which the keyboard is on what is open then.
    template <class Act>
    void decide(Act&& act);

    Suggesting& m_suggesting;
    const BoardModel& m_board;
    QVBoxLayout* m_column;
    std::vector<Shown> m_cards;
    suggest::ThemeKey m_open = suggest::noTheme;
    int m_place = 0; // of the open one, where the next will be
    bool m_keyboardIsHere = false;
};

} // namespace moothall::ui
