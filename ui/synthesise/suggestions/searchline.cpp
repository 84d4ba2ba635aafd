// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/searchline.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moothall::ui {

using State = Suggesting::State;

SearchLine::SearchLine(Suggesting& suggesting, QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_state(wrapped(new Label)),
      m_notice(wrapped(quiet({}))),
      m_seeds(new QWidget),
      m_seedsState(wrapped(quiet({}))),
      m_takeSeeds(new KeyButton({})),
      m_acts(new QWidget),
      m_look(new KeyButton(tr("Look for themes"))),
      m_stop(new KeyButton(tr("Stop"), Qt::Key_Escape))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(m_state);
    column->addWidget(m_notice);
    column->addWidget(buildSeeds());
    m_acts->setLayout(new FlowLayout(px(6), px(6)));
    m_acts->layout()->addWidget(m_look);
    m_acts->layout()->addWidget(m_stop);
    column->addWidget(m_acts);
    connect(m_look, &QPushButton::clicked, &suggesting, &Suggesting::look);
    connect(m_stop, &QPushButton::clicked, &suggesting, &Suggesting::stop);
}

QWidget* SearchLine::buildSeeds()
{
    auto* row = new QHBoxLayout(m_seeds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_seedsState, 1);
    m_takeSeeds->makeLink();
    row->addWidget(m_takeSeeds);
    connect(m_takeSeeds, &QPushButton::clicked, this,
            [this] { m_suggesting.takeSeeds(!m_suggesting.takesSeeds()); });
    return m_seeds;
}

void SearchLine::followSeeds()
{
    const bool takesThem = m_suggesting.takesSeeds();
    const int leftOut = m_suggesting.seedsLeftOut();
    m_seeds->setVisible(m_suggesting.state() == State::Found && (takesThem || leftOut > 0));
    m_seedsState->setText(
        takesThem ? tr("With seeds: early solution ideas and offers.")
                  : tr("Without %Ln seed(s): early solution ideas and offers.", nullptr, leftOut));
    m_takeSeeds->setText(takesThem ? tr("Leave out") : tr("Take in"));
    m_takeSeeds->setAccessibleName(takesThem ? tr("Leave seeds out of the suggestions")
                                             : tr("Take seeds into the suggestions"));
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
        return tr("%Ln idea(s) came or changed since.", nullptr, m_suggesting.unread());
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
    followSeeds();

    const bool found = m_suggesting.state() == State::Found;
    const bool isLooking = m_suggesting.state() == State::Looking;
    const bool isAgain = found || m_suggesting.state() == State::Failed;
    m_look->setText(isAgain ? tr("Look again") : tr("Look for themes"));
    m_stop->setVisible(isLooking);
    m_look->setVisible(!isLooking && m_suggesting.hasEnough() &&
                       (!found || m_suggesting.unread() > 0 || m_suggesting.offers().empty()));
    m_acts->setVisible(button() != nullptr);
    setVisible(!m_state->isHidden() || !m_notice->isHidden() || !m_seeds->isHidden() || button());
}

KeyButton* SearchLine::button() const
{
    return !m_look->isHidden() ? m_look : !m_stop->isHidden() ? m_stop : nullptr;
}

} // namespace moothall::ui
