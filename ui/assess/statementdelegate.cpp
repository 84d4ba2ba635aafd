// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/statementdelegate.h"

#include "ui/assess/statementsmodel.h"
#include "ui/charts/colors.h"
#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9;
constexpr int barHeight = 22;
constexpr int pieces = 5;

const charts::Colors& chartColors()
{
    return tokens().dark ? charts::darkColors() : charts::printColors();
}

// The outline that holds a pale piece together: of the two ends, or grey in the middle.
QColor outlineOf(int piece)
{
    const charts::Colors& colors = chartColors();
    return piece < 2 ? colors.agreement[0] : piece == 2 ? colors.axis : colors.agreement[4];
}

void paintPiece(QPainter& painter, const QRectF& area, int piece)
{
    painter.setPen(QPen(outlineOf(piece), 1));
    painter.setBrush(chartColors().agreement[piece]);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintNoAnswer(QPainter& painter, const QRectF& area)
{
    painter.setPen(QPen(tokens().edge, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

// In proportion to the counts, but for pieces that would be too narrow for their number.
std::vector<double> widthsOf(const std::vector<int>& counts, double width)
{
    const double least = px(15);
    std::vector<double> widths(counts.size(), 0);
    double left = width;
    int people = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<std::size_t> pending;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            pending.push_back(i);
    // The smallest first: what they need beyond their share is taken from the larger ones.
    std::ranges::sort(pending, {}, [&](std::size_t i) { return counts[i]; });
    for (const std::size_t i : pending) {
        widths[i] = std::max(left * counts[i] / people, least);
        left -= widths[i];
        people -= counts[i];
    }
    return widths;
}

void paintCounts(QPainter& painter, const QRectF& area, const StatementRow& row)
{
    std::vector<int> counts(row.answers.begin(), row.answers.end());
    counts.push_back(row.noAnswer);
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total == 0)
        return;
    const std::vector<double> widths = widthsOf(counts, area.width());
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setRenderHint(QPainter::Antialiasing, false);
    double x = area.left();
    for (int piece = 0; piece < int(counts.size()); ++piece) {
        const int count = counts[std::size_t(piece)];
        if (count == 0)
            continue;
        const double width = widths[std::size_t(piece)];
        const QRectF part(std::round(x), area.top(), std::round(x + width) - std::round(x) - 1,
                          area.height());
        if (piece < pieces)
            paintPiece(painter, part, piece);
        else
            paintNoAnswer(painter, part);
        painter.setPen(piece < pieces
                           ? charts::textOn(chartColors(), chartColors().agreement[piece])
                           : tokens().text);
        painter.drawText(part, Qt::AlignCenter, QString::number(count));
        x += width;
    }
}

} // namespace

StatementDelegate::StatementDelegate(const StatementsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

StatementDelegate::Columns StatementDelegate::columnsFor(double left, double width)
{
    Columns columns;
    const double right = left + width - px(18);
    columns.words = left + px(18);
    const bool under = Look::now().isLarge();
    if (!under) {
        columns.mean = right;
        columns.answered = right - px(48);
    }
    const double barsEnd = under ? right : columns.answered - px(62);
    const double whole = barsEnd - columns.words;
    columns.wordsWidth = whole * 0.47;
    columns.bar = columns.words + columns.wordsWidth + px(12);
    columns.barWidth = barsEnd - columns.bar;
    return columns;
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Columns columns = columnsFor(0, widthOf(option));
    const double words = layouts().heightOf(m_model.at(index).statement, fontOf(TypeRole::Base),
                                            columns.wordsWidth);
    const double bars = px(barHeight) + (columns.mean < 0 ? px(20) : 0);
    return {px(200), std::max(int(std::ceil(std::max(words, bars))) + px(padding), px(40))};
}

void StatementDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const StatementRow& row = m_model.at(index);
    const QRectF area = option.rect;
    const Columns columns = columnsFor(area.left(), area.width());
    const QFont font = fontOf(TypeRole::Base);
    const double words = layouts().heightOf(row.statement, font, columns.wordsWidth);
    layouts().paint(painter, {columns.words, area.center().y() - words / 2}, row.statement, font,
                    columns.wordsWidth, tokens().text);
    const bool under = columns.mean < 0;
    const double below = under ? px(20) : 0;
    const QRectF bar(columns.bar, area.center().y() - (px(barHeight) + below) / 2,
                     columns.barWidth, px(barHeight));
    paintCounts(painter, bar, row);
    painter.setRenderHint(QPainter::Antialiasing);
    if (under) {
        painter.setFont(fontOf(TypeRole::Caption));
        painter.setPen(tokens().text);
        painter.drawText(
            QRectF(bar.left(), bar.bottom(), bar.width(), below), Qt::AlignLeft | Qt::AlignVCenter,
            tr("%1 answered, mean %2").arg(row.answered).arg(meanInWords(row.mean)));
        return;
    }
    const auto figure = [&](double rightEdge, double width, const QString& text) {
        painter.drawText(QRectF(rightEdge - width, area.top(), width, area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    painter.setPen(tokens().text2);
    painter.setFont(font);
    figure(columns.answered, px(60), QString::number(row.answered));
    painter.setPen(row.mean ? tokens().text : tokens().text2);
    painter.setFont(row.mean ? fontOf(TypeRole::Base, QFont::DemiBold) : fontOf(TypeRole::Caption));
    figure(columns.mean, px(48), meanInWords(row.mean));
}

StatementsHeader::StatementsHeader(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

QSize StatementsHeader::sizeHint() const { return {px(300), px(34)}; }

void StatementsHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().text2);
    const auto columns = StatementDelegate::columnsFor(0, width());
    const double high = height();
    painter.drawText(QRectF(columns.words, 0, columns.wordsWidth, high),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Participants said"));
    painter.drawText(QRectF(columns.bar, 0, columns.barWidth, high),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Number of people"));
    if (columns.mean < 0)
        return;
    painter.drawText(QRectF(columns.answered - px(70), 0, px(70), high),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Answered"));
    painter.drawText(QRectF(columns.mean - px(46), 0, px(46), high),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Mean"));
}

StatementsLegend::StatementsLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

int StatementsLegend::heightForWidth(int width) const
{
    return int(flow(nullptr, width));
}

QSize StatementsLegend::sizeHint() const { return {px(300), int(flow(nullptr, px(600)))}; }

double StatementsLegend::flow(QPainter* painter, double width) const
{
    const QStringList words{tr("1 strongly disagree"), u"2"_s, u"3"_s,
                            u"4"_s, tr("5 strongly agree"), tr("no answer")};
    const QFont font = fontOf(TypeRole::Caption);
    const QFontMetricsF metrics(font);
    const double side = px(12);
    const double line = px(20);
    double x = px(18);
    double y = px(8);
    for (int piece = 0; piece < int(words.size()); ++piece) {
        const double wide = side + px(7) + metrics.horizontalAdvance(words[piece]);
        if (x > px(18) && x + wide > width - px(18)) {
            x = px(18);
            y += line;
        }
        if (painter) {
            const QRectF box(x, y + (line - side) / 2, side, side);
            if (piece < pieces)
                paintPiece(*painter, box, piece);
            else
                paintNoAnswer(*painter, box);
            painter->setFont(font);
            painter->setPen(tokens().text2);
            painter->drawText(QRectF(x + side + px(7), y, wide, line),
                              Qt::AlignLeft | Qt::AlignVCenter, words[piece]);
        }
        x += wide + px(14);
    }
    return y + line + px(8);
}

void StatementsLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    flow(&painter, width());
}

} // namespace moothall::ui
