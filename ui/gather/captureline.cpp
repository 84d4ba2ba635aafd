// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/captureline.h"

#include "core/exchange/lines.h"
#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

constexpr int mostLines = 3;

// Ctrl+Z takes back the last action where there is no typing to take back.
bool isForTheWindow(const QKeyEvent& key, const QTextDocument& document)
{
    if (key.matches(QKeySequence::Undo))
        return !document.isUndoAvailable() || document.isEmpty();
    if (key.matches(QKeySequence::Redo))
        return !document.isRedoAvailable();
    const bool arrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    return arrow && key.modifiers() == Qt::ControlModifier;
}

} // namespace

CaptureLine::CaptureLine(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("New idea"));
    setPlaceholderText(tr("Type what was said, then Enter"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CaptureLine::fit);
    connect(&Look::now(), &Look::changed, this, &CaptureLine::fit);
    fit();
}

QStringList CaptureLine::ideas() const { return exchange::ideaLines(toPlainText()); }

bool CaptureLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*static_cast<QKeyEvent*>(event), *document())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CaptureLine::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier))
        emit entered();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isForTheWindow(*event, *document()))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CaptureLine::insertFromMimeData(const QMimeData* source)
{
    // Whatever is on the clipboard, the words alone come in.
    insertPlainText(source->text());
}

void CaptureLine::fit()
{
    if (const QFont capture = fontOf(TypeRole::Capture); font() != capture)
        setFont(capture);
    const double line = fontMetrics().lineSpacing();
    const int wanted = std::max(int(document()->size().height()), 1);
    const int lines = std::min(wanted, mostLines);
    setVerticalScrollBarPolicy(wanted > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(std::ceil(line * lines + 2 * document()->documentMargin())));
}

} // namespace moothall::ui
