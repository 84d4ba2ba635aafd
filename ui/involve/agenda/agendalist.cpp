// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/agendalist.h"

#include "core/involve/agendabuilding.h"
#include "ui/involve/agenda/agendadelegate.h"
#include "ui/involve/agenda/agendamodel.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace moothall::ui {

using namespace Qt::StringLiterals;

AgendaList::AgendaList(Desk& desk, AgendaModel& items, QWidget* parent)
    : FittedList(tr("Agenda"), parent), m_desk(desk), m_items(items)
{
    auto* delegate = new AgendaDelegate(m_items, this);
    setModel(&m_items);
    setItemDelegate(delegate);
    connect(
        delegate, &AgendaDelegate::minutesTyped, this,
        [this](const QModelIndex& index, int minutes) {
            m_desk.did(
                agenda::setMinutes(m_desk.workspace(), m_items.at(index).id, minutes),
                tr("%1 takes %n minute(s).", nullptr, minutes).arg(m_items.at(index).item.title));
        });
    connect(this, &QListView::doubleClicked, this, &AgendaList::wantsEdit);
}

const AgendaRow* AgendaList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_items.at(index) : nullptr;
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) // Enter ends the editing and means nothing more
        return;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return moveCurrent(key == Qt::Key_Up ? -1 : 1);
    if (modifiers != Qt::NoModifier)
        return FittedList::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return typeMinutes(QString(QChar(char16_t(key))));
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return emit wantsEdit();
    if (!runLetter(key))
        FittedList::keyPressEvent(event);
}

bool AgendaList::runLetter(int key)
{
    switch (key) {
    case Qt::Key_N:
        emit wantsNew();
        return true;
    case Qt::Key_M:
        emit wantsMethods();
        return true;
    case Qt::Key_L:
        toggleLock();
        return true;
    case Qt::Key_B:
        toggleBeside();
        return true;
    case Qt::Key_K:
        toggleProtection();
        return true;
    default:
        return false;
    }
}

void AgendaList::moveCurrent(int places)
{
    const AgendaRow* row = current();
    if (!row)
        return;
    const Id<AgendaItem> id = row->id;
    const QString title = row->item.title;
    const int to = currentIndex().row() + places;
    if (to < 0 || to >= m_items.rowCount())
        return;
    m_desk.did(agenda::move(m_desk.workspace(), id, places), tr("%1 moved.").arg(title));
    setCurrentIndex(m_items.indexOf(id));
}

// The first digit begins the number; Enter keeps it, Escape leaves it as it was.
void AgendaList::typeMinutes(const QString& digit)
{
    if (!current())
        return;
    edit(currentIndex());
    if (auto* field = qobject_cast<QLineEdit*>(indexWidget(currentIndex()))) {
        field->setText(digit);
        field->setModified(true);
    }
}

void AgendaList::toggleLock()
{
    const AgendaRow* row = current();
    if (!row)
        return;
    if (!row->begins.isValid())
        return m_desk.warn(tr("Say when the session begins before a start can be locked."));
    const bool locks = !row->item.lockedStart;
    m_desk.did(agenda::lockStart(m_desk.workspace(), row->id, locks ? row->begins : QTime()),
               locks ? tr("Start locked at %1.").arg(row->begins.toString(u"HH:mm"_s))
                     : tr("Start unlocked: it follows the one before."));
}

void AgendaList::toggleBeside()
{
    const AgendaRow* row = current();
    if (!row)
        return;
    const bool beside = !row->item.alongside;
    const auto outcome = agenda::setAlongside(m_desk.workspace(), row->id, beside);
    if (!outcome)
        return m_desk.warn(outcome.error().sentence);
    m_desk.did(outcome, beside ? tr("At the same time as the one before, at other tables.")
                               : tr("After the one before."));
}

void AgendaList::toggleProtection()
{
    const AgendaRow* row = current();
    if (!row)
        return;
    const bool keeps = !row->item.keepsLength;
    m_desk.did(agenda::protect(m_desk.workspace(), row->id, keeps),
               keeps ? tr("It keeps its length when the day runs late.")
                     : tr("It may be made shorter when the day runs late."));
}

void AgendaList::removeCurrent()
{
    if (const AgendaRow* row = current())
        m_desk.did(agenda::takeOut(m_desk.workspace(), row->id), tr("Item removed."));
}

} // namespace moothall::ui
