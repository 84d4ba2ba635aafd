// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/listheader.h"

#include "ui/gather/hintstrip.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace moothall::ui {

namespace {

constexpr int margin = 18; // left and right
constexpr int gap = 6;

} // namespace

ListHeader::ListHeader(QWidget* parent)
    : QWidget(parent),
      m_count(new Label({}, TypeRole::Heading)),
      m_order(quiet(tr("newest first"))),
      m_row(new QHBoxLayout(this))
{
    m_row->setSpacing(px(gap));
    m_row->addWidget(m_count);
    m_row->addWidget(m_order);
    m_row->addStretch();
    m_count->setMinimumWidth(1); // cut at the end, if nothing else is left to go
    connect(&Look::now(), &Look::changed, this, &ListHeader::follow, Qt::QueuedConnection);
    follow();
}

void ListHeader::setBrief(bool brief)
{
    m_isBrief = brief;
    follow();
}

void ListHeader::follow()
{
    const int room = px(m_isBrief ? 2 : 8);
    m_row->setContentsMargins(px(margin), room, px(margin), room);
    setMinimumHeight(px(m_isBrief ? 24 : 36));
    fit();
}

void ListHeader::say(const QString& count)
{
    m_count->setText(count);
    m_count->setToolTip(QStringLiteral("<p>%1</p>").arg(count.toHtmlEscaped()));
    fit();
}

void ListHeader::addHint(const QString& words, Command command)
{
    QWidget* hint = keyHint(words, command);
    hint->setContentsMargins(px(gap), 0, 0, 0);
    m_row->addWidget(hint);
    m_hints.push_back(hint);
    fit();
}

QSize ListHeader::minimumSizeHint() const { return {px(200), QWidget::minimumSizeHint().height()}; }

void ListHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ListHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        QMetaObject::invokeMethod(this, &ListHeader::fit, Qt::QueuedConnection);
    return QWidget::event(event);
}

// Those that have room stand; none where hints are off.
void ListHeader::fit()
{
    const bool areWanted = Look::now().keyHints() && !Look::now().isLarge();
    int left = width() - 2 * px(margin) - m_count->sizeHint().width() - px(gap);
    const int order = m_order->sizeHint().width() + px(gap);
    m_order->setVisible(left >= order);
    left -= m_order->isHidden() ? 0 : order;
    for (QWidget* hint : m_hints) {
        left -= hint->sizeHint().width() + px(gap);
        hint->setVisible(areWanted && left >= 0);
    }
}

} // namespace moothall::ui
