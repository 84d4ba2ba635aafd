// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/listandform.h"

#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QListView>
#include <QVBoxLayout>

namespace moothall::ui {

namespace {

QListView* listOf(QAbstractItemModel& model, TwoLineDelegate::Read lines, const QString& name)
{
    auto* list = new QListView;
    list->setModel(&model);
    list->setItemDelegate(new TwoLineDelegate(std::move(lines), list));
    list->setAccessibleName(name);
    list->setMouseTracking(true);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true); // rows are laid out again when the width changes
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

QWidget* formNamed(const QString& name)
{
    auto* form = new QWidget;
    setRole(*form, "header");
    form->setAccessibleName(name);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(px(18), px(10), px(18), px(12));
    column->setSpacing(px(6));
    return form;
}

} // namespace

ListAndForm::ListAndForm(QAbstractItemModel& model, TwoLineDelegate::Read lines, const Names& names,
                         EmptyState* empty, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_list(listOf(model, std::move(lines), names.list)),
      m_listOrEmpty(new OrEmpty(m_list, empty)),
      m_line(separator()),
      m_form(formNamed(names.form)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_listOrEmpty, 1);
    m_column->addWidget(m_line);
    m_column->addWidget(m_form);
    listen(*empty);
}

void ListAndForm::listen(EmptyState& empty)
{
    connect(&empty, &EmptyState::acted, this, [this] { beginNew(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Focus, or a row that went, makes another one current without choosing it.
        m_list->selectionModel()->select(m_list->currentIndex(),
                                         QItemSelectionModel::ClearAndSelect);
        chosenByPerson();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, [this] {
            showChosen();
            emit countChanged();
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { showChosen(); });
}

void ListAndForm::addAbove(QWidget* widget) { m_column->insertWidget(0, widget); }

void ListAndForm::addToForm(QWidget* widget) { m_form->layout()->addWidget(widget); }

QModelIndex ListAndForm::chosen() const { return m_list->currentIndex(); }

void ListAndForm::choose(const QModelIndex& index) { m_list->setCurrentIndex(index); }

int ListAndForm::count() const { return m_model.rowCount(); }

void ListAndForm::showForm(bool shown)
{
    m_listOrEmpty->showEmpty(count() == 0);
    m_line->setVisible(shown);
    m_form->setVisible(shown);
}

void ListAndForm::chooseFirst()
{
    if (!chosen().isValid() && count() > 0)
        choose(m_model.index(0, 0));
}

void ListAndForm::enter()
{
    chooseFirst();
    m_list->setFocus();
}

} // namespace moothall::ui
