// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/room/roompainter.h"

#include "ui/room/fittedtext.h"
#include "ui/style/look.h"
#include "ui/widgets/linesof.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    Q_DECLARE_TR_FUNCTIONS(Room)
};

constexpr double margin = 88;
constexpr double headerTop = 52;
constexpr double footHeight = 330;
constexpr double footMargin = 68; // from the foot to the edge of the wall
constexpr double readable = 24;   // 18 pt, in device pixels

} // namespace

RoomPainter::RoomPainter(QPainter& painter, const QSizeF& size, const Tokens& tokens,
                         double textScale)
    : m_painter(painter),
      m_tokens(tokens),
      m_unit(std::min(size.width() / 1920, size.height() / 1080)),
      m_textScale(std::clamp(textScale, 1.0, 1.5)),
      m_width(size.width() / m_unit),
      m_height(size.height() / m_unit)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, size), tokens.base);
    painter.scale(m_unit, m_unit);
}

QFont RoomPainter::font(double size, QFont::Weight weight) const
{
    QFont font = fontOf(TypeRole::Base);
    font.setPixelSize(std::max(int(std::lround(size)), 1));
    font.setWeight(weight);
    return font;
}

double RoomPainter::write(const QRectF& area, const QString& words, const QFont& font,
                          const QColor& color, int flags) const
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, area.width());
    m_painter.setFont(font);
    m_painter.setPen(color);
    // What is written from right to left begins on the right.
    if (flags & Qt::AlignLeft && words.isRightToLeft())
        flags = (flags & ~Qt::AlignLeft) | Qt::AlignRight;
    m_painter.drawText(area, flags | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return metrics.horizontalAdvance(shown);
}

void RoomPainter::paint(const RoomContents& contents)
{
    paintHeader(contents);
    const double top = headerTop + scaled(44) + 40;
    const QRectF area(margin, top, m_width - 2 * margin, m_height - top - footMargin);
    switch (contents.shows) {
    case RoomShows::Prompt:
        return paintPrompt(contents);
    case RoomShows::Promise:
    case RoomShows::OpenAndFixed:
    case RoomShows::Themes:
        return paintColumns(contents, area);
    case RoomShows::Ideas:
        return paintIdeas(contents, area);
    case RoomShows::Ballot:
        return paintBars(contents, area);
    }
}

void RoomPainter::paintBlank(QTime now)
{
    write({0, 0, m_width, m_height}, QLocale().toString(now, u"HH:mm"_s), font(150, QFont::Medium),
          m_tokens.text2, Qt::AlignCenter);
}

// The name of the project, and where we are; beside anything but the question the time as well.
void RoomPainter::paintHeader(const RoomContents& contents)
{
    const QFont label = font(scaled(34));
    const QRectF row(margin, headerTop, m_width - 2 * margin, scaled(44));
    QString right = contents.corner;
    QString left = contents.project;
    if (contents.shows != RoomShows::Prompt) {
        left = contents.headline;
        if (right.isEmpty() && contents.time)
            right = contents.time->minutes > 0
                        ? u"%1 %2"_s.arg(contents.time->minutes).arg(contents.time->words)
                        : contents.time->words;
    }
    const double taken =
        right.isEmpty()
            ? 0
            : write(row, right, label, m_tokens.text2, Qt::AlignRight | Qt::AlignVCenter) + 40;
    write(row.adjusted(0, 0, -taken, 0), left, label, m_tokens.text2,
          Qt::AlignLeft | Qt::AlignVCenter);
}

