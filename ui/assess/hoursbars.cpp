// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/hoursbars.h"

#include "core/report/content/phrases.h"
#include "ui/charts/hatching.h"
#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int barHeight = 13;

// Shorter than in the report: there is no room for more.
QString wordFor(Party party)
{
    switch (party) {
    case Party::Staff:
        return HoursBars::tr("Staff");
    case Party::Access:
        return HoursBars::tr("Access, care");
    default:
        return report::wordsFor(party);
    }
}

void paintUnpaid(QPainter& painter, const QRectF& area)
{
    charts::paintHatched(painter, area, tokens().accent, tokens().base);
    painter.setPen(QPen(tokens().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

HoursBars::HoursBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

void HoursBars::show(const std::vector<LedgerEntry>& entries)
{
    m_shares.clear();
    for (const LedgerEntry& entry : entries) {
        const std::int64_t minutes = minutesOf(entry);
        if (minutes == 0)
            continue;
        auto share = std::ranges::find(m_shares, entry.party, &Share::party);
        if (share == m_shares.end())
            share = m_shares.insert(m_shares.end(), {entry.party});
        (entry.paid ? share->paid : share->unpaid) += minutes;
    }
    std::ranges::stable_sort(m_shares, std::greater(),
                             [](const Share& share) { return share.paid + share.unpaid; });
    QStringList words;
    for (const Share& share : m_shares)
        words.append(tr("%1: %2 hours, of them %3 unpaid")
                         .arg(wordFor(share.party),
                              report::hours(share.paid + share.unpaid),
                              report::hours(share.unpaid)));
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize HoursBars::sizeHint() const
{
    return {px(240), m_shares.empty() ? 0 : px(rowHeight) * (int(m_shares.size()) + 1)};
}

void HoursBars::paintEvent(QPaintEvent*)
{
    if (m_shares.empty())
        return;
    QPainter painter(this);
    painter.setFont(fontOf(TypeRole::Base));
    const QFontMetricsF metrics(painter.font());
    double words = 0;
    for (const Share& share : m_shares)
        words = std::max(words, metrics.horizontalAdvance(wordFor(share.party)));
    words = std::min(words, width() * 0.45) + px(10);
    const double figures = px(54);
    const double room = width() - words - figures;
    const double most = double(m_shares.front().paid + m_shares.front().unpaid);
    double y = 0;
    for (const Share& share : m_shares) {
        painter.setFont(fontOf(TypeRole::Base));
        painter.setPen(tokens().text);
        painter.drawText(QRectF(0, y, words - px(6), px(rowHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(wordFor(share.party), Qt::ElideRight,
                                            words - px(6)));
        const double top = y + (px(rowHeight) - px(barHeight)) / 2.0;
        const double paid = std::round(room * double(share.paid) / most);
        const double unpaid = std::round(room * double(share.unpaid) / most);
        painter.fillRect(QRectF(words, top, paid, px(barHeight)), tokens().accent);
        if (share.unpaid > 0)
            paintUnpaid(painter, {words + paid, top, std::max(unpaid, 4.0), double(px(barHeight))});
        painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
        painter.setPen(tokens().text);
        painter.drawText(QRectF(width() - figures, y, figures, px(rowHeight)),
                         Qt::AlignRight | Qt::AlignVCenter,
                         report::hours(share.paid + share.unpaid));
        y += px(rowHeight);
    }
    paintLegend(painter, y);
}

void HoursBars::paintLegend(QPainter& painter, double y) const
{
    std::int64_t unpaid = 0;
    for (const Share& share : m_shares)
        unpaid += share.unpaid;
    painter.setFont(fontOf(TypeRole::Caption));
    const double side = px(12);
    const double top = y + (px(rowHeight) - side) / 2;
    const auto label = [&](double x, const QString& words) {
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(x + side + px(6), y, width(), px(rowHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        return x + side + px(22) + painter.fontMetrics().horizontalAdvance(words);
    };
    painter.fillRect(QRectF(0, top, side, side), tokens().accent);
    const double next = label(0, tr("paid"));
    if (unpaid == 0)
        return;
    paintUnpaid(painter, {next, top, side, side});
    label(next, tr("unpaid, %1").arg(report::hours(unpaid)));
}

} // namespace moothall::ui
