// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/methodspane.h"

#include "ui/involve/agenda/methodform.h"
#include "ui/involve/agenda/methodsmodel.h"
#include "ui/involve/fittedlist.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace moothall::ui {

MethodsPane::MethodsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_methods(new MethodsModel(desk, this)),
      m_line(new QLineEdit),
      m_list(new FittedList(tr("Methods"))),
      m_none(new EmptyState(tr("No methods in this file yet."), tr("Add the 16 methods"))),
      m_add(new KeyButton(tr("Add to agenda"), Qt::Key_Return)),
      m_change(new KeyButton(tr("Change"), Qt::Key_F2)),
      m_form(new MethodForm(desk))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Methods"));
    m_line->setPlaceholderText(tr("Find a method, then Enter"));
    m_line->setAccessibleName(tr("Find a method; Enter adds it to the agenda"));
    m_line->addAction(iconOf(Glyph::Search), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setModel(m_methods);
    m_list->setItemDelegate(new MethodDelegate(*m_methods, *m_list, m_list));
    m_list->installEventFilter(this);
    m_library = buildList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->addWidget(m_library);
    column->addWidget(m_form);
    column->addStretch();
    m_form->hide();
    connect(m_line, &QLineEdit::textChanged, m_methods, &MethodsModel::find);
    connect(m_methods, &MethodsModel::wasRead, this, &MethodsPane::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        emit m_list->itemDelegate()->sizeHintChanged({}); // the chosen one is taller
        m_list->fit();
    });
    connect(m_list, &QListView::doubleClicked, this, &MethodsPane::choose);
    connect(m_add, &QPushButton::clicked, this, &MethodsPane::choose);
    connect(m_change, &QPushButton::clicked, this, &MethodsPane::editCurrent);
    connect(m_none, &EmptyState::acted, this, [this] {
        m_desk.did(methods::addThoseToBeginWith(m_desk.workspace()), tr("Methods added."));
        focusLine();
    });
    connect(m_form, &MethodForm::left, this, [this] { showForm(false); });
    connect(m_form, &MethodForm::saved, this, [this](Id<Method> method) {
        showForm(false);
        m_line->clear();
        m_list->setCurrentIndex(m_methods->indexOf(method));
        m_list->setFocus();
    });
    connect(&desk, &Desk::placeChanged, this, [this] { showForm(false); });
    showState();
}

QWidget* MethodsPane::buildList()
{
    auto* own = new KeyButton(tr("New method"));
    own->setIcon(iconOf(Glyph::Plus));
    own->makeLink();
    connect(own, &QPushButton::clicked, this, [this] {
        showForm(true);
        m_form->writeNew();
    });
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Methods")));
    top->addStretch();
    top->addWidget(own);
    auto* below = new FlowLayout(px(8), px(6));
    below->addWidget(m_add);
    below->addWidget(m_change);
    auto* library = new QWidget;
    auto* column = new QVBoxLayout(library);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addLayout(below);
    return library;
}

void MethodsPane::focusLine()
{
    m_line->setFocus();
    m_line->selectAll();
}

bool MethodsPane::hasKeyboard() const
{
    const QWidget* focused = window()->focusWidget();
    return focused && isAncestorOf(focused);
}

void MethodsPane::showState()
{
    const bool any = m_methods->rowCount() > 0;
    m_none->setVisible(!m_methods->fileHasMethods());
    m_line->setVisible(m_methods->fileHasMethods());
    m_list->setVisible(any);
    m_add->setVisible(any);
    m_change->setVisible(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_methods->index(0));
}

void MethodsPane::choose()
{
    if (m_list->currentIndex().isValid())
        emit chosen(m_methods->at(m_list->currentIndex()).id);
}

void MethodsPane::editCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    showForm(true);
    m_form->edit(m_methods->at(m_list->currentIndex()).whole);
}

void MethodsPane::showForm(bool shown)
{
    const bool was = !m_form->isHidden();
    m_form->setVisible(shown);
    m_library->setVisible(!shown);
    if (was && !shown)
        m_list->setFocus();
}

bool MethodsPane::keyInLine(int key)
{
    if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        return true;
    }
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || m_methods->rowCount() == 0)
        return false;
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentIndex(m_methods->index(std::clamp(row, 0, m_methods->rowCount() - 1)));
    return true;
}

bool MethodsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_line && keyInLine(key))
        return true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (key == Qt::Key_F2) {
        editCurrent();
        return true;
    }
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
