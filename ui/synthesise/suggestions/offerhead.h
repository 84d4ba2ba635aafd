// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of a suggestion: its letter, how many ideas, and while it is folded what they are
// about. Pressing it opens the suggestion.
#pragma once

#include "ui/synthesise/suggestions/offers.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace moothall::ui {

class KeyCaps;
class Label;
class LetterMark;

class OfferHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OfferHead(QWidget* parent = nullptr);

    // `isNext`: the one that J opens.
    void showOffer(const Offer& offer, bool isOpen, bool isNext);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LetterMark* m_letter;
    Label* m_count;
    QWidget* m_terms;
    Label* m_fit;
    KeyCaps* m_next;
};

// A word that a suggestion is about, and how many of its ideas share it.
Label* termPill(const suggest::Term& term);

} // namespace moothall::ui
