// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupdelegate.h"

#include "ui/involve/groupsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Widths at a base of 13.
constexpr int rowHeight = 46;
constexpr int roomForPill = 640; // below: under the name
constexpr int roomForBar = 480;  // below: the figures say it
constexpr int wideBar = 176;
constexpr int narrowBar = 120;

struct Columns
{
    double badge = 0;
    double name = 0;
    double nameWidth = 0;
    double pillRight = -1; // below 0: under the name
    double bar = -1;       // below 0: no room
    double barWidth = 0;
    double peopleRight = 0;
    double enough = 0;
};

Columns columnsFor(double width)
{
    const bool roomy = width >= px(roomForPill);
    Columns columns;
    columns.badge = px(18);
    columns.name = px(50);
    columns.enough = width - px(18) - px(84);
    columns.peopleRight = columns.enough - px(14);
    double right = columns.peopleRight - px(62);
    if (width >= px(roomForBar)) {
        columns.barWidth = px(roomy ? wideBar : narrowBar);
        columns.bar = right - columns.barWidth;
        right = columns.bar - px(14);
    }
    if (roomy) {
        columns.pillRight = right;
        right -= px(86);
    }
    columns.nameWidth = std::max(right - columns.name, double(px(60)));
    return columns;
}

QFont nameFont() { return fontOf(TypeRole::Base, QFont::Medium); }

struct Sign
{
    Tone tone;
    Glyph glyph;
};

Sign signOf(Represented represented)
{
    switch (represented) {
    case Represented::Met:
    case Represented::Enough:
        return {tokens().pass, Glyph::Tick};
    case Represented::Short:
        return {tokens().warn, Glyph::Warning};
    case Represented::NoTarget:
        break;
    }
    return {tokens().unknown, Glyph::Question};
}

// The sign says the same as the colour, and the word says it again.
void paintEnough(QPainter& painter, const QPointF& topLeft, Represented represented)
{
    const auto [tone, glyph] = signOf(represented);
    const QString word = wordFor(represented);
    const QFont font = fontOf(TypeRole::Caption, QFont::Medium);
    const double width = QFontMetricsF(font).horizontalAdvance(word) + px(28);
    const QRectF area(topLeft, QSizeF(std::ceil(width), px(22)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(area, 3, 3);
    paintGlyph(painter, glyph, QRectF(area.left() + px(4), area.top() + px(4), px(14), px(14)),
               tone.ink);
    painter.setPen(tone.ink);
    painter.setFont(font);
    painter.drawText(area.adjusted(px(21), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
}

// "3 of 4", right-aligned, who is here in bold.
void paintCount(QPainter& painter, QRectF area, const GroupRow& row)
{
    const QString here = QString::number(row.here);
    const QString all = countText(row.here, row.group.targetCount);
    const QString after = all.startsWith(here) ? all.mid(here.size()) : QString();
    const QFont plain = fontOf(TypeRole::Base);
    painter.setFont(plain);
    painter.setPen(tokens().text2);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, after);
    area.setRight(area.right() - QFontMetricsF(plain).horizontalAdvance(after));
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, after.isEmpty() ? all : here);
}

} // namespace

GroupDelegate::GroupDelegate(const GroupsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const GroupRow& row = m_model.at(index);
    const Columns columns = columnsFor(widthOf(option));
    double height = layouts().heightOf(row.group.name, nameFont(), columns.nameWidth);
    if (row.group.targetUser && columns.pillRight < 0)
        height += pillHeight() + px(2);
    return {px(200), std::max(int(height) + 2 * px(8), px(rowHeight))};
}

void GroupDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const GroupRow& row = m_model.at(index);
    const Group& group = row.group;
    const QRectF area(option.rect);
    const Columns columns = columnsFor(area.width());
    const double left = area.left();
    const double middle = area.center().y();
    const bool pillBelow = group.targetUser && columns.pillRight < 0;

    paintGroupBadge(painter, QRectF(left + columns.badge, middle - px(9), px(18), px(18)),
                    row.number);
    const double nameHeight = layouts().heightOf(group.name, nameFont(), columns.nameWidth);
    const double top = middle - (nameHeight + (pillBelow ? pillHeight() + px(2) : 0)) / 2;
    layouts().paint(painter, {left + columns.name, top}, group.name, nameFont(), columns.nameWidth,
                    tokens().text);
    const Tone target{tokens().accent, tokens().tint};
    if (pillBelow)
        paintPill(&painter, {left + columns.name, top + nameHeight + px(2)}, tr("Target user"),
                  target);
    else if (group.targetUser)
        paintPill(&painter,
                  {left + columns.pillRight - paintPill(nullptr, {}, tr("Target user"), target),
                   middle - pillHeight() / 2},
                  tr("Target user"), target);
    if (columns.bar >= 0)
        paintBar(painter, QRectF(left + columns.bar, middle - px(7), columns.barWidth, px(14)),
                 row.here, row.whole,
                 group.targetCount > 0 ? std::optional<double>(group.targetCount) : std::nullopt);
    paintCount(painter, QRectF(left, middle - px(10), columns.peopleRight, px(20)), row);
    paintEnough(painter, {left + columns.enough, middle - px(11)},
                represented(row.here, group.targetCount));
}

GroupHeadings::GroupHeadings(QWidget* parent) : QWidget(parent)
{
    setRole(*this, "header");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize GroupHeadings::sizeHint() const { return {px(300), px(30)}; }

void GroupHeadings::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().alt);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().text2);
    const Columns columns = columnsFor(width());
    const auto from = [&](double left, const QString& text) {
        painter.drawText(QRectF(left, 0, width() - left, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        return left + painter.fontMetrics().horizontalAdvance(text);
    };
    from(columns.badge, tr("Group"));
    if (columns.bar >= 0) {
        const double end = from(columns.bar, tr("Here, and target"));
        painter.fillRect(QRectF(end + px(6), height() / 2.0 - px(6), 3, px(12)), tokens().text);
    }
    painter.drawText(QRectF(0, 0, columns.peopleRight, height()), Qt::AlignRight | Qt::AlignVCenter,
                     tr("People"));
    from(columns.enough, tr("Enough?"));
}

} // namespace moothall::ui
