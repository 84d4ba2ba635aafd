// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/sharebars.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 26;
constexpr int scrollBarWidth = 10;
constexpr int longestBesideABar = 16; // letters of a name; a longer one takes of its bar
constexpr int between = 6;            // two lines

QString spoken(const ShareBars::Line& line)
{
    return u"%1: %2, %3"_s.arg(line.name, ShareBars::tr("%n idea(s)", nullptr, line.share.ideas),
                               ShareBars::tr("%n person(s)", nullptr, line.share.people));
}

} // namespace

ShareBars::ShareBars(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::now(), &Look::changed, this, &ShareBars::forget);
}

void ShareBars::show(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    const bool same = std::ranges::equal(lines, m_lines, [](const Line& one, const Line& other) {
        return one.name == other.name && one.after == other.after;
    });
    m_lines = std::move(lines);
    QStringList words;
    for (const Line& line : m_lines)
        words.append(spoken(line));
    setAccessibleDescription(words.join(u"; "_s));
    if (!same)
        forget();
    update();
}

void ShareBars::forget()
{
    m_measuredWidth = -1;
    updateGeometry();
    update();
}

QSize ShareBars::sizeHint() const { return {px(220), heightForWidth(px(264))}; }

QSize ShareBars::minimumSizeHint() const { return {px(180), 0}; }

ShareBars::Places ShareBars::placesIn(const Line& line, double width)
{
    const QFontMetricsF metrics(fontOf(TypeRole::Caption));
    Places places;
    places.afterWidth = line.after.isEmpty() ? 0 : metrics.horizontalAdvance(line.after) + px(8);
    const bool isLong = line.group > 0 || line.name.size() > longestBesideABar;
    places.barWidth = width * (isLong ? 0.24 : 0.42);
    const QString number = QString::number(line.share.ideas);
    places.numberWidth =
        std::max<double>(px(numberWidth), metrics.horizontalAdvance(number) * 1.1 + px(8));
    places.barLeft = width - places.afterWidth - places.numberWidth - places.barWidth;
    places.nameLeft = line.group > 0 ? px(22) : 0;
    places.nameWidth = places.barLeft - places.nameLeft - px(8);
    return places;
}

void ShareBars::measure(int width) const
{
    if (m_measuredWidth == width)
        return;
    m_measuredWidth = width;
    const QFontMetricsF metrics(fontOf(TypeRole::Caption));
    m_tops.assign(1, 0);
    for (const Line& line : m_lines) {
        const double nameWidth = placesIn(line, width).nameWidth;
        double height = metrics.height();
        if (metrics.horizontalAdvance(line.name) > nameWidth)
            height =
                metrics.boundingRect(QRectF(0, 0, nameWidth, 1000), Qt::TextWordWrap, line.name)
                    .height();
        m_tops.push_back(m_tops.back() + std::max(px(20), int(std::ceil(height)) + px(2)) +
                         px(between));
    }
}

// High enough for what is left beside a scroll bar, which comes only once the height is known.
int ShareBars::heightForWidth(int width) const
{
    measure(width - px(scrollBarWidth));
    return std::max(m_tops.back() - px(between), 0);
}

// The line there, or one past the last.
std::size_t ShareBars::lineAt(int y) const
{
    measure(width());
    return std::size_t(
        std::max<std::ptrdiff_t>(std::ranges::upper_bound(m_tops, y) - m_tops.begin() - 1, 0));
}

// A long name in full, and what the bar says.
bool ShareBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t at = lineAt(help->pos().y());
    QToolTip::showText(help->globalPos(),
                       at < m_lines.size() ? u"<p>%1</p>"_s.arg(spoken(m_lines[at]).toHtmlEscaped())
                                           : QString(),
                       this);
    return true;
}

void ShareBars::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (std::size_t at = lineAt(event->rect().top());
         at < m_lines.size() && m_tops[at] <= event->rect().bottom(); ++at)
        paintLine(painter, m_lines[at],
                  QRectF(0, m_tops[at], width(), m_tops[at + 1] - m_tops[at] - px(between)));
}

void ShareBars::paintLine(QPainter& painter, const Line& line, const QRectF& area) const
{
    const Places places = placesIn(line, area.width());
    const double middle = area.center().y();
    const auto cell = [&](double left, double width) {
        return QRectF(left, area.top(), width, area.height());
    };
    if (line.group > 0)
        paintGroupBadge(painter, QRectF(0, middle - px(7), px(14), px(14)), line.group);
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text);
    painter.drawText(cell(places.nameLeft, places.nameWidth),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.name);
    paintBar(painter, QRectF(places.barLeft, std::floor(middle) - 4, places.barWidth, 8),
             line.share.ideas, line.whole,
             line.share.people > 0 ? std::optional(line.fair) : std::nullopt);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(cell(places.barLeft + places.barWidth, places.numberWidth),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(line.share.ideas));
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(cell(area.width() - places.afterWidth, places.afterWidth),
                     Qt::AlignRight | Qt::AlignVCenter, line.after);
}

} // namespace moothall::ui
