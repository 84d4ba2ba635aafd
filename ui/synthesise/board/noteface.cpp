// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/noteface.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/brokenwords.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <limits>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Note
{
    Q_DECLARE_TR_FUNCTIONS(Note)
};

constexpr int smallestText = 11;
constexpr qsizetype mostOnANote = 320; // no note shows more characters, whatever its size

QFont wordsFont(double scale)
{
    QFont font = fontOf(TypeRole::Base);
    font.setPixelSize(std::max(smallestText, int(std::lround(13 * scale))));
    return font;
}

// Lengths of a note at a scale, in pixels.
struct Lengths
{
    explicit Lengths(double scale)
        : full(detailAt(scale) == NoteDetail::Full),
          side(full ? 8 * scale : 4),
          top(full ? 5 * scale : 2),
          foot(full ? 20 * scale : 15),
          line(std::ceil(QFontMetricsF(wordsFont(scale)).height() * 0.98))
    {}

    bool full;
    double side;
    double top;
    double foot;
    double line;
};

int linesIn(const QSizeF& size, const Lengths& lengths, bool withFlag)
{
    const double room = size.height() - lengths.top - lengths.foot;
    return std::max(1, int(room / lengths.line) - (withFlag && lengths.full ? 1 : 0));
}

void paintOutlinedLetter(QPainter& painter, const QRectF& area, int theme)
{
    const QColor color = tokens().tintOf(theme).badge;
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 2, 2);
    QFont font = fontOf(TypeRole::Base, QFont::DemiBold);
    const QString letter = themeLetter(theme);
    font.setPixelSize(std::max(8, int(area.height() * (letter.size() > 1 ? 0.5 : 0.66))));
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter, letter);
}

// Who said it, at the left; how many more said "same here", at the right.
void paintFoot(QPainter& painter, const QRectF& area, const NoteFace& face, double scale,
               const Lengths& lengths)
{
    QRectF row(area.left() + lengths.side, area.bottom() - lengths.foot,
               area.width() - 2 * lengths.side, lengths.foot - (lengths.full ? 3 * scale : 2));
    QFont font = fontOf(TypeRole::Caption);
    font.setPixelSize(std::max(smallestText, int(std::lround(12 * scale))));
    double x = row.left();
    if (lengths.full) {
        const double side = std::min(16 * scale, row.height());
        const QRectF badge(x, row.center().y() - side / 2, side, side);
        const bool byGroup = face.colourBy == ColourBy::Group;
        const bool loose = face.card.parked && face.theme > 0;
        if (face.card.group > 0)
            paintGroupBadge(painter, badge, face.card.group, false);
        x += side + 6 * scale;
        if ((byGroup || loose) && face.theme > 0) {
            paintOutlinedLetter(painter, badge.translated(x - row.left(), 0), face.theme);
            x += side + 6 * scale;
        }
    }
    painter.setFont(font);
    painter.setPen(tokens().text2);
    if (face.card.table)
        painter.drawText(QRectF(x, row.top(), row.right() - x, row.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                         u"T%1"_s.arg(*face.card.table));
    if (face.card.agreeCount > 0) {
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tokens().text);
        painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip),
                         u"+%1"_s.arg(face.card.agreeCount));
    }
}

void paintFlag(QPainter& painter, const QRectF& row, const QString& flag, const Tone& tone,
               double scale)
{
    QFont font = fontOf(TypeRole::Caption, QFont::Medium);
    font.setPixelSize(std::max(smallestText, int(std::lround(12 * scale))));
    const QFontMetricsF metrics(font);
    const QString words = metrics.elidedText(flag, Qt::ElideRight, row.width() - 10 * scale);
    const QRectF pill(row.left(), row.top(), metrics.horizontalAdvance(words) + 10 * scale,
                      row.height() - scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(pill, 3, 3);
    painter.setPen(tone.ink);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, words);
}

