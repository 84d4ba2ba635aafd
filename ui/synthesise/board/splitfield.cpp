// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/splitfield.h"

#include "ui/style/look.h"

#include <QKeyEvent>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastSize(300, 116);

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

SplitField::SplitField(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Parts of the idea, one in each line"));
    setAccessibleDescription(advice());
    setTabChangesFocus(true);
    hide();
}

QString SplitField::advice()
{
    return tr("One line for each part: Shift+Enter breaks a line, Enter splits, Esc leaves it.");
}

void SplitField::begin(const QRectF& place, Id<Idea> idea, const QString& words)
{
    m_idea = idea;
    const QSize room = parentWidget()->size();
    const auto kept = [](double at, int length, int whole) {
        return std::clamp(int(at), px(8), std::max(px(8), whole - length - px(8)));
    };
    const int width =
        std::min(std::max(int(place.width()), px(leastSize.width())), room.width() - px(16));
    const int height =
        std::min(std::max(int(place.height()), px(leastSize.height())), room.height() - px(16));
    setGeometry(kept(place.left(), width, room.width()), kept(place.top(), height, room.height()),
                width, height);
    setFont(fontOf(TypeRole::Idea));
    setPlainText(words);
    show();
    raise();
    setFocus();
}

void SplitField::end() { hide(); }

// Keys that are commands elsewhere are its own.
bool SplitField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (isEnter(key) || key.key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SplitField::keyPressEvent(QKeyEvent* event)
{
    const bool breaks = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape) {
        end();
        emit stopped();
    } else if (isEnter(*event) && breaks) {
        textCursor().insertText(u"\n"_s);
    } else if (isEnter(*event)) {
        emit entered(toPlainText().split(u'\n', Qt::SkipEmptyParts));
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
    event->accept(); // what lies beneath has meanings of its own for the same keys
}

// Whoever goes elsewhere in the window has left it; another window is another matter.
void SplitField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        end();
}

} // namespace moothall::ui
