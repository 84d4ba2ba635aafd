// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/sentencefield.h"

#include "core/synthesise/wording.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linesof.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

constexpr int around = 8; // between the edge of the field and its words

// Ctrl+Z takes back the last action where there is no typing to take back.
bool isForTheWindow(const QKeyEvent& key, const QTextDocument& document)
{
    return (key.matches(QKeySequence::Undo) && !document.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !document.isRedoAvailable());
}

} // namespace

SentenceField::SentenceField(QWidget* parent) : QPlainTextEdit(parent)
{
    restyle(*this, "role", "input");
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(1);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        mark();
        fit();
    });
    // All of it is seen, so nothing is scrolled away while it grows.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            [this] { verticalScrollBar()->setValue(0); });
    connect(&Look::now(), &Look::changed, this, &SentenceField::fit);
    fit();
}

void SentenceField::ask(const QString& name, const QString& placeholder)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    fit();
}

void SentenceField::setWords(const QString& words)
{
    setPlainText(words);
    moveCursor(QTextCursor::End);
}

QString SentenceField::words() const { return toPlainText().simplified(); }

QString SentenceField::firstSolutionWord() const
{
    const QString words = toPlainText();
    const auto places = solutionWordsIn(words);
    return places.empty() ? QString() : words.mid(places.front().from, places.front().length);
}

void SentenceField::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    fit();
}

void SentenceField::mark()
{
    QList<QTextEdit::ExtraSelection> dotted;
    for (const WordPlace& place : solutionWordsIn(toPlainText())) {
        QTextEdit::ExtraSelection found;
        found.cursor = QTextCursor(document());
        found.cursor.setPosition(place.from);
        found.cursor.setPosition(place.from + place.length, QTextCursor::KeepAnchor);
        found.format.setUnderlineStyle(QTextCharFormat::DotLine);
        found.format.setUnderlineColor(tokens().warn.ink);
        dotted.append(found);
    }
    setExtraSelections(dotted);
}

void SentenceField::fit()
{
    if (const QFont sized = fontOf(TypeRole::Insight); font() != sized)
        setFont(sized);
    const QFontMetricsF metrics(font());
    const int edges = 2 * px(around) + 4;
    const int natural = int(std::ceil(std::max(metrics.horizontalAdvance(toPlainText()),
                                               metrics.horizontalAdvance(placeholderText())))) +
                        edges + px(6); // room for the cursor
    const int width = std::clamp(natural, px(60), std::max(m_room, px(60)));
    const int lines = std::max(int(linesOf(toPlainText(), font(), width - edges).size()), 1);
    const QSize size(width, int(std::ceil(metrics.lineSpacing() * lines)) + px(12));
    if (size == minimumSize() && size == maximumSize())
        return;
    setFixedSize(size);
    emit resized();
}

bool SentenceField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*static_cast<QKeyEvent*>(event), *document())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SentenceField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else if (event->key() == Qt::Key_Escape)
        emit escaped();
    else if (isForTheWindow(*event, *document()))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

// A sentence has no line breaks.
void SentenceField::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace moothall::ui
