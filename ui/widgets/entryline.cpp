// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryline.h"

#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace moothall::ui {

QWidget* captioned(const QString& caption, QWidget* field)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto* label = quiet(caption);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    pair->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return pair;
}

QLineEdit* lineFor(const QString& name, const QString& placeholder)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

EntryLine::EntryLine(QLineEdit* main, QWidget* parent)
    : QWidget(parent),
      m_main(main),
      m_save(new KeyButton(tr("Save"), Qt::Key_Return)),
      m_cancel(new KeyButton(tr("Cancel"), Qt::Key_Escape)),
      m_wrong(complaint()),
      m_column(new QVBoxLayout(this))
{
    setRole(*this, "header");
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_main, 1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    m_column->setContentsMargins(px(18), px(10), px(18), px(10));
    m_column->setSpacing(px(8));
    m_column->addLayout(row);
    m_column->addWidget(m_wrong);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &EntryLine::leave);
    connect(m_main, &QLineEdit::textEdited, this, [this] { complain({}, *m_main); });
    hide();
}

void EntryLine::addBelow(QLayout* more) { m_column->addLayout(more); }

void EntryLine::goThrough(const QList<QWidget*>& fields)
{
    QWidget* before = m_main;
    for (QWidget* next : fields + QList<QWidget*>{m_save, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }
}

void EntryLine::open()
{
    complain({}, *m_main);
    show();
    m_main->setFocus();
    m_main->selectAll();
}

void EntryLine::close() { hide(); }

void EntryLine::leave()
{
    close();
    emit left();
}

void EntryLine::complain(const QString& sentence, QLineEdit& field)
{
    ui::complain(*m_wrong, field, sentence);
    if (!sentence.isEmpty())
        field.setFocus();
}

void EntryLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        return button ? button->click() : save();
    }
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    leave();
}

} // namespace moothall::ui
