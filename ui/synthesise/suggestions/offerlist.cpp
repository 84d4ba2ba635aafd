// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/offerlist.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/offercard.h"
#include "ui/synthesise/suggestions/offerhead.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

OfferList::OfferList(Suggesting& suggesting, const BoardModel& board, QWidget* parent)
    : QWidget(parent), m_suggesting(suggesting), m_board(board), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Suggested themes"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
}

bool OfferList::hasKeyboard() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

int OfferList::placeOfOpen() const
{
    const auto& offers = m_suggesting.offers();
    const auto found = std::ranges::find(offers, m_open, &Offer::key);
    return found == offers.end() ? -1 : int(found - offers.begin());
}

OfferCard* OfferList::openCard() const
{
    const auto found = std::ranges::find(m_cards, m_open, &Shown::key);
    return found == m_cards.end() ? nullptr : found->card;
}

OfferCard* OfferList::cardFor(suggest::ThemeKey key)
{
    if (const auto found = std::ranges::find(m_cards, key, &Shown::key); found != m_cards.end())
        return found->card;
    auto* card = new OfferCard;
    m_cards.push_back({key, card});
    card->acceptButton().setKeys(keysToAccept(Qt::Key_Return, m_keyboardIsHere));
    connect(card, &OfferCard::pressed, this, [this, key] { show(key); });
    connect(card, &OfferCard::accepted, this, [this] { acceptOpen(); });
    connect(card, &OfferCard::renamed, this, [this](const QString& name) { acceptOpen(name); });
    connect(card, &OfferCard::renameLeft, this, &OfferList::enter);
    connect(card, &OfferCard::ignored, this, &OfferList::ignoreOpen);
    return card;
}

void OfferList::follow()
{
    const auto& offers = m_suggesting.offers();
    const suggest::ThemeKey before = m_open;
    if (offers.empty())
        m_open = suggest::noTheme;
    else if (placeOfOpen() < 0)
        m_open = offers[std::size_t(std::clamp(m_place, 0, int(offers.size()) - 1))].key;
    m_place = std::max(placeOfOpen(), 0);

    std::erase_if(m_cards, [&](const Shown& shown) {
        if (std::ranges::find(offers, shown.key, &Offer::key) != offers.end())
            return false;
        m_column->removeWidget(shown.card);
        shown.card->hide();
        shown.card->deleteLater(); // it may be telling of a click
        return true;
    });
    for (int place = 0; place < int(offers.size()); ++place) {
        const Offer& offer = offers[std::size_t(place)];
        OfferCard* card = cardFor(offer.key);
        const auto note = m_board.noteOf(offer.typical);
        card->showOffer(offer, note ? m_board.cardAt(*note).words : QString(), offer.key == m_open,
                        place == m_place + 1);
        if (m_column->indexOf(card) != place)
            m_column->insertWidget(place, card);
    }
    if (m_open != before)
        emit openChanged();
}

void OfferList::show(suggest::ThemeKey key)
{
    if (key == m_open)
        return;
    m_open = key;
    follow();
    emit openChanged();
}

void OfferList::enter()
{
    if (OfferCard* card = openCard())
        card->head().setFocus(Qt::OtherFocusReason);
}

void OfferList::showKeys(bool keyboardIsHere)
{
    m_keyboardIsHere = keyboardIsHere;
    for (const Shown& shown : m_cards)
        shown.card->acceptButton().setKeys(keysToAccept(Qt::Key_Return, keyboardIsHere));
}

void OfferList::next(bool forward)
{
    const auto& offers = m_suggesting.offers();
    if (offers.empty())
        return;
    const int count = int(offers.size());
    const int place = (std::max(placeOfOpen(), 0) + (forward ? 1 : count - 1)) % count;
    const bool hadKeyboard = hasKeyboard();
    show(offers[std::size_t(place)].key);
    if (hadKeyboard)
        enter();
}

template <class Act>
void OfferList::decide(Act&& act)
{
    if (m_open == suggest::noTheme)
        return;
    const bool hadKeyboard = hasKeyboard();
    act(m_open);
    if (!hadKeyboard)
        return;
    if (isEmpty())
        return emit emptied();
    enter();
}

void OfferList::acceptOpen(const QString& name)
{
    decide([&](suggest::ThemeKey key) { m_suggesting.accept(key, name); });
}

void OfferList::ignoreOpen()
{
    decide([&](suggest::ThemeKey key) { m_suggesting.ignore(key); });
}

void OfferList::renameOpen()
{
    if (OfferCard* card = openCard())
        card->beginRename();
}

void OfferList::keyPressEvent(QKeyEvent* event)
{
    const OfferCard* card = openCard();
    if (!card || card->isRenaming() ||
        event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    QWidget* focused = QApplication::focusWidget();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            return QWidget::keyPressEvent(event); // accepts all of them
        if (focused == &card->head() || focused == &card->acceptButton())
            acceptOpen();
        else if (auto* button = qobject_cast<QAbstractButton*>(focused))
            button->click();
        return;
    case Qt::Key_Down:
        return next();
    case Qt::Key_Up:
        return next(false);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace moothall::ui
