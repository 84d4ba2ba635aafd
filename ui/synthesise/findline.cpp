// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/findline.h"

#include "ui/style/look.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

FindLine::FindLine(const QString& name, const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(8), px(18), px(8));
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FindLine::wordsChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindLine::entered);
    const auto on = [this](Qt::Key key, auto signal) {
        auto* shortcut = new QShortcut(key, m_edit, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    on(Qt::Key_Escape, &FindLine::stopped);
    on(Qt::Key_Down, &FindLine::entered);
    hide();
}

void FindLine::begin()
{
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void FindLine::end()
{
    m_edit->clear();
    hide();
}

} // namespace moothall::ui
