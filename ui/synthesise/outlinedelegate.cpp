// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/outlinedelegate.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/widgets/badges.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int padding = 8;
constexpr int badge = 20;
constexpr int narrow = 440; // below this, who said it goes under the words

// How far in a row begins that lies in themes inside themes.
double indentOf(const OutlineRow& row)
{
    constexpr int step = 18;
    constexpr int most = 4; // there have to be words beside it
    return px(step) * std::min(row.depth, most);
}

// Where the parts of an idea stand at this width.
struct IdeaPlace
{
    IdeaPlace(double width, const OutlineRow& row)
        : isNarrow(width < px(narrow)),
          left((row.theme > 0 ? px(edge + badge + 10) : px(edge)) + indentOf(row)),
          words(width - left - px(edge) - (isNarrow ? 0 : px(104)))
    {}

    bool isNarrow;
    double left;
    double words;
};

} // namespace

OutlineDelegate::OutlineDelegate(const OutlineModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OutlineRow& row = m_model.at(index);
    const double width = widthOf(option);
    if (row.id.kind == OutlineKind::Parked || row.id.kind == OutlineKind::StoodFor)
        return {px(160), px(36)};
    if (row.id.kind == OutlineKind::Theme) {
        const double words = width - indentOf(row) - px(edge + badge + 10) - px(edge + 44);
        double height = layouts().heightOf(row.title, fontOf(TypeRole::Heading), words);
        if (!row.cameFrom.isEmpty())
            height += layouts().heightOf(row.cameFrom, fontOf(TypeRole::Caption), words);
        return {px(160), std::max(int(height) + 2 * px(10), px(42))};
    }
    const IdeaPlace place(width, row);
    double height = layouts().heightOf(wordsOf(row.card), fontOf(TypeRole::Idea), place.words);
    if (place.isNarrow)
        height += px(24);
    if (!flagsOf(row.card).isEmpty())
        height += pillHeight() + px(4);
    return {px(160), std::max(int(std::ceil(height)) + 2 * px(padding), px(36))};
}

void OutlineDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const OutlineRow& row = m_model.at(index);
    const QRectF area = option.rect;
    if (row.id.kind == OutlineKind::Theme) {
        if (!(option.state & QStyle::State_Selected))
            painter.fillRect(area.adjusted(0, 0, 0, -1), tokens().alt);
        paintTheme(painter, area.adjusted(indentOf(row), 0, 0, 0), row);
    } else if (row.id.kind == OutlineKind::Idea) {
        paintIdea(painter, area, row);
    } else {
        painter.fillRect(area.adjusted(0, 0, 0, -1), tokens().alt);
        painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
        painter.setPen(tokens().text);
        painter.drawText(area.adjusted(px(edge), 0, -px(edge), 0), Qt::AlignVCenter,
                         index.data().toString());
        painter.drawText(area.adjusted(px(edge), 0, -px(edge), 0),
                         Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(row.ideas));
    }
    if (m_marked >= 0 && row.theme == m_marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawRect(QRectF(area.left(), area.top(), 4, area.height()));
        painter.drawRect(QRectF(area.right() - 4, area.top(), 4, area.height()));
    }
}

void OutlineDelegate::paintTheme(QPainter& painter, const QRectF& area, const OutlineRow& row) const
{
    const double side = px(badge);
    paintThemeBadge(painter, {area.left() + px(edge), area.top() + px(11), side, side}, row.theme);
    const double x = area.left() + px(edge + badge + 10);
    const double words = area.right() - px(edge + 44) - x;
    const double height = layouts().paint(painter, {x, area.top() + px(11)}, row.title,
                                          fontOf(TypeRole::Heading), words, tokens().text);
    if (!row.cameFrom.isEmpty())
        layouts().paint(painter, {x, area.top() + px(11) + height}, row.cameFrom,
                        fontOf(TypeRole::Caption), words, tokens().text2);
    painter.setFont(fontOf(TypeRole::Base));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(area.right() - px(edge + 44), area.top() + px(11), px(44), side),
                     Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.ideas));
}

void OutlineDelegate::paintIdea(QPainter& painter, const QRectF& area, const OutlineRow& row) const
{
    const IdeaCard& card = row.card;
    const IdeaPlace place(area.width(), row);
    const double left = area.left() + place.left;
    double y = area.top() + px(padding);
    const double height =
        layouts().paint(painter, {left, y}, wordsOf(card), fontOf(TypeRole::Idea), place.words,
                        card.withheld ? tokens().text2 : tokens().text);
    double footer = y;
    double x = area.right() - px(edge + 92);
    y += height;
    if (place.isNarrow) {
        footer = y + px(4);
        x = left;
        y = footer + px(20);
    }
    paintTableMark(painter, {x, footer, double(px(26)), double(px(18))}, card.table);
    if (card.group > 0)
        paintGroupBadge(painter, {x + px(34), footer + px(1), double(px(16)), double(px(16))},
                        card.group);
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().text);
    if (card.agreeCount > 0 && !card.byDecider)
        painter.drawText(QRectF(area.right() - px(edge + 36), footer, px(36), px(18)),
                         Qt::AlignRight | Qt::AlignVCenter, u"+%1"_s.arg(card.agreeCount));
    x = left;
    for (const QString& flag : flagsOf(card))
        x += paintPill(&painter, {x, y + px(4)}, flag,
                       card.needsSafeWording && flag == flagsOf(card).front() ? tokens().warn
                                                                              : tokens().unknown) +
             px(6);
}

QWidget* OutlineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the theme, a phrase"));
    return edit;
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const int left = option.rect.left() + int(indentOf(m_model.at(index))) + px(edge + badge + 2);
    const int height = std::max(editor->sizeHint().height(), px(32));
    editor->setGeometry(left, option.rect.center().y() - height / 2,
                        option.rect.right() - px(edge) - left, height);
}

} // namespace moothall::ui
