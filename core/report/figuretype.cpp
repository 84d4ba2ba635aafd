// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figuretype.h"

#include "core/report/plaintext.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLettersMeasured = 400;

// The first letters of a text, never half of a surrogate pair.
QString start(const QString& text, int letters)
{
    QString first = text.left(letters);
    if (!first.isEmpty() && first.back().isHighSurrogate())
        first.chop(1);
    return first;
}

QFont lettersOf(QFont::Weight weight)
{
    QFont font(u"Liberation Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(figuretype::size);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight);
    return font;
}

} // namespace

// Copies share what was looked up for them.
QFont figuretype::plain()
{
    thread_local const QFont font = lettersOf(QFont::Normal);
    return font;
}

QFont figuretype::bold()
{
    thread_local const QFont font = lettersOf(QFont::Bold);
    return font;
}

QStringList brokenLabel(const QString& text, const QFont& font, double width, int mostLines)
{
    const QString whole = plainLine(start(text, mostLettersMeasured)).simplified();
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            const QString rest = whole.mid(line.textStart());
            lines += QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width).trimmed();
            break;
        }
        lines += whole.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace moothall::report
