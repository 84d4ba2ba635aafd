// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/newprojectline.h"

#include "core/involve/newproject.h"
#include "core/review/template.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace moothall::ui {

NewProjectLine::NewProjectLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_what(wrapped(quiet({}))),
      m_title(new QLineEdit),
      m_wrong(complaint())
{
    setRole(*this, "header");
    m_title->setPlaceholderText(tr("Name of the project, then Enter"));
    m_title->setAccessibleName(tr("Name of the new project"));
    m_title->installEventFilter(this);
    auto* add = new KeyButton(tr("Add"), Qt::Key_Return);
    auto* cancel = new KeyButton(tr("Cancel"), Qt::Key_Escape);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_title, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(4));
    column->addWidget(m_what);
    column->addLayout(row);
    column->addWidget(m_wrong);
    hide();

    connect(m_title, &QLineEdit::returnPressed, this, &NewProjectLine::add);
    connect(m_title, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(add, &QPushButton::clicked, this, &NewProjectLine::add);
    connect(cancel, &QPushButton::clicked, this, [this] {
        close();
        emit left();
    });
}

void NewProjectLine::open()
{
    m_model = {};
    begin({}, {});
}

void NewProjectLine::openLike(Id<Project> model)
{
    const auto project = m_desk.reader().find(model);
    if (!project)
        return m_desk.warn(tr("The project is no longer there."));
    m_model = model;
    begin(tr("Like %1").arg(project->title).left(projects::longestTitle),
          tr("Copied from “%1”: groups with their targets, sessions, agenda and prompts. Nothing "
             "that people said, and nobody who was there.")
              .arg(project->title));
}

void NewProjectLine::begin(const QString& title, const QString& what)
{
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    complain({});
    m_title->setText(title);
    m_title->setAccessibleDescription(what);
    show();
    m_title->setFocus();
    m_title->selectAll();
}

void NewProjectLine::add()
{
    const auto begun = m_model ? templates::copy(m_desk.workspace(), m_model, m_title->text())
                               : projects::begin(m_desk.workspace(), m_title->text());
    if (!begun && begun.error().kind == Error::Kind::BadInput) {
        complain(begun.error().sentence);
        m_title->setFocus();
        return;
    }
    if (!m_desk.did(begun, tr("Project added. Enter opens it.")))
        return;
    close();
    emit added(*begun);
}

void NewProjectLine::close()
{
    m_title->clear();
    complain({});
    hide();
}

void NewProjectLine::complain(const QString& sentence)
{
    ui::complain(*m_wrong, *m_title, sentence);
}

bool NewProjectLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
