// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/sentenceedit.h"

#include "core/synthesise/wording.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

SentenceEdit::SentenceEdit(QWidget* parent)
    : QWidget(parent), m_edit(new QPlainTextEdit), m_advice(wrapped(quiet({})))
{
    m_edit->setAccessibleName(tr("The insight, in one sentence"));
    m_edit->setPlaceholderText(tr("Who needs or meets what, because of what"));
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    restyle(*m_edit, "role", "input");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_edit);
    column->addWidget(m_advice);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SentenceEdit::look);
    connect(m_edit->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this, &SentenceEdit::fit);
    connect(&Look::now(), &Look::changed, this, &SentenceEdit::fit);
    fit();
}

void SentenceEdit::begin(const QString& sentence)
{
    m_before = sentence;
    m_edit->setPlainText(sentence);
    m_edit->moveCursor(QTextCursor::End);
    m_writing = true;
    look();
    show();
    m_edit->setFocus();
}

// Tells once, whether the field is left by Enter or by going elsewhere.
void SentenceEdit::end(bool keep)
{
    if (!m_writing)
        return;
    m_writing = false;
    const QString sentence = m_edit->toPlainText().trimmed();
    if (keep && sentence != m_before)
        emit told(sentence);
    emit finished();
}

void SentenceEdit::look()
{
    const QString sentence = m_edit->toPlainText();
    const auto places = solutionWordsIn(sentence);
    QList<QTextEdit::ExtraSelection> dotted;
    for (const WordPlace& place : places) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(place.from);
        mark.cursor.setPosition(place.from + place.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(tokens().warn.ink);
        dotted.append(mark);
    }
    m_edit->setExtraSelections(dotted);
    m_advice->setText(
        places.empty()
            ? tr("Who needs or meets what, because of what. Enter keeps it, Escape leaves it.")
            : tr("“%1” speaks of a solution. What do people meet or need, whatever the answer?")
                  .arg(sentence.mid(places.front().from, places.front().length)));
    setTone(*m_advice, places.empty() ? PillTone::Neutral : PillTone::Warn);
}

void SentenceEdit::fit()
{
    if (const QFont sized = fontOf(TypeRole::Insight); m_edit->font() != sized)
        m_edit->setFont(sized);
    const int lines = std::max(int(m_edit->document()->size().height()), 1);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + px(20));
}

bool SentenceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &SentenceEdit::fit); // once its lines are broken anew
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        end(true);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        end(true);
    else if (key->key() == Qt::Key_Escape)
        end(false);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace moothall::ui
