// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/wordsbutton.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/parts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longWord = 24;

// Between words, and anywhere only where a word is too long for any line.
int wrapping(const QString& words)
{
    const QStringList all = words.split(u' ');
    const bool hasLong =
        std::ranges::any_of(all, [](const QString& word) { return word.size() > longWord; });
    return int(Qt::AlignLeft | Qt::AlignTop) |
           int(hasLong ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

int heightOf(const QString& words, TypeRole role, int width)
{
    if (words.isEmpty())
        return 0;
    const QFontMetrics metrics(fontOf(role));
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), wrapping(words), words)
        .height();
}

int aroundWords() { return px(5); }

} // namespace

WordsButton::WordsButton(const QString& words, const QString& caption, QWidget* parent)
    : QAbstractButton(parent), m_shown(shortened(words)), m_caption(caption)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(caption.isEmpty() ? words : words + u", "_s + caption);
    setCursor(Qt::PointingHandCursor);
    if (words.simplified() != m_shown)
        setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
}

void WordsButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

int WordsButton::heightForWidth(int width) const
{
    const int room = width - 2 * aroundWords();
    const int caption = heightOf(m_caption, TypeRole::Caption, room);
    return heightOf(m_shown, TypeRole::Base, room) + caption + (caption > 0 ? px(1) : 0) +
           2 * aroundWords();
}

QSize WordsButton::sizeHint() const { return {px(240), heightForWidth(px(240))}; }

QSize WordsButton::minimumSizeHint() const { return {px(60), px(30)}; }

void WordsButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_current || isDown())
        painter.fillRect(rect(), tokens().tint);
    else if (underMouse())
        painter.fillRect(rect(), tokens().base);
    if (m_current)
        painter.fillRect(QRect(0, 0, px(3), height()), tokens().accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);

    QRect room = rect().adjusted(aroundWords(), aroundWords(), -aroundWords(), -1);
    painter.setFont(fontOf(TypeRole::Base));
    painter.setPen(tokens().text);
    painter.drawText(room, wrapping(m_shown), m_shown);
    room.setTop(room.top() + heightOf(m_shown, TypeRole::Base, room.width()) + px(1));
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(room, wrapping(m_caption), m_caption);
}

void WordsButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WordsButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace moothall::ui
