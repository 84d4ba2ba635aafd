// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/ignoredoffers.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace moothall::ui {

IgnoredOffers::IgnoredOffers(Suggesting& suggesting, QWidget* parent)
    : QWidget(parent), m_suggesting(suggesting), m_rows(new QVBoxLayout)
{
    const Section ignored = section(tr("Ignored"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ignored.widget);
    m_rows->setSpacing(px(2));
    ignored.column->addLayout(m_rows);
    hide();
}

void IgnoredOffers::follow()
{
    clearLayout(*m_rows);
    for (const Offer& offer : m_suggesting.ignored()) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(8));
        line->addWidget(new LetterMark(offer.number, !offer.into));
        line->addWidget(wrapped(new Label(tr("%Ln idea(s)", nullptr, int(offer.ideas.size())) +
                                          QStringLiteral(" · ") + titleOf(offer))),
                        1);
        auto* back = new KeyButton(tr("Bring back"));
        back->makeLink();
        back->setAccessibleName(tr("Bring back suggestion %1").arg(themeLetter(offer.number)));
        connect(back, &QPushButton::clicked, this, [this, key = offer.key] {
            m_suggesting.bringBack(key);
            emit cameBack();
        });
        line->addWidget(back);
        m_rows->addWidget(row);
    }
    setVisible(!m_suggesting.ignored().empty());
}

} // namespace moothall::ui
