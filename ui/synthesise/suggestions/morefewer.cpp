// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/morefewer.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr int slidesAtOnce = 3000; // ideas; with more the slider waits until it is let go
constexpr int mostThemes = 60;     // more are no help to anybody

} // namespace

MoreOrFewer::MoreOrFewer(Suggesting& suggesting, const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_board(board),
      m_themes(quiet({})),
      m_slider(new QSlider(Qt::Horizontal))
{
    const Section whole = section(tr("More or fewer themes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(whole.widget);
    m_slider->setAccessibleName(tr("More or fewer themes"));
    m_slider->setPageStep(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(quiet(tr("Fewer")));
    row->addWidget(m_slider, 1);
    row->addWidget(quiet(tr("More")));
    whole.column->addLayout(row);
    whole.column->addWidget(m_themes);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int themes) { m_suggesting.slide(themes); });
}

void MoreOrFewer::follow()
{
    const bool slides = m_suggesting.most() > m_suggesting.fewest() &&
                        m_suggesting.state() != Suggesting::State::Looking;
    setVisible(slides);
    if (!slides)
        return;
    const QSignalBlocker quietly(m_slider);
    m_slider->setTracking(m_board.count() < slidesAtOnce);
    m_slider->setRange(m_suggesting.fewest(), std::min(m_suggesting.most(), mostThemes));
    m_slider->setValue(m_suggesting.themes());
    m_themes->setText(tr("%Ln theme(s) with those of the wall", nullptr, m_suggesting.themes()));
    m_slider->setAccessibleDescription(m_themes->text());
}

} // namespace moothall::ui
