// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/expectedfield.h"

#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesSeen = 5;

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

ExpectedField::ExpectedField(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new QPlainTextEdit),
      m_told(wrapped(quiet({}))),
      m_put(new KeyButton(tr("Put down"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    m_list->setAccessibleName(tr("Who is expected, a line each"));
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * linesSeen + px(14));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_list);
    column->addWidget(m_told);
    column->addWidget(m_put, 0, Qt::AlignLeft);
    connect(m_list, &QPlainTextEdit::textChanged, this, &ExpectedField::showWhatItIs);
    connect(m_put, &QPushButton::clicked, this, &ExpectedField::putDown);
    connect(&desk, &Desk::placeChanged, this, [this] {
        m_list->clear();
        hide();
    });
    showWhatItIs();
    hide();
}

void ExpectedField::open(const QString& list)
{
    if (!list.isEmpty())
        m_list->setPlainText(list);
    show();
    m_list->setFocus();
    m_list->moveCursor(QTextCursor::End);
}

Result<std::vector<ExpectedPerson>> ExpectedField::people() const
{
    return readExpected(m_list->toPlainText(), groups::all(m_desk.reader(), m_desk.project()));
}

// Before it is done: how many people these are, or what is wrong.
void ExpectedField::showWhatItIs()
{
    const auto read = people();
    const bool any = read && !read->empty();
    m_put->setEnabled(any);
    if (!read)
        m_told->setText(read.error().sentence);
    else if (any)
        m_told->setText(tr("%n person(s), each under a code.", nullptr, int(read->size())));
    else
        m_told->setText(tr("A name in each line; the number of the group after a comma, if it is "
                           "known. Or only how many people come, without names. Esc leaves it."));
    m_list->setAccessibleDescription(m_told->text());
}

void ExpectedField::putDown()
{
    const auto read = people();
    if (!read)
        return m_desk.warn(read.error().sentence);
    if (read->empty())
        return;
    const auto done = arrivals::expect(m_desk.workspace(), m_desk.session(), *read);
    const QString known = done && done->known > 0
                              ? u' ' + tr("%n had been put down before.", nullptr, done->known)
                              : QString();
    if (!m_desk.did(done, tr("%n person(s) expected.", nullptr, done ? done->added : 0) + known))
        return;
    m_list->clear();
    close();
}

void ExpectedField::close()
{
    hide();
    emit finished();
}

bool ExpectedField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool puts = isEnter(key) && key.modifiers() & Qt::ControlModifier;
    if (!puts && key.key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        puts ? putDown() : close();
    return true;
}

} // namespace moothall::ui
