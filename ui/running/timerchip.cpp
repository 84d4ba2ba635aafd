// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/timerchip.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 72;
constexpr int longName = 176;
constexpr int shortName = 84;

QFont timeFont() { return fontOf(TypeRole::Capture, QFont::DemiBold); }

// As wide as any time of so many digits, so that nothing moves while it runs.
double widthOfTime(const QString& time)
{
    const QFontMetricsF metrics(timeFont());
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    double width = 0;
    for (const QChar letter : time)
        width += letter.isDigit() ? widest : metrics.horizontalAdvance(letter);
    return std::ceil(width);
}

} // namespace

TimerChip::TimerChip(SessionClock& clock, QWidget* parent) : QAbstractButton(parent), m_clock(clock)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&clock, &SessionClock::changed, this, &TimerChip::show);
    connect(&clock, &SessionClock::ticked, this, &TimerChip::show);
    connect(&Look::now(), &Look::changed, this, &TimerChip::show);
    show();
}

bool TimerChip::hasSomethingToShow() const
{
    const Progress progress = m_clock.progress().progress;
    return progress == Progress::Ready || progress == Progress::Running;
}

TimerChip::Words TimerChip::words() const
{
    const AgendaProgress& progress = m_clock.progress();
    if (progress.progress == Progress::Ready && progress.next)
        return {(progress.canGoBack ? tr("Next: %1") : tr("First: %1")).arg(progress.next->title),
                QString::number(progress.next->plannedMinutes + progress.next->extraMinutes),
                tr("min"),
                {}};
    const UnderWay* underWay = m_clock.underWay();
    if (!underWay)
        return {};
    // "Read-out, one per table" is long for a chip; the strip and the room say all of it.
    Words words{underWay->rounds.empty() ? underWay->label()
                                         : underWay->label().section(u',', 0, 0),
                minutesAndSeconds(m_clock.secondsLeft()),
                {},
                {}};
    switch (m_clock.nearness()) {
    case Nearness::Plenty:
        words.after = tr("left");
        break;
    case Nearness::Soon:
        words.after = tr("left, soon");
        break;
    case Nearness::Last:
        words.after = tr("left, at the end");
        break;
    case Nearness::Over:
        words.time.prepend(u'+');
        words.after = tr("over");
        break;
    }
    if (const int behind = m_clock.minutesBehind(); behind > 0)
        words.plan = tr("%1 min behind").arg(behind);
    else if (behind < 0)
        words.plan = tr("%1 min ahead").arg(-behind);
    return words;
}

// A screen reader hears whole minutes; the seconds are for the eye.
void TimerChip::show()
{
    m_words = words();
    const int left = m_clock.secondsLeft();
    QStringList heard{m_words.name};
    if (m_clock.underWay())
        heard.append(left > 0 ? tr("%n minute(s) left", nullptr, (left + 59) / 60)
                              : tr("%n minute(s) over", nullptr, -left / 60));
    else
        heard.append(u"%1 %2"_s.arg(m_words.time, m_words.after));
    if (!m_words.plan.isEmpty())
        heard.append(tr("%1 the plan").arg(m_words.plan));
    const QString spoken = heard.join(u", "_s);
    if (spoken != accessibleName()) {
        setAccessibleName(spoken);
        const UnderWay* underWay = m_clock.underWay();
        QStringList hint{underWay ? underWay->item.title : m_words.name};
        if (!m_words.plan.isEmpty())
            hint.append(tr("A click says what could be shorter."));
        setToolTip(
            u"<p>%1</p>"_s.arg(hint.join(u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    }
    update();
    if (const int wanted = widthFor(Detail::Full); wanted != m_width) {
        m_width = wanted;
        updateGeometry();
        emit widthChanged();
    }
}

void TimerChip::setDetail(Detail detail)
{
    if (m_detail == detail)
        return;
    m_detail = detail;
    updateGeometry();
    update();
}

QString TimerChip::nameFor(Detail detail) const
{
    if (detail >= Detail::TimeAndPlan)
        return {};
    const int room = px(detail == Detail::ShortName ? shortName : longName);
    return QFontMetrics(fontOf(TypeRole::Base)).elidedText(m_words.name, Qt::ElideRight, room);
}

QColor TimerChip::ink() const
{
    switch (m_clock.nearness()) {
    case Nearness::Plenty:
        return tokens().text;
    case Nearness::Soon:
        return tokens().warn.ink;
    case Nearness::Last:
    case Nearness::Over:
        return tokens().bad.ink;
    }
    return tokens().text;
}

int TimerChip::widthFor(Detail detail) const
{
    return int(std::ceil(paintContent(nullptr, detail)));
}

QSize TimerChip::sizeHint() const { return {widthFor(m_detail), px(30)}; }

// Paints one thing after another from the left, or only measures.
double TimerChip::paintContent(QPainter* painter, Detail detail) const
{
    const double middle = height() / 2.0;
    const double gap = px(8);
    double x = px(11);
    const auto place = [&](double width, auto&& paint) {
        if (painter)
            paint(QRectF(x, 0, width, height()));
        x += width + gap;
    };
    const auto write = [&](const QString& text, const QFont& font, const QColor& color,
                           double width) {
        place(width, [&](const QRectF& area) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
        });
    };
    const auto widthOf = [](const QString& text, const QFont& font) {
        return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
    };

    const double side = px(16);
    place(side, [&](const QRectF& area) {
        paintGlyph(*painter, Glyph::Clock, {area.left(), middle - side / 2, side, side},
                   tokens().text);
    });
    const QFont base = fontOf(TypeRole::Base);
    if (const QString name = nameFor(detail); !name.isEmpty())
        write(name, base, tokens().text, widthOf(name, base));
    write(m_words.time, timeFont(), ink(), widthOfTime(m_words.time));
    if (detail != Detail::TimeAlone)
        write(m_words.after, base, m_clock.nearness() == Nearness::Plenty ? tokens().text2 : ink(),
              widthOf(m_words.after, base));
    if (detail == Detail::Full && m_clock.underWay())
        place(px(barWidth), [&](const QRectF& area) {
            const double high = px(5);
            paintBar(*painter, {area.left(), middle - high / 2, area.width(), high},
                     m_clock.shareLeft(), 1);
        });
    if (detail != Detail::TimeAlone && !m_words.plan.isEmpty()) {
        const Tone& tone = m_clock.minutesBehind() > 0 ? tokens().warn : tokens().pass;
        place(paintPill(nullptr, {}, m_words.plan, tone), [&](const QRectF& area) {
            paintPill(painter, {area.left(), middle - pillHeight() / 2}, m_words.plan, tone);
        });
    }
    return x - gap + px(10);
}

void TimerChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool atEnd = m_clock.underWay() && m_clock.nearness() >= Nearness::Last;
    const double wide = atEnd ? 2 : 1;
    painter.setPen(QPen(atEnd ? tokens().bad.ink : tokens().line, wide));
    painter.setBrush(isDown() ? tokens().tint2 : underMouse() ? tokens().tint : tokens().base);
    const double inset = wide / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(6), px(6));
    paintContent(&painter, m_detail);
}

} // namespace moothall::ui
