// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/brokenwords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

BrokenWords broken(const QString& words, const QFont& font, double width, int most,
                   qsizetype longest)
{
    QString text = words;
    text.replace(u'\n', QChar::LineSeparator);
    const bool tooLong = text.size() > longest;
    if (tooLong)
        text.truncate(longest);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    BrokenWords result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int start = line.textStart();
        if (result.lines.size() + 1 >= most &&
            (start + line.textLength() < text.size() || tooLong)) {
            QString rest = text.mid(start);
            rest.replace(QChar::LineSeparator, u' ');
            result.lines.append(
                QFontMetricsF(font).elidedText(rest + u"…"_s, Qt::ElideRight, width));
            result.cut = true;
            break;
        }
        result.lines.append(text.mid(start, line.textLength()).remove(QChar::LineSeparator));
    }
    layout.endLayout();
    return result;
}

void paintLines(QPainter& painter, QRectF area, const QStringList& lines, const QFont& font,
                double lineHeight)
{
    painter.setFont(font);
    for (const QString& line : lines) {
        const auto side = line.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), lineHeight)),
                         int(side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                         line.trimmed());
        area.setTop(area.top() + lineHeight);
    }
}

} // namespace moothall::ui
