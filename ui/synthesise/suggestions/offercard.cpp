// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/offercard.h"

#include "ui/style/focusring.h"
#include "ui/style/look.h"
#include "ui/synthesise/suggestions/offerhead.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <functional>
#include <ranges>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTerms = 5;

// Its keys end with it: Enter and Escape mean something else in the list around it.
class NameLine : public QLineEdit
{
public:
    explicit NameLine(std::function<void()> leave) : m_leave(std::move(leave)) {}

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            m_leave();
        else
            QLineEdit::keyPressEvent(event);
        event->accept();
    }

private:
    std::function<void()> m_leave;
};

} // namespace

OfferCard::OfferCard(QWidget* parent)
    : QFrame(parent),
      m_head(new OfferHead),
      m_quote(wrapped(new Label({}, TypeRole::Idea))),
      m_name(wrapped(quiet({}))),
      m_why(new QWidget),
      m_acts(new QWidget),
      m_accept(new KeyButton(tr("Accept"), Qt::Key_Return)),
      m_rename(new KeyButton(tr("Rename"))),
      m_ignore(new KeyButton(tr("Ignore"))),
      m_edit(new NameLine([this] {
          emit renameLeft(); // the keyboard goes elsewhere before the line does
          endRename();
      })),
      m_details(buildDetails())
{
    setRole(*this, "card");
    FocusRing::ringAround(m_head, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_details);
    connect(m_head, &QAbstractButton::clicked, this, &OfferCard::pressed);
    connect(m_accept, &QPushButton::clicked, this, &OfferCard::accepted);
    connect(m_rename, &QPushButton::clicked, this, &OfferCard::beginRename);
    connect(m_ignore, &QPushButton::clicked, this, &OfferCard::ignored);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_edit->text();
        endRename();
        emit renamed(name);
    });
}

QWidget* OfferCard::buildDetails()
{
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(px(10), 0, px(10), px(10));
    column->setSpacing(px(7));
    column->addWidget(m_quote);
    column->addWidget(m_name);
    m_why->setLayout(new FlowLayout(px(6), px(4)));
    column->addWidget(m_why);
    m_edit->hide();
    column->addWidget(m_edit);
    m_accept->makePrimary();
    m_rename->setKeys(u"R"_s);
    m_ignore->setKeys(u"X"_s);
    auto* acts = new FlowLayout(px(6), px(6));
    m_acts->setLayout(acts);
    for (KeyButton* button : {m_accept, m_rename, m_ignore})
        acts->addWidget(button);
    column->addWidget(m_acts);
    return details;
}

void OfferCard::showOffer(const Offer& offer, const QString& typicalWords, bool isOpen, bool isNext)
{
    m_head->showOffer(offer, isOpen, isNext);
    restyle(*this, "open", isOpen ? "true" : "false");
    m_details->setVisible(isOpen);
    if (!isOpen) {
        endRename();
        return;
    }
    const QString letter = themeLetter(offer.number);
    m_quote->setText(tr("“%1”").arg(shortened(typicalWords, 220)));
    m_name->setText(offer.into             ? tr("For %1: %2").arg(letter, offer.name)
                    : offer.name.isEmpty() ? titleOf(offer)
                                           : tr("Working name: %1").arg(offer.name));
    clearLayout(*m_why->layout());
    if (!offer.terms.empty())
        m_why->layout()->addWidget(quiet(tr("Why here")));
    for (const suggest::Term& term : offer.terms | std::views::take(mostTerms))
        m_why->layout()->addWidget(termPill(term));
    m_why->setVisible(!offer.terms.empty());
    m_rename->setVisible(!offer.into);
    const int count = int(offer.ideas.size());
    m_accept->setAccessibleName(
        tr("Accept suggestion %1, %Ln idea(s)", nullptr, count).arg(letter));
    m_rename->setAccessibleName(tr("Rename suggestion %1, and accept it").arg(letter));
    m_ignore->setAccessibleName(tr("Ignore suggestion %1").arg(letter));
    m_edit->setAccessibleName(tr("Name of theme %1").arg(letter));
    m_edit->setPlaceholderText(tr("Name it with a phrase"));
    if (!isRenaming())
        m_edit->setText(titleOf(offer));
}

bool OfferCard::isRenaming() const { return m_edit->isVisibleTo(m_details); }

void OfferCard::beginRename()
{
    if (m_rename->isHidden())
        return;
    m_edit->show();
    m_acts->hide();
    m_edit->setFocus();
    m_edit->selectAll();
}

void OfferCard::endRename()
{
    m_acts->show();
    m_edit->hide();
}

} // namespace moothall::ui
