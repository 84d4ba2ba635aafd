// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace moothall::ui {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QFrame(parent), m_sentence(wrapped(new Label(sentence, TypeRole::Idea)))
{
    setRole(*this, "empty");
    setAccessibleName(sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(10));
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    if (action.isEmpty())
        return;
    auto* button = new KeyButton(action);
    button->makePrimary();
    connect(button, &QPushButton::clicked, this, &EmptyState::acted);
    column->addWidget(button, 0, Qt::AlignCenter);
}

void EmptyState::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::addLink(const QString& text, const QObject* context, std::function<void()> act)
{
    auto* link = new KeyButton(text);
    link->makeLink();
    connect(link, &QPushButton::clicked, context, std::move(act));
    layout()->addWidget(link);
    layout()->setAlignment(link, Qt::AlignCenter);
}

// Dashes of a length of their own: those of a style sheet are dots at the width of a hair.
void EmptyState::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tokens().edge, 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

OrEmpty::OrEmpty(QWidget* content, EmptyState* empty, QWidget* parent) : Stack(parent)
{
    addWidget(content);
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(px(18), px(18), px(18), px(18));
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(empty, 1000); // as wide as there is room, up to its most
    middle->addStretch(1);
    empty->setMaximumWidth(px(600));
    connect(&Look::now(), &Look::changed, empty, [empty] { empty->setMaximumWidth(px(600)); });
    column->addStretch(2); // a little above the middle, where the eye is
    column->addLayout(middle);
    column->addStretch(3);
    addWidget(place);
}

void OrEmpty::showEmpty(bool empty)
{
    setCurrentIndex(empty ? 1 : 0);
    updateGeometry();
}

} // namespace moothall::ui
