// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/papernotes.h"

#include "core/gather/untypednotes.h"
#include "core/involve/sessions.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTables = 40;
constexpr int mostNotes = 999;

} // namespace

CountEdit::CountEdit(const QString& name, QWidget* parent) : QLineEdit(u"0"_s, parent)
{
    setAccessibleName(name);
    setValidator(new QIntValidator(0, mostNotes, this));
    setAlignment(Qt::AlignRight);
    restyle(*this, "role", "input");
    connect(&Look::now(), &Look::changed, this, &CountEdit::fit);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (count() != m_kept)
            emit counted(count());
    });
    fit();
}

void CountEdit::fit() { setFixedWidth(px(52)); }

void CountEdit::setCount(int count)
{
    m_kept = count;
    if (this->count() != count)
        setText(QString::number(count));
}

void CountEdit::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (by != 0 && plain) {
        setText(QString::number(std::clamp(count() + by, 0, mostNotes)));
        emit counted(count());
    } else if (event->key() == Qt::Key_Escape) {
        setText(QString::number(m_kept));
        emit finished();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QLineEdit::keyPressEvent(event);
        emit finished();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

PaperNotes::PaperNotes(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_row(new FlowLayout(px(14), px(6)))
{
    setAccessibleName(tr("On paper, not typed yet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(6));
    top->addWidget(quiet(tr("On paper, not typed yet")));
    top->addWidget(new KeyCaps(keysOf(keysFor(Command::Untyped))));
    top->addStretch();
    column->addLayout(top);
    column->addLayout(m_row);
    column->addWidget(wrapped(quiet(
        tr("While this is open, each idea you save for a table is one note less of its pile."))));
    connect(&desk, &Desk::placeChanged, this, &PaperNotes::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("untyped_notes") || changes.touches("session"))
            read();
    });
    read();
}

void PaperNotes::read()
{
    const auto session = m_desk.reader().find(m_desk.session());
    const int tables = session ? std::min(session->tables, mostTables) : 0;
    if (int(m_counts.size()) != tables) {
        m_counts.clear();
        while (QLayoutItem* item = m_row->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (int table = 1; table <= tables; ++table) {
            auto* pair = new QWidget;
            auto* row = new QHBoxLayout(pair);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(px(6));
            row->addWidget(new Label(tr("Table %1").arg(table)));
            auto* count = new CountEdit(tr("Notes of table %1").arg(table));
            row->addWidget(count);
            m_row->addWidget(pair);
            m_counts[table] = count;
            connect(count, &CountEdit::counted, this, [this, table](int notes) {
                m_desk.did(untypedNotes::set(m_desk.workspace(), m_desk.session(), table, notes),
                           tr("Table %1: %n note(s) on paper.", nullptr, notes).arg(table));
            });
            connect(count, &CountEdit::finished, this, &PaperNotes::finished);
        }
    }
    std::map<int, int> notes;
    for (const UntypedNotes& left : untypedNotes::all(m_desk.reader(), m_desk.session()))
        notes[left.tableNumber] = left.notes;
    for (const auto& [table, count] : m_counts)
        count->setCount(notes[table]);
}

void PaperNotes::edit(int table)
{
    if (m_counts.empty())
        return;
    const auto found = m_counts.find(table);
    CountEdit* count = found == m_counts.end() ? m_counts.begin()->second : found->second;
    count->setFocus();
    count->selectAll();
}

} // namespace moothall::ui
