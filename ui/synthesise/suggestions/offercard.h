// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One suggestion. Open, it shows the idea nearest to its middle, a working name, why these ideas
// and what can be done about it.
#pragma once

#include "ui/synthesise/suggestions/offers.h"

#include <QFrame>

class QLineEdit;

namespace moothall::ui {

class KeyButton;
class Label;
class OfferHead;

class OfferCard : public QFrame
{
    Q_OBJECT

public:
    explicit OfferCard(QWidget* parent = nullptr);

    void showOffer(const Offer& offer, const QString& typicalWords, bool isOpen, bool isNext);
    void beginRename();
    bool isRenaming() const;

    OfferHead& head() const { return *m_head; }
    KeyButton& acceptButton() const { return *m_accept; }

signals:
    void pressed();
    void accepted();
    void renamed(const QString& name); // and accepted
    void ignored();
    void renameLeft();

private:
    QWidget* buildDetails();
    void endRename();

    OfferHead* m_head;
    Label* m_quote;
    Label* m_name;
    QWidget* m_why;
    QWidget* m_acts;
    KeyButton* m_accept;
    KeyButton* m_rename;
    KeyButton* m_ignore;
    QLineEdit* m_edit;
    QWidget* m_details;
};

} // namespace moothall::ui
