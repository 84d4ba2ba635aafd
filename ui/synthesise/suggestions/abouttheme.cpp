// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/abouttheme.h"

#include "ui/models/desk.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/camefrom.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

AboutTheme::AboutTheme(const Desk& desk, const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_board(board),
      m_name(wrapped(new Label)),
      m_cameFrom(new CameFrom)
{
    const Section about = section(tr("The chosen theme"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about.widget);
    about.column->addWidget(m_name);
    about.column->addWidget(m_cameFrom);
    connect(m_cameFrom, &CameFrom::wanted, this, &AboutTheme::wanted);
    hide();
}

void AboutTheme::showTheme(std::optional<Id<Theme>> theme)
{
    const BoardTheme* known = theme ? m_board.theme(*theme) : nullptr;
    const auto ways = known ? waysOf(m_desk.reader(), *theme) : std::vector<Way>();
    setVisible(!ways.empty());
    m_cameFrom->showWays(ways);
    if (known)
        m_name->setText(themeLetter(known->number) + QChar::Space + known->title);
}

} // namespace moothall::ui
