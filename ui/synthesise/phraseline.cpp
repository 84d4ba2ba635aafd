// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/phraseline.h"

#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

PhraseLine::PhraseLine(const QString& name, const QString& placeholder, const QString& source,
                       QWidget* parent)
    : QWidget(parent),
      m_caption(wrapped(new Label({}, TypeRole::Base, QFont::DemiBold))),
      m_edit(new QLineEdit),
      m_sourceRow(new QWidget),
      m_source(new ChoiceBox(source))
{
    setRole(*this, "header");
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(6));
    column->addWidget(m_caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* add = new KeyButton(tr("Add"), Qt::Key_Return);
    row->addWidget(m_edit, 1);
    row->addWidget(add);
    column->addLayout(row);
    auto* from = new QHBoxLayout(m_sourceRow);
    from->setContentsMargins(0, 0, 0, 0);
    from->setSpacing(px(8));
    from->addWidget(quiet(source));
    from->addWidget(m_source, 1);
    column->addWidget(m_sourceRow);
    m_sourceRow->setVisible(!source.isEmpty());
    connect(m_edit, &QLineEdit::returnPressed, this, &PhraseLine::entered);
    connect(add, &QPushButton::clicked, this, &PhraseLine::entered);
    auto* escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        emit stopped(); // the keyboard goes elsewhere before the line does
        end();
    });
    hide();
}

void PhraseLine::begin(const QString& caption, const QString& words, const QStringList& sources,
                       int chosen)
{
    m_caption->setText(caption);
    m_source->clear();
    m_source->addItems(sources);
    m_source->setCurrentIndex(chosen);
    m_edit->setText(words);
    show();
    m_edit->setFocus();
}

void PhraseLine::end()
{
    m_edit->clear();
    hide();
}

QString PhraseLine::words() const { return m_edit->text(); }

int PhraseLine::source() const { return m_source->currentIndex(); }

} // namespace moothall::ui
