// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/saidtwice.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/wordsbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownAtOnce = 3; // the next come up as these are decided

} // namespace

SaidTwice::SaidTwice(Suggesting& suggesting, const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_board(board),
      m_count(wrapped(quiet({}))),
      m_apart(new QWidget),
      m_apartCount(wrapped(quiet({}))),
      m_pairs(new QVBoxLayout)
{
    const Section twice = section(tr("Said twice?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(twice.widget);
    twice.column->addWidget(m_count);
    m_pairs->setSpacing(px(6));
    twice.column->addLayout(m_pairs);
    auto* apart = new QHBoxLayout(m_apart);
    apart->setContentsMargins(0, 0, 0, 0);
    apart->setSpacing(px(8));
    apart->addWidget(m_apartCount, 1);
    auto* again = new KeyButton(tr("Ask again"));
    again->makeLink();
    again->setAccessibleName(tr("Ask again about the pairs that are different"));
    connect(again, &QPushButton::clicked, this, [this] {
        m_suggesting.askAgain();
        emit decided();
    });
    apart->addWidget(again);
    twice.column->addWidget(m_apart);
    hide();
}

void SaidTwice::follow()
{
    clearLayout(*m_pairs);
    const std::size_t count = m_suggesting.saidTwice().size();
    m_count->setText(tr("%Ln pair(s) with nearly the same words. The second is kept, parked.",
                        nullptr, int(count)));
    for (std::size_t place = 0; place < std::min(shownAtOnce, count); ++place)
        m_pairs->addWidget(pairAt(place));
    const int apart = m_suggesting.pairsToldApart();
    m_count->setVisible(count > 0);
    m_apart->setVisible(apart > 0);
    m_apartCount->setText(tr("%Ln pair(s) that you said are different.", nullptr, apart));
    setVisible(count > 0 || apart > 0);
}

bool SaidTwice::enter()
{
    QLayoutItem* first = isHidden() ? nullptr : m_pairs->itemAt(0);
    if (first)
        first->widget()->setFocus();
    return first != nullptr;
}

QWidget* SaidTwice::pairAt(std::size_t place)
{
    const suggest::NearDuplicate pair = m_suggesting.saidTwice()[place];
    auto* frame = new QFrame;
    setRole(*frame, "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(px(6), px(4), px(6), px(8));
    column->setSpacing(px(4));
    for (const suggest::NoteId id : {pair.first, pair.second}) {
        const auto note = m_board.noteOf({id});
        if (!note)
            continue;
        const IdeaCard& card = m_board.cardAt(*note);
        QStringList who;
        if (card.group > 0)
            who.append(card.groupName);
        if (card.table)
            who.append(tr("Table %1").arg(*card.table));
        auto* idea = new WordsButton(card.words, who.join(u" · "_s));
        connect(idea, &QAbstractButton::clicked, this, [this, id] { emit wanted({id}); });
        column->addWidget(idea);
    }
    if (pair.mayContradict)
        column->addWidget(pill(tr("Check: may say the opposite"), PillTone::Warn), 0,
                          Qt::AlignLeft);
    auto* acts = new QWidget;
    acts->setLayout(new FlowLayout(px(6), px(4)));
    auto* same = new KeyButton(tr("The same, +1"));
    auto* different = new KeyButton(tr("Different"));
    const QString number = QString::number(place + 1);
    same->setAccessibleName(
        tr("Pair %1: count the second as “same here” on the first").arg(number));
    different->setAccessibleName(tr("Pair %1: they are different").arg(number));
    frame->setFocusProxy(pair.mayContradict ? different : same); // Enter once more hurts nobody
    connect(same, &QPushButton::clicked, this, [this, pair] {
        m_suggesting.countAsOne(pair);
        emit decided();
    });
    connect(different, &QPushButton::clicked, this, [this, pair] {
        m_suggesting.tellApart(pair);
        emit decided();
    });
    acts->layout()->addWidget(same);
    acts->layout()->addWidget(different);
    column->addWidget(acts);
    return frame;
}

} // namespace moothall::ui
