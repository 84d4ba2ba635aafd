// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/sharedselection.h"

#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace moothall::ui {

namespace {

// The chosen ideas of the list, row by row in as few pieces as there are gaps.
QItemSelection rowsOf(const OutlineModel& model, const BoardSelection& chosen)
{
    QItemSelection rows;
    int first = -1;
    for (int row = 0; row <= model.rowCount(); ++row) {
        const bool isChosen = row < model.rowCount() &&
                              model.at(row).id.kind == OutlineKind::Idea &&
                              chosen.contains(model.at(row).card.id);
        if (isChosen && first < 0)
            first = row;
        if (!isChosen && first >= 0) {
            rows.select(model.index(first), model.index(row - 1));
            first = -1;
        }
    }
    return rows;
}

} // namespace

SharedSelection::SharedSelection(BoardSelection& selection, std::vector<OutlineView*> views,
                                 QObject* parent)
    : QObject(parent), m_selection(selection), m_views(std::move(views))
{
    connect(&selection, &BoardSelection::changed, this, &SharedSelection::show);
    for (OutlineView* view : m_views) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, view] { tell(*view); });
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, view] { tell(*view); });
        // An idea that moves leaves its row and comes into another.
        connect(view->model(), &QAbstractItemModel::rowsInserted, this, [this] {
            if (std::ranges::none_of(m_views, &QWidget::hasFocus)) // sorting goes on there
                show();
        });
    }
}

// Only what somebody chooses there: rows that go or come choose nothing.
void SharedSelection::tell(const OutlineView& view)
{
    if (m_busy || !view.hasFocus())
        return;
    const QScopedValueRollback busy(m_busy, true);
    const auto chosen = view.chosen();
    const auto current = view.outline().ideaAt(view.currentIndex());
    const BoardSelection::Ideas ideas(chosen.begin(), chosen.end());
    m_selection.choose(ideas, current && ideas.contains(*current) ? *current
                              : chosen.empty()                    ? Id<Idea>()
                                                                  : chosen.back());
}

void SharedSelection::show()
{
    if (m_busy || m_selection.isEmpty())
        return;
    const QScopedValueRollback busy(m_busy, true);
    for (OutlineView* view : m_views) {
        if (view->hasFocus() || !view->isVisible())
            continue;
        const QItemSelection rows = rowsOf(view->outline(), m_selection);
        if (rows.isEmpty())
            continue;
        const QModelIndex current =
            view->outline().indexOf({OutlineKind::Idea, m_selection.current().value});
        if (current.isValid())
            view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        view->scrollTo(current.isValid() ? current : QModelIndex(rows.first().topLeft()));
    }
}

} // namespace moothall::ui
