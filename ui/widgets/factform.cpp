// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factform.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

// Ctrl+Z takes back the last action where there is no typing to take back.
bool isForTheWindow(const QKeyEvent& key, const QTextDocument& document)
{
    return (key.matches(QKeySequence::Undo) && !document.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !document.isRedoAvailable());
}

} // namespace

FactEdit::FactEdit(const QString& name, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setRole(*this, "fact");
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FactEdit::fit);
    connect(&Look::now(), &Look::changed, this, &FactEdit::fit);
    fit();
}

void FactEdit::setFact(const QString& fact)
{
    const bool typing = hasFocus() && words() != m_fact;
    m_fact = fact;
    if (!typing && toPlainText() != fact)
        setPlainText(fact);
}

QString FactEdit::words() const { return toPlainText().trimmed(); }

void FactEdit::tell()
{
    if (m_heldBack || words() == m_fact)
        return;
    const QString before = m_fact;
    emit told(words());
    // Refused: what is on disk stands again.
    if (m_fact == before)
        setPlainText(m_fact);
}

bool FactEdit::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange)
        fit();
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*static_cast<QKeyEvent*>(event), *document())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void FactEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        tell();
        if (m_heldBack)
            emit entered();
        else
            focusNextChild();
    } else if (event->key() == Qt::Key_Escape && !m_heldBack && words() != m_fact) {
        setPlainText(m_fact);
    } else if (event->key() == Qt::Key_Escape || isForTheWindow(*event, *document())) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void FactEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tell();
}

void FactEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FactEdit::insertFromMimeData(const QMimeData* source) { insertPlainText(source->text()); }

void FactEdit::fit()
{
    // Lines of one fact stand close together, the second a step quieter.
    const QString line = property("line").toString();
    const QFont wanted = fontOf(line == u"second" ? TypeRole::Caption : TypeRole::Base);
    if (font() != wanted)
        setFont(wanted);
    const int lines = std::max(int(document()->size().height()), 1);
    const int around = height() - viewport()->height();
    const int words = int(std::ceil(fontMetrics().lineSpacing() * double(lines))) + 2;
    setFixedHeight(line.isEmpty() ? std::max(words + std::clamp(around, px(6), px(14)), px(26))
                                  : words + std::clamp(around, 2, px(14)));
}

FactForm::FactForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(1));
    m_grid->setColumnStretch(1, 1);
    connect(&Look::now(), &Look::changed, this, &FactForm::place);
}

void FactForm::addFact(const QString& caption, QWidget* field)
{
    auto* label = wrapped(quiet(caption));
    label->setBuddy(field);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_facts.push_back({label, field, separator()});
    place();
}

FactEdit* FactForm::addWords(const QString& caption, const QString& placeholder)
{
    auto* edit = new FactEdit(caption);
    edit->setPlaceholderText(placeholder);
    addFact(caption, edit);
    return edit;
}

ChoiceBox* FactForm::addChoice(const QString& caption, const QStringList& choices)
{
    auto* box = new ChoiceBox(caption);
    box->addItems(choices);
    addFact(caption, box);
    return box;
}

void FactForm::showFact(const QWidget* field, bool shown)
{
    for (const Fact& fact : m_facts)
        if (fact.field == field)
            for (QWidget* part :
                 std::initializer_list<QWidget*>{fact.caption, fact.field, fact.line})
                part->setVisible(shown);
}

bool FactForm::captionsGoAbove() const { return Look::now().isLarge() && width() < px(420); }

void FactForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (captionsGoAbove() != m_above)
        place();
}

void FactForm::place()
{
    const bool above = m_above = captionsGoAbove();
    int row = 0;
    for (const Fact& fact : m_facts) {
        m_grid->removeWidget(fact.caption);
        m_grid->removeWidget(fact.field);
        m_grid->removeWidget(fact.line);
        fact.caption->setContentsMargins(0, px(above ? 2 : 5), 0, px(above ? 0 : 3));
        fact.caption->setMaximumWidth(above ? QWIDGETSIZE_MAX : px(96));
        fact.caption->setMinimumWidth(above ? 0 : px(96));
        if (above) {
            m_grid->addWidget(fact.caption, row++, 0, 1, 2);
            m_grid->addWidget(fact.field, row++, 0, 1, 2);
        } else {
            m_grid->addWidget(fact.caption, row, 0, Qt::AlignTop);
            m_grid->addWidget(fact.field, row++, 1);
        }
        m_grid->addWidget(fact.line, row++, 0, 1, 2);
    }
}

} // namespace moothall::ui