void RoomPainter::paintPrompt(const RoomContents& contents)
{
    const bool hasFoot = contents.time || contents.hasCount;
    const double footTop = m_height - footMargin - footHeight;
    const double top = headerTop + scaled(44) + 90;
    const QRectF area(margin, top, m_width - 2 * margin,
                      (hasFoot ? footTop - 48 : m_height - footMargin) - top);
    const FittedText text =
        fitted(contents.headline, font(120, QFont::DemiBold), area.size(), {120, 64, 3});
    double y = area.top() + std::max((area.height() - text.height()) / 3, 0.0);
    const auto side = contents.headline.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (const QString& line : text.lines) {
        m_painter.setFont(text.font);
        m_painter.setPen(m_tokens.text);
        m_painter.drawText(QRectF(area.left(), y, area.width(), text.lineHeight),
                           side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        y += text.lineHeight;
    }
    if (hasFoot)
        paintFoot(contents, {margin, footTop, m_width - 2 * margin, footHeight});
}

void RoomPainter::paintFoot(const RoomContents& contents, const QRectF& foot)
{
    m_painter.setPen(QPen(m_tokens.line, 3));
    m_painter.drawLine(foot.topLeft(), foot.topRight());
    const double countWidth = contents.time ? 500 : foot.width();
    const QRectF right(foot.right() - countWidth, foot.top() + 42, countWidth, foot.height() - 42);
    if (contents.time) {
        paintTime(*contents.time,
                  {foot.left(), right.top(), foot.width() - countWidth - 90, right.height()});
        if (contents.hasCount) {
            m_painter.setPen(QPen(m_tokens.line, 3));
            m_painter.drawLine(right.topLeft(), right.bottomLeft());
        }
    }
    if (contents.hasCount)
        paintCount(contents.count, right.adjusted(contents.time ? 55 : 0, 0, 0, 0));
}

void RoomPainter::paintTime(const RoomTime& time, const QRectF& area)
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    double y = area.top();
    write({area.left(), y, area.width(), scaled(44)}, time.round, font(scaled(34)), m_tokens.text2,
          left);
    y += scaled(44);
    const double high = 124;
    double x = area.left();
    if (time.minutes > 0) {
        const QFont figure = font(120, QFont::DemiBold);
        x += write({x, y, area.width(), high}, QString::number(time.minutes), figure,
                   m_tokens.accent, left) +
             24;
    }
    // On the line of the figure.
    const QFont words = font(time.minutes > 0 ? scaled(44) : scaled(60), QFont::Medium);
    const QRectF beside(x, y + (time.minutes > 0 ? 18 : 0), area.right() - x, high);
    write(beside, time.words, words, m_tokens.text, left);
    y += high + 6;
    const QRectF bar(area.left() + 1.5, y, area.width() - 3, 20);
    m_painter.setPen(QPen(m_tokens.accent, 3));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(bar, 3, 3);
    if (time.share > 0) {
        m_painter.setBrush(m_tokens.accent);
        m_painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * time.share, 20), 3,
                                  3);
    }
    const double below = y + 20 + (m_textScale > 1.2 ? 14 : 34);
    paintRounds(time, {area.left(), below, area.width(), area.bottom() - below + 20});
}

void RoomPainter::paintRounds(const RoomTime& time, const QRectF& area)
{
    double x = area.left();
    for (int round = 0; round < time.rounds.size(); ++round) {
        const bool isHere = round == time.here;
        const QRectF rest(x, area.top(), area.right() - x, area.height());
        if (rest.width() < 60)
            return;
        x += write(rest, time.rounds[round], font(scaled(28), isHere ? QFont::Bold : QFont::Normal),
                   isHere ? m_tokens.text : m_tokens.text2, Qt::AlignLeft | Qt::AlignTop);
        if (round + 1 < time.rounds.size())
            x += write({x + 20, area.top(), 40, area.height()}, u"›"_s, font(scaled(28)),
                       m_tokens.text2, Qt::AlignLeft | Qt::AlignTop) +
                 40;
    }
}

void RoomPainter::paintCount(int count, const QRectF& area)
{
    const QFont figure = font(150, QFont::DemiBold);
    const double high = 170;
    write({area.left(), area.top(), area.width(), high}, QString::number(count), figure,
          m_tokens.text, Qt::AlignLeft | Qt::AlignVCenter);
    write({area.left(), area.top() + high, area.width(), area.height() - high},
          Room::tr("idea(s) so far", nullptr, count), font(scaled(42)), m_tokens.text2,
          Qt::AlignLeft | Qt::AlignTop);
}

// One size for all columns: the largest at which each of them fits.
void RoomPainter::paintColumns(const RoomContents& contents, const QRectF& area)
{
    const auto count = std::max<std::size_t>(contents.columns.size(), 1);
    const double gap = 80;
    const double width = (area.width() - gap * double(count - 1)) / double(count);
    const auto column = [&](std::size_t i) {
        return QRectF(area.left() + double(i) * (width + gap), area.top(), width, area.height());
    };
    double size = 60;
    const auto fits = [&] {
        for (std::size_t i = 0; i < contents.columns.size(); ++i)
            if (paintColumn(contents.columns[i], column(i), size, true) > area.height())
                return false;
        return true;
    };
    while (size > 20 && !fits())
        size -= 2;
    for (std::size_t i = 0; i < contents.columns.size(); ++i)
        paintColumn(contents.columns[i], column(i), size, false);
}

