// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/reviewpane.h"

#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moothall::ui {

ReviewPane::ReviewPane(const QString& what, const QString& accept, QWidget* parent)
    : QWidget(parent),
      m_title(wrapped(heading({}))),
      m_blocks(new QVBoxLayout),
      m_progress(new QProgressBar),
      m_accept(new KeyButton(accept, Qt::Key_Return)),
      m_leave(new KeyButton(tr("Leave it"), Qt::Key_Escape))
{
    setRole(*this, "screen");
    setAccessibleName(what);
    auto* content = new QWidget;
    setRole(*content, "content");
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(18), px(12), px(18), px(14));
    m_blocks->setSpacing(px(18));
    inner->addLayout(m_blocks);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What the file holds"));

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(18), px(10), px(18), px(14));
    buttons->setSpacing(px(10));
    m_accept->makePrimary();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Imported so far"));
    m_progress->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(14), 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(18), 0, px(18), 0);
    top->addWidget(m_title);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(separator());
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &ReviewPane::accept);
    connect(m_leave, &QPushButton::clicked, this, &ReviewPane::leave);
}

void ReviewPane::setTitle(const QString& title) { m_title->setText(title); }

QVBoxLayout* ReviewPane::addBlock()
{
    auto* block = new QVBoxLayout;
    block->setSpacing(px(8));
    m_blocks->addLayout(block);
    return block;
}

void ReviewPane::empty(QVBoxLayout& block)
{
    while (QLayoutItem* item = block.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReviewPane::addHeading(QVBoxLayout& block, const QString& words)
{
    block.addWidget(wrapped(heading(words)));
}

void ReviewPane::leave() { emit finished(); }

void ReviewPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             m_accept->isEnabled())
        accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall::ui
