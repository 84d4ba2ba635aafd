// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/personline.h"

#include "ui/involve/arrivaldelegate.h"
#include "ui/involve/arrivalsmodel.h"
#include "ui/involve/fittedlist.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr int fewestLetters = 2;

// Ctrl+Z takes back the last arrival where there is no typing to take back.
bool isForTheWindow(const QEvent& event, const QLineEdit& line)
{
    return event.type() == QEvent::ShortcutOverride && !line.isUndoAvailable() &&
           static_cast<const QKeyEvent&>(event).matches(QKeySequence::Undo);
}

} // namespace

PersonLine::PersonLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_found(new ArrivalsModel(desk, ArrivalsModel::Who::Found, this)),
      m_line(new QLineEdit),
      m_list(new FittedList(tr("Who matches"))),
      m_nobody(notice(wrapped(quiet(tr("Nobody matches. Record a walk-in for somebody new."))))),
      m_more(quiet({}))
{
    setFocusProxy(m_line);
    m_line->addAction(iconOf(Glyph::Search), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ArrivalDelegate(*m_found, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    for (QWidget* part : std::initializer_list<QWidget*>{m_line, m_list, m_nobody, m_more})
        column->addWidget(part);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& letters) {
        m_found->find(letters);
        showFound();
    });
    const auto choose = [this] {
        if (const auto person = current())
            emit chosen(*person);
    };
    connect(m_line, &QLineEdit::returnPressed, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    ask({});
    showFound();
}

void PersonLine::ask(const QString& question)
{
    m_asksMore = !question.isEmpty();
    m_line->setPlaceholderText(m_asksMore ? question : tr("Two letters or a code, then Enter"));
    m_line->setAccessibleName(m_asksMore ? question
                                         : tr("Who is here: two letters or a code, then Enter"));
}

void PersonLine::clear() { m_line->setText({}); }

void PersonLine::takeKeyboard()
{
    m_line->setFocus();
    m_line->selectAll();
}

// Enter takes the first of them.
void PersonLine::showFound()
{
    const int found = m_found->rowCount();
    const bool wasAsked = m_line->text().simplified().size() >= fewestLetters;
    m_list->setVisible(found > 0);
    m_nobody->setVisible(wasAsked && found == 0);
    m_more->setVisible(found > 0 && m_found->more() > 0);
    m_more->setText(tr("%n more: type another letter.", nullptr, m_found->more()));
    if (found > 0)
        m_list->setCurrentIndex(m_found->index(0));
}

// A copy: what is done with them changes the row.
std::optional<Arrival> PersonLine::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_found->at(index).arrival) : std::nullopt;
}

void PersonLine::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    m_list->setCurrentIndex(m_found->index(std::clamp(row, 0, m_found->rowCount() - 1)));
}

bool PersonLine::takeKey(const QKeyEvent& key)
{
    const bool enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enters && key.modifiers() & Qt::ShiftModifier) {
        if (const auto person = current())
            emit notComing(*person);
        return true;
    }
    if (key.matches(QKeySequence::Paste))
        return takeList();
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key.key() == Qt::Key_Escape && (m_asksMore || !m_line->text().isEmpty())) {
        emit left();
        return true;
    }
    if ((key.key() != Qt::Key_Down && key.key() != Qt::Key_Up) || m_found->rowCount() == 0)
        return false;
    step(key.key() == Qt::Key_Down ? 1 : -1);
    return true;
}

// A line shows one name; a list of them is for who is expected.
bool PersonLine::takeList()
{
    const QString list = QApplication::clipboard()->text().trimmed();
    if (m_asksMore || !list.contains(u'\n'))
        return false;
    emit listPasted(list);
    return true;
}

bool PersonLine::eventFilter(QObject* watched, QEvent* event)
{
    if (isForTheWindow(*event, *m_line)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
