// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/searchline.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

using State = Suggesting::State;

SearchLine::SearchLine(Suggesting& suggesting, QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_state(wrapped(new Label)),
      m_notice(wrapped(quiet({}))),
      m_acts(new QWidget),
      m_look(new KeyButton(tr("Look for themes"))),
      m_stop(new KeyButton(tr("Stop"), Qt::Key_Escape))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(m_state);
    column->addWidget(m_notice);
    m_acts->setLayout(new FlowLayout(px(6), px(6)));
    m_acts->layout()->addWidget(m_look);
    m_acts->layout()->addWidget(m_stop);
    column->addWidget(m_acts);
    connect(m_look, &QPushButton::clicked, &suggesting, &Suggesting::look);
    connect(m_stop, &QPushButton::clicked, &suggesting, &Suggesting::stop);
}

QString SearchLine::sentence() const
{
    const bool found = m_suggesting.state() == State::Found;
    if (m_suggesting.state() == State::Looking)
        return tr("Looking for themes");
    if (m_suggesting.state() == State::Failed)
        return tr("No themes were found: %1").arg(m_suggesting.trouble());
    if (!m_suggesting.hasEnough())
        return tr("Too few ideas for suggestions.");
    if (found && m_suggesting.unread() > 0)
        return tr("%n idea(s) came or changed since.", nullptr, m_suggesting.unread());
    if (found && m_suggesting.offers().empty())
        return m_suggesting.ignored().empty() ? tr("There is nothing left to suggest.")
                                              : tr("Every suggestion was decided.");
    return {};
}

void SearchLine::follow()
{
    m_state->setText(sentence());
    m_state->setVisible(!m_state->text().isEmpty());
    const QString without = m_suggesting.notice();
    m_notice->setText(without.isEmpty() ? QString()
                                        : tr("%1 Words count only for themselves.").arg(without));
    m_notice->setVisible(!without.isEmpty());

    const bool found = m_suggesting.state() == State::Found;
    const bool isLooking = m_suggesting.state() == State::Looking;
    const bool isAgain = found || m_suggesting.state() == State::Failed;
    m_look->setText(isAgain ? tr("Look again") : tr("Look for themes"));
    m_stop->setVisible(isLooking);
    m_look->setVisible(!isLooking && m_suggesting.hasEnough() &&
                       (!found || m_suggesting.unread() > 0 || m_suggesting.offers().empty()));
    m_acts->setVisible(button() != nullptr);
    setVisible(!m_state->isHidden() || !m_notice->isHidden() || button());
}

KeyButton* SearchLine::button() const
{
    return !m_look->isHidden() ? m_look : !m_stop->isHidden() ? m_stop : nullptr;
}

} // namespace moothall::ui
