// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupspart.h"

#include "ui/involve/fittedlist.h"
#include "ui/involve/groupdelegate.h"
#include "ui/involve/groupline.h"
#include "ui/involve/groupsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

QWidget* inDashes(EmptyState* empty)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->addWidget(empty);
    return place;
}

GroupsPart::GroupsPart(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_groups(new GroupsModel(desk, this)),
      m_line(new GroupLine(desk)),
      m_list(new FittedList(tr("Groups"))),
      m_headings(new GroupHeadings),
      m_more(new QWidget)
{
    setAccessibleName(tr("Groups"));
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new GroupDelegate(*m_groups, m_list));
    m_list->installEventFilter(this);
    auto* noGroups = new EmptyState(tr("No groups yet."), tr("Add the first group"));
    connect(noGroups, &EmptyState::acted, m_line, &GroupLine::writeNew);
    m_noGroups = inDashes(noGroups);
    m_noGroups->findChild<KeyButton*>()->installEventFilter(this);
    build();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_groups, signal, this, &GroupsPart::showState);
    connect(&desk, &Desk::placeChanged, this, &GroupsPart::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GroupsPart::currentChanged);
    connect(m_list, &QListView::doubleClicked, this, &GroupsPart::editCurrent);
    connect(m_line, &GroupLine::left, this, &GroupsPart::left);
    connect(m_line, &GroupLine::saved, this, [this](Id<Group> group) {
        m_list->setCurrentIndex(m_groups->indexOf(group));
        m_list->setFocus();
    });
    showState();
}

void GroupsPart::build()
{
    auto* add = new KeyButton(tr("Add a group"));
    add->setIcon(iconOf(Glyph::Plus));
    add->makeLink();
    connect(add, &QPushButton::clicked, m_line, &GroupLine::writeNew);
    auto* footer = new QHBoxLayout(m_more);
    footer->setContentsMargins(px(18), px(4), px(18), px(4));
    footer->addWidget(add);
    footer->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_headings);
    column->addWidget(separator());
    column->addWidget(m_list);
    column->addWidget(m_noGroups);
    column->addWidget(m_more);
    column->addWidget(separator());
}

bool GroupsPart::isEmpty() const { return m_groups->rowCount() == 0; }

bool GroupsPart::hasCurrent() const { return m_list->currentIndex().isValid(); }

bool GroupsPart::hasKeyboard() const { return m_list->hasFocus(); }

void GroupsPart::enter()
{
    if (isEmpty())
        m_noGroups->findChild<KeyButton*>()->setFocus();
    else
        m_list->setFocus();
}

void GroupsPart::showState()
{
    const bool empty = isEmpty();
    m_headings->setVisible(!empty);
    m_list->setVisible(!empty);
    m_more->setVisible(!empty);
    m_noGroups->setVisible(empty);
    // One thing to do first: the session.
    restyle(*m_noGroups->findChild<KeyButton*>(), "role", m_desk.session() ? "primary" : "");
    if (!empty && !hasCurrent())
        m_list->setCurrentIndex(m_groups->index(0));
    emit stateChanged();
}

void GroupsPart::editCurrent()
{
    if (hasCurrent())
        m_line->edit(m_groups->at(m_list->currentIndex()).group);
}

void GroupsPart::removeCurrent()
{
    if (!hasCurrent())
        return;
    const Result<> removed =
        groups::remove(m_desk.workspace(), m_groups->at(m_list->currentIndex()).id);
    if (!removed && removed.error().kind == Error::Kind::Conflict)
        return m_desk.warn(tr("People or ideas belong to this group. It stays."));
    m_desk.did(removed, tr("Group removed."));
}

// Enter edits, N adds: single letters belong to the list, and to what stands in its place.
bool GroupsPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && watched == m_list) {
        editCurrent();
        return true;
    }
    if (key->key() == Qt::Key_N) {
        m_line->writeNew();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
