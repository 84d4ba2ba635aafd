// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/offerhead.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t termsWhileFolded = 2;

QString countOf(const Offer& offer)
{
    const int count = int(offer.ideas.size());
    return offer.into ? OfferHead::tr("%Ln more idea(s)", nullptr, count)
                      : OfferHead::tr("%Ln idea(s)", nullptr, count);
}

QString spoken(const Offer& offer, const QString& name)
{
    const QString letter = themeLetter(offer.number);
    const QString what = offer.into ? OfferHead::tr("For theme %1, %2").arg(letter, name)
                                    : OfferHead::tr("Suggestion %1, %2").arg(letter, name);
    return what + u", "_s + countOf(offer) + u", "_s + fitOf(offer.confidence);
}

} // namespace

Label* termPill(const suggest::Term& term)
{
    return pill(u"%1 %L2"_s.arg(term.text).arg(term.notes));
}

OfferHead::OfferHead(QWidget* parent)
    : QAbstractButton(parent),
      m_letter(new LetterMark(1, true)),
      m_count(new Label({}, TypeRole::Base, QFont::DemiBold)),
      m_terms(new QWidget),
      m_fit(quiet({})),
      m_next(new KeyCaps(u"J"_s))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(10), px(6), px(10), px(6));
    row->setSpacing(px(8));
    row->addWidget(m_letter);
    row->addWidget(m_count);
    m_terms->setLayout(new FlowLayout(px(4), px(4)));
    row->addWidget(m_terms, 1);
    row->addWidget(m_fit);
    row->addWidget(m_next);
    for (QWidget* part : findChildren<QWidget*>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void OfferHead::showOffer(const Offer& offer, bool isOpen, bool isNext)
{
    m_letter->setLetter(offer.number, !offer.into);
    m_count->setText(countOf(offer));
    m_fit->setText(fitOf(offer.confidence));
    m_fit->setVisible(isOpen);
    m_next->setVisible(isNext && Look::now().keyHints() && !Look::now().isLarge());
    clearLayout(*m_terms->layout());
    if (!isOpen)
        for (std::size_t i = 0; i < std::min(termsWhileFolded, offer.terms.size()); ++i)
            m_terms->layout()->addWidget(termPill(offer.terms[i]));
    setAccessibleName(spoken(offer, titleOf(offer)));
    setAccessibleDescription(isOpen ? tr("Open. Enter accepts, R renames, X ignores.")
                                    : tr("Enter opens it"));
    updateGeometry();
}

void OfferHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown())
        painter.fillRect(rect(), tokens().tint);
}

} // namespace moothall::ui
