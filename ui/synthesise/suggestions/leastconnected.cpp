// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/leastconnected.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/wordsbutton.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLength = 3;

} // namespace

LeastConnected::LeastConnected(const Suggesting& suggesting, const BoardModel& board,
                               QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_board(board),
      m_where(wrapped(quiet({}))),
      m_rows(new QVBoxLayout)
{
    auto* next = new KeyButton(tr("Show"));
    next->makeLink();
    next->setKeys(u"L"_s);
    next->setAccessibleName(tr("Show the next of the least connected ideas on the wall"));
    connect(next, &QPushButton::clicked, this, &LeastConnected::nextWanted);
    const Section least = section(tr("Least connected"), next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(least.widget);
    least.column->addWidget(wrapped(quiet(tr("A lone idea can matter most. Read these aloud."))));
    least.column->addWidget(m_where);
    m_rows->setSpacing(0);
    least.column->addLayout(m_rows);
    hide();
}

void LeastConnected::follow()
{
    const Id<Idea> before =
        m_place >= 0 && m_place < int(m_ideas.size()) ? m_ideas[std::size_t(m_place)] : Id<Idea>();
    m_ideas = m_suggesting.leastConnected();
    const auto found = std::ranges::find(m_ideas, before);
    m_place = found == m_ideas.end() ? -1 : int(found - m_ideas.begin());
    setVisible(!m_ideas.empty());
    showPage(false); // who had the keyboard is for the pane to say
}

void LeastConnected::showNext()
{
    if (m_ideas.empty())
        return;
    m_place = (m_place + 1) % int(m_ideas.size());
    const QWidget* focused = QApplication::focusWidget();
    showPage(focused && isAncestorOf(focused));
    emit wanted(m_ideas[std::size_t(m_place)]);
}

QString LeastConnected::captionOf(Id<Idea> idea) const
{
    const auto fit = m_suggesting.fitOf(idea);
    if (!fit || !fit->fit)
        return fit && fit->isPlaced ? tr("in %1").arg(themeLetter(fit->theme))
                                    : tr("no near theme");
    return (fit->isPlaced ? tr("in %1, %2") : tr("nearest %1, %2"))
        .arg(themeLetter(fit->theme), fitOf(*fit->fit));
}

void LeastConnected::showPage(bool withKeyboard)
{
    clearLayout(*m_rows);
    const int count = int(m_ideas.size());
    m_where->setText(m_place < 0 ? QString() : tr("%1 of %2").arg(m_place + 1).arg(count));
    m_where->setVisible(m_place >= 0);
    const int first = std::max(m_place, 0) / pageLength * pageLength;
    for (int place = first; place < std::min(first + pageLength, count); ++place) {
        const Id<Idea> idea = m_ideas[std::size_t(place)];
        const auto note = m_board.noteOf(idea);
        if (!note)
            continue;
        auto* row = new WordsButton(m_board.cardAt(*note).words, captionOf(idea));
        row->setCurrent(place == m_place);
        connect(row, &QAbstractButton::clicked, this, [this, idea] { emit wanted(idea); });
        m_rows->addWidget(row);
        if (withKeyboard && place == m_place)
            row->setFocus();
    }
}

} // namespace moothall::ui