// Of the words the first `longest` characters at most.
void paintNote(QPainter& painter, const QRectF& area, const NoteFace& face, double scale,
               qsizetype longest)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const NoteColours colours = coloursOf(face);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    const double corner = std::max(2.0, 3 * scale);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (detailAt(scale) != NoteDetail::Blank) {
        const Lengths lengths(scale);
        const QString flag = flagOn(face);
        const QRectF words = area.adjusted(lengths.side, lengths.top, -lengths.side, -lengths.foot);
        const QFont font = wordsFont(scale);
        painter.setPen(face.card.withheld ? tokens().text2 : tokens().text);
        paintLines(painter, words,
                   broken(wordsOn(face), font, words.width(),
                          linesIn(area.size(), lengths, !flag.isEmpty()), longest)
                       .lines,
                   font, lengths.line);
        if (!flag.isEmpty() && lengths.full)
            paintFlag(
                painter,
                QRectF(words.left(), words.bottom() - lengths.line, words.width(), lengths.line),
                flag,
                face.card.needsSafeWording || face.card.byDecider ? tokens().warn
                                                                  : tokens().unknown,
                scale);
        paintFoot(painter, area, face, scale, lengths);
    }
    painter.restore();
}

} // namespace

NoteColours coloursOf(int theme, int group, ColourBy colourBy)
{
    const Tokens& t = tokens();
    if (colourBy == ColourBy::Group && group == 0)
        return {t.unknown.ground, t.edge};
    if (colourBy == ColourBy::Theme && theme == 0)
        return {t.unsorted, t.unsortedEdge};
    const Tint& tint = t.tintOf(colourBy == ColourBy::Group ? group : theme);
    return {tint.fill, tint.edge};
}

NoteColours coloursOf(const NoteFace& face)
{
    return coloursOf(face.theme, face.card.group, face.colourBy);
}

QString wordsOn(const NoteFace& face) { return wordsOf(face.card); }

QString flagOn(const NoteFace& face)
{
    if (face.card.needsSafeWording)
        return Note::tr("Needs safe wording");
    if (face.card.byDecider)
        return Note::tr("Not counted as a voice");
    return face.card.seed ? Note::tr("Seed") : QString();
}

NoteDetail detailAt(double scale)
{
    return scale >= 0.74 ? NoteDetail::Full : scale >= 0.4 ? NoteDetail::Short : NoteDetail::Blank;
}

void paintNote(QPainter& painter, const QRectF& area, const NoteFace& face, double scale)
{
    paintNote(painter, area, face, scale, mostOnANote);
}

void paintWholeNote(QPainter& painter, const QRectF& area, const NoteFace& face)
{
    paintNote(painter, area, face, 1, wordsOn(face).size());
}

QSizeF wholeSize(const NoteFace& face)
{
    constexpr int mostColumns = 3; // of longer lines one loses the thread
    constexpr double ribbon = 1.5; // its height by its width
    const Lengths lengths(1);
    const QString words = wordsOn(face);
    for (int columns = 1;; ++columns) {
        const double width = NoteGrid{{}, columns, 1}.size().width();
        const int lines = int(broken(words, wordsFont(1), width - 2 * lengths.side,
                                     std::numeric_limits<int>::max(), words.size())
                                  .lines.size()) +
                          (flagOn(face).isEmpty() ? 0 : 1);
        const double height = std::ceil(lengths.top + lines * lengths.line + lengths.foot + 0.5);
        if (height <= ribbon * width || columns == mostColumns)
            return {width, std::max(height, units::note.height())};
    }
}

bool isCutAt(const NoteFace& face, double scale)
{
    if (detailAt(scale) == NoteDetail::Blank)
        return true;
    const Lengths lengths(scale);
    const QSizeF size = units::note * scale;
    return broken(wordsOn(face), wordsFont(scale), size.width() - 2 * lengths.side,
                  linesIn(size, lengths, !flagOn(face).isEmpty()), mostOnANote)
        .cut;
}

} // namespace moothall::ui
