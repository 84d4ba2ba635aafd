// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/roundsstrip.h"

#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int between = 6;
constexpr int barHeight = 4;

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

std::vector<double> shareRoom(double room, const std::vector<double>& least,
                              const std::vector<int>& weights)
{
    std::vector<double> widths = least;
    // The width of one unit of weight at which all together are as wide as the room.
    double low = 0;
    double high = std::max(room, 0.0);
    for (int halving = 0; halving < 40; ++halving) {
        const double unit = (low + high) / 2;
        for (std::size_t i = 0; i < least.size(); ++i)
            widths[i] = std::max(least[i], unit * weights[i]);
        (sum(widths) > room ? high : low) = unit;
    }
    return widths;
}

RoundsStrip::RoundsStrip(SessionClock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&clock, &SessionClock::changed, this, &RoundsStrip::follow);
    connect(&clock, &SessionClock::ticked, this, qOverload<>(&QWidget::update));
    connect(&Look::now(), &Look::changed, this, &RoundsStrip::follow);
    hide();
    follow();
}

void RoundsStrip::follow()
{
    const UnderWay* underWay = m_clock.underWay();
    const bool shown = underWay && !underWay->rounds.empty();
    if (shown) {
        QStringList heard;
        for (int round = 0; round < int(underWay->rounds.size()); ++round)
            heard.append(tr("%1, %n minute(s)", nullptr, minutesOf(round))
                             .arg(underWay->rounds[std::size_t(round)].label));
        setAccessibleName(tr("Round %1 of %2: %3")
                              .arg(underWay->round + 1)
                              .arg(underWay->rounds.size())
                              .arg(underWay->label()));
        setAccessibleDescription(heard.join(u"; "_s));
        setToolTip(
            u"<p>%1</p>"_s.arg(heard.join(u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    }
    setVisible(shown);
    updateGeometry();
    update();
}

double RoundsStrip::shareDone(int round) const
{
    const int here = m_clock.underWay()->round;
    return round < here ? 1 : round > here ? 0 : 1 - m_clock.shareLeft();
}

// Of the round that runs, with what was given to it meanwhile.
int RoundsStrip::minutesOf(int round) const
{
    const UnderWay& underWay = *m_clock.underWay();
    return round == underWay.round ? underWay.minutes : underWay.rounds[std::size_t(round)].minutes;
}

QString RoundsStrip::words(int round, bool briefly) const
{
    const QString& label = m_clock.underWay()->rounds[std::size_t(round)].label;
    return u"%1 %2"_s.arg(briefly ? label.section(u',', 0, 0) : label).arg(minutesOf(round));
}

QFont RoundsStrip::fontFor(int round) const
{
    return round == m_clock.underWay()->round ? fontOf(TypeRole::Caption, QFont::DemiBold)
                                              : fontOf(TypeRole::Caption);
}

RoundsStrip::Laid RoundsStrip::laid() const
{
    const auto& rounds = m_clock.underWay()->rounds;
    const int here = m_clock.underWay()->round;
    const double room = width() - px(between) * double(rounds.size() - 1);
    const auto widthOf = [&](int round, bool briefly) {
        return std::ceil(QFontMetricsF(fontFor(round)).horizontalAdvance(words(round, briefly)));
    };
    std::vector<double> least;
    std::vector<int> weights;
    for (int round = 0; round < int(rounds.size()); ++round) {
        least.push_back(widthOf(round, false));
        weights.push_back(minutesOf(round));
    }
    const bool tellsAll = sum(least) <= room;
    if (!tellsAll) {
        std::ranges::fill(least, 0);
        least[std::size_t(here)] = std::min(widthOf(here, true), room);
    }
    return {shareRoom(room, least, weights), tellsAll};
}

QSize RoundsStrip::sizeHint() const { return {px(560), minimumSizeHint().height()}; }

QSize RoundsStrip::minimumSizeHint() const
{
    return {px(120), px(barHeight + 4) + QFontMetrics(fontOf(TypeRole::Caption)).height()};
}

void RoundsStrip::paintEvent(QPaintEvent*)
{
    if (!m_clock.underWay() || m_clock.underWay()->rounds.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [wide, tellsAll] = laid();
    const int here = m_clock.underWay()->round;
    double x = 0;
    for (int round = 0; round < int(wide.size()); ++round) {
        const double width = wide[std::size_t(round)];
        const QRectF bar(x, 0, width, px(barHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().line);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        if (const double done = shareDone(round); done > 0) {
            painter.setBrush(tokens().accent);
            painter.drawRoundedRect(QRectF(x, 0, width * done, bar.height()), bar.height() / 2,
                                    bar.height() / 2);
        }
        if (tellsAll || round == here) {
            painter.setFont(fontFor(round));
            painter.setPen(round == here ? tokens().text : tokens().text2);
            const double below = px(barHeight + 4);
            const QRectF area(x, below, width + px(between), height() - below);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                             painter.fontMetrics().elidedText(words(round, !tellsAll),
                                                              Qt::ElideRight, int(area.width())));
        }
        x += width + px(between);
    }
}

} // namespace moothall::ui