// Returns its height.
double RoomPainter::paintColumn(const std::vector<RoomLine>& lines, const QRectF& area, double size,
                                bool measureOnly) const
{
    double y = area.top();
    const auto put = [&](const QString& words, const QFont& font, const QColor& color) {
        const double lineHeight = font.pixelSize() * 1.25;
        for (const QString& line : linesOf(words, font, area.width())) {
            if (!measureOnly)
                write({area.left(), y, area.width() + 8, lineHeight}, line, font, color,
                      Qt::AlignLeft | Qt::AlignVCenter);
            y += lineHeight;
        }
    };
    for (const RoomLine& line : lines) {
        if (line.isCaption) {
            put(line.words, font(std::max(size * 0.7, 28.0)), m_tokens.text2);
            y += size * 0.15;
            continue;
        }
        put(line.words, font(size, QFont::DemiBold), m_tokens.text);
        if (!line.aside.isEmpty())
            put(line.aside, font(std::max(size * 0.7, 28.0)), m_tokens.text2);
        y += size * 0.7;
    }
    return y - area.top();
}

// Notes in columns, the newest at the top left; each goes where there is room first.
void RoomPainter::paintIdeas(const RoomContents& contents, const QRectF& area)
{
    const double size = std::max(scaled(34), readable / m_unit);
    const QFont words = font(size);
    const double lineHeight = size * 1.3;
    const double pad = 24;
    const double gap = 22;
    const int columns = std::max(int(area.width() / (size * 15)), 1);
    const double width = (area.width() - gap * (columns - 1)) / columns;
    std::vector<double> filled(std::size_t(columns), area.top());
    int shown = 0;
    for (const QString& idea : contents.ideas) {
        const QStringList lines = linesOf(idea, words, width - 2 * pad);
        const double high = double(lines.size()) * lineHeight + 2 * pad;
        const auto column = std::ranges::min_element(filled);
        if (*column + high > area.bottom() - size * 1.6)
            break;
        const QRectF note(area.left() + double(column - filled.begin()) * (width + gap), *column,
                          width, high);
        m_painter.setPen(QPen(m_tokens.line, 2));
        m_painter.setBrush(m_tokens.alt);
        m_painter.drawRoundedRect(note, 6, 6);
        double y = note.top() + pad;
        for (const QString& line : lines) {
            write({note.left() + pad, y, width - 2 * pad + 8, lineHeight}, line, words,
                  m_tokens.text, Qt::AlignLeft | Qt::AlignVCenter);
            y += lineHeight;
        }
        *column = note.bottom() + gap;
        ++shown;
    }
    const int more = int(contents.ideas.size()) - shown + contents.moreIdeas;
    const QString rest = contents.ideas.isEmpty() && more == 0 ? Room::tr("No ideas yet.")
                         : more > 0 ? Room::tr("and %n more", nullptr, more)
                                    : QString();
    write(area, rest, words, m_tokens.text2, Qt::AlignLeft | Qt::AlignBottom);
}

void RoomPainter::paintBars(const RoomContents& contents, const QRectF& area)
{
    if (contents.bars.empty())
        return;
    const double row = std::min(area.height() / double(contents.bars.size()), 150.0);
    const double size = std::clamp(row * 0.3, 22.0, 44.0);
    const QFont words = font(size, QFont::Medium);
    const QFont figure = font(size * 1.2, QFont::DemiBold);
    const int most = std::max(contents.bars.front().marks, 1);
    const double room = area.width() - 160; // for the figure
    double y = area.top();
    for (const RoomBar& bar : contents.bars) {
        write({area.left(), y, area.width(), row * 0.5}, bar.words, words, m_tokens.text,
              Qt::AlignLeft | Qt::AlignBottom);
        const QRectF drawn(area.left(), y + row * 0.56, room * bar.marks / most, row * 0.24);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.accent);
        m_painter.drawRect(drawn);
        write({drawn.right() + 20, y + row * 0.5, 140, row * 0.36}, QString::number(bar.marks),
              figure, m_tokens.text, Qt::AlignLeft | Qt::AlignVCenter);
        y += row;
    }
}

} // namespace moothall::ui
