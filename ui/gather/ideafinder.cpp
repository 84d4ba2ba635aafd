// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideafinder.h"

#include "core/gather/readable.h"
#include "ui/gather/ideasmodel.h"
#include "ui/gather/ideasview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <ranges>

namespace moothall::ui {

IdeaFinder::IdeaFinder(Desk& desk, IdeasModel& ideas, IdeasView& list, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_ideas(ideas),
      m_list(list),
      m_line(new QLineEdit),
      m_answer(quiet({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(18), px(6), px(18), px(6));
    row->setSpacing(px(12));
    row->addWidget(m_line, 1);
    row->addWidget(m_answer, 1);
    m_answer->setMinimumWidth(1);
    m_line->setPlaceholderText(tr("Words of an idea"));
    m_line->setAccessibleName(tr("Find an idea"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { seek(0, 1); });
    hide();
}

void IdeaFinder::begin()
{
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void IdeaFinder::leave()
{
    hide();
    m_answer->clear();
    emit left();
}

bool IdeaFinder::hasKeyboard() const { return m_line->hasFocus(); }

bool IdeaFinder::isIn(const QString& words) const
{
    return words.contains(m_line->text().simplified(), Qt::CaseInsensitive);
}

// Whether there is such a row; those further down are read only now.
bool IdeaFinder::reach(int row)
{
    while (row >= m_ideas.rowCount() && m_ideas.canFetchMore({}))
        m_ideas.fetchMore({});
    return row >= 0 && row < m_ideas.rowCount();
}

void IdeaFinder::seek(int first, int by)
{
    m_answer->clear();
    if (m_line->text().simplified().isEmpty())
        return;
    int row = first;
    while (reach(row) && !isIn(m_ideas.index(row).data().toString()))
        row += by;
    if (reach(row)) {
        m_list.setCurrentIndex(m_ideas.index(row));
        m_answer->setText(tr("Enter finds the next one, Esc goes to this one."));
    } else if (first == 0) {
        m_list.setCurrentIndex({});
        m_answer->setText(tr("Not on this prompt. Enter looks at the others."));
    } else {
        m_answer->setText(by > 0 ? tr("No more on this prompt. Enter looks at the others.")
                                 : tr("None before this one."));
        if (by > 0)
            m_list.setCurrentIndex({});
    }
}

void IdeaFinder::seekNext(int by)
{
    const QModelIndex current = m_list.currentIndex();
    if (current.isValid())
        seek(current.row() + by, by);
    else if (by > 0)
        seekElsewhere();
}

// What no view shows is not found either.
void IdeaFinder::seekElsewhere()
{
    if (m_line->text().simplified().isEmpty())
        return;
    const auto shown = m_ideas.prompt();
    for (const Idea& idea : ideas::all(m_desk.reader(), m_desk.session()) | std::views::reverse) {
        const Id<Prompt> prompt = idea.prompt.value_or(Id<Prompt>());
        if (!shown || prompt == *shown || !isReadable(idea) || !isIn(ideas::shownText(idea)))
            continue;
        emit wantsPrompt(prompt);
        while (!m_ideas.rowOf(idea.id) && m_ideas.canFetchMore({}))
            m_ideas.fetchMore({});
        m_list.setCurrentIndex(m_ideas.indexOf(idea.id));
        m_answer->setText(tr("Enter finds the next one, Esc goes to this one."));
        return;
    }
    m_answer->setText(tr("No other idea of this session has these words."));
}

bool IdeaFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isBack = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        seekNext(isBack ? -1 : 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (key->modifiers() & Qt::ControlModifier)
            return false;
        seekNext(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace moothall::ui
