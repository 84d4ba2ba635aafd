// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/factlist.h"

#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

GlyphMark::GlyphMark(Glyph glyph, QWidget* parent) : QWidget(parent), m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphMark::sizeHint() const { return {px(16), px(24)}; }

void GlyphMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color = m_glyph == Glyph::Tick ? tokens().pass.ink : tokens().text2;
    paintGlyph(painter, m_glyph, QRectF(0, px(4), px(16), px(16)), color);
}

FactList::FactList(Glyph glyph, const Lines& lines, const QString& none, QWidget* parent)
    : QWidget(parent),
      m_glyph(glyph),
      m_lines(lines),
      m_none(wrapped(quiet(none))),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(2));
    m_column->addWidget(m_none);
    m_new = makeRow(0);
    m_column->addWidget(m_new.widget);
    m_new.widget->hide();
    for (FactEdit* edit : {m_new.words, m_new.second}) {
        if (!edit)
            continue;
        edit->holdBack(true);
        edit->installEventFilter(this);
        restyle(*edit, "role", "input");
    }
    connect(m_new.words, &FactEdit::entered, this, [this] {
        if (m_new.second && !m_new.words->words().isEmpty())
            m_new.second->setFocus();
        else
            finishNew();
    });
    if (m_new.second)
        connect(m_new.second, &FactEdit::entered, this, &FactList::finishNew);
}

FactList::Row FactList::makeRow(std::int64_t id)
{
    Row row{id, new QWidget, new FactEdit(m_lines.words), nullptr};
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(row.words);
    row.words->setPlaceholderText(m_lines.words);
    if (!m_lines.second.isEmpty()) {
        restyle(*row.words, "line", "first");
        row.second = new FactEdit(m_lines.second);
        row.second->setPlaceholderText(m_lines.second);
        restyle(*row.second, "line", "second");
        lines->addWidget(row.second);
    }
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* across = new QHBoxLayout;
    across->setSpacing(px(4));
    column->addLayout(across);
    if (m_lines.ruled)
        column->addWidget(separator());
    across->addWidget(new GlyphMark(m_glyph), 0, Qt::AlignTop);
    across->addLayout(lines, 1);
    return row;
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    const auto isThere = [&](const Row& row) {
        return std::ranges::find(facts, row.id, &Fact::id) != facts.end();
    };
    for (const Row& row : m_rows)
        if (!isThere(row)) {
            row.widget->hide();
            row.widget->deleteLater(); // it may be the one that is telling
        }
    std::erase_if(m_rows, [&](const Row& row) { return !isThere(row); });
    std::vector<Row> rows;
    for (const Fact& fact : facts) {
        const auto known = std::ranges::find(m_rows, fact.id, &Row::id);
        const Row row = known == m_rows.end() ? makeRow(fact.id) : *known;
        if (known == m_rows.end()) {
            for (FactEdit* edit : {row.words, row.second})
                if (edit)
                    connect(edit, &FactEdit::told, this, [this, id = fact.id] { tell(id); });
        }
        m_column->removeWidget(row.widget);
        m_column->insertWidget(int(rows.size()), row.widget);
        row.widget->show();
        row.words->setFact(fact.words);
        if (row.second)
            row.second->setFact(fact.second);
        rows.push_back(row);
    }
    m_rows = std::move(rows);
    m_none->setVisible(m_rows.empty() && m_new.widget->isHidden());
}

void FactList::tell(std::int64_t id)
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    if (row == m_rows.end())
        return;
    const QString words = row->words->words();
    if (words.isEmpty())
        emit emptied(id);
    else
        emit changed(id, words, row->second ? row->second->words() : QString());
}

void FactList::writeNew()
{
    m_none->hide();
    m_new.widget->show();
    m_new.words->setFocus();
}

void FactList::finishNew()
{
    const QString words = m_new.words->words();
    const QString second = m_new.second ? m_new.second->words() : QString();
    if (!words.isEmpty())
        emit added(words, second);
    leaveNew();
}

void FactList::leaveNew()
{
    const QWidget* focused = window()->focusWidget();
    const bool hadKeyboard = focused && m_new.widget->isAncestorOf(focused);
    m_new.words->setFact({});
    m_new.words->clear();
    if (m_new.second)
        m_new.second->clear();
    m_new.widget->hide();
    m_none->setVisible(m_rows.empty());
    if (hadKeyboard)
        emit newOneLeft();
}

bool FactList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leaveNew();
        return true;
    }
    // A form commits when it is left; moving from one line to the other is not leaving it.
    if (event->type() == QEvent::FocusOut && !m_new.widget->isHidden() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_new.widget->isHidden() &&
                    !m_new.widget->isAncestorOf(window()->focusWidget()))
                    finishNew();
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
