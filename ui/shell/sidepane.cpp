// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepane.h"

#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace moothall::ui {

namespace {

// Whatever is too high for the window scrolls as a whole: never a scroll inside a scroll.
QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

SidePane::SidePane(QWidget* parent) : QFrame(parent), m_stack(new QStackedLayout)
{
    setRole(*this, "inspector");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(separator(Qt::Vertical));
    row->addLayout(m_stack, 1);
}

void SidePane::setContent(QWidget* content, int widthAtBase13)
{
    m_content = content;
    m_width = widthAtBase13;
    if (!content)
        return;
    QWidget* shell = content->property("sidePaneShell").value<QWidget*>();
    if (!shell) {
        shell = content->property("scrollsItself").toBool() ? content : scrolling(content);
        content->setProperty("sidePaneShell", QVariant::fromValue(shell));
        m_stack->addWidget(shell);
    }
    m_stack->setCurrentWidget(shell);
}

int SidePane::wantedWidth() const { return px(m_width) + 1; }

} // namespace moothall::ui
