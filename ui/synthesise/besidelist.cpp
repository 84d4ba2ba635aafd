// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/besidelist.h"

#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr double oneColumnAbove = 1.75; // of text
constexpr int twoColumns = 620;         // at a base of 13

} // namespace

BesideList::BesideList(QWidget* list, QWidget* beside, QWidget* parent)
    : QWidget(parent),
      m_list(list),
      m_line(separator(Qt::Vertical)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_line);
    m_columns->addWidget(beside, 1);
    connect(&Look::now(), &Look::changed, this, &BesideList::fit);
    fit();
}

void BesideList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BesideList::fit()
{
    const bool one = Look::now().textScale() > oneColumnAbove && width() < px(twoColumns);
    m_columns->setDirection(one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setVisible(!one);
    if (one) {
        m_list->setMinimumWidth(0);
        m_list->setMaximumWidth(QWIDGETSIZE_MAX);
        m_list->setFixedHeight(px(130));
        return;
    }
    const int usual = px(Look::now().isLarge() ? 190 : 292);
    m_list->setMinimumHeight(0);
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    m_list->setFixedWidth(std::min(usual, std::max(width() * 2 / 5, 1)));
}

} // namespace moothall::ui
