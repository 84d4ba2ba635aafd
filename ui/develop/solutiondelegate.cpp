// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/solutiondelegate.h"

#include "ui/develop/insightbadge.h"
#include "ui/develop/solutionsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 620;

// A pill with its sign; returns its width. With a null painter it only measures.
double paintFlag(QPainter* painter, const QPointF& topLeft, const SolutionFlag& flag,
                 const QColor& quietGround = tokens().tint)
{
    if (flag.kind == SolutionFlag::Kind::State)
        return paintPill(painter, topLeft, flag.words, tokens().unknown);
    const bool warns = flag.kind == SolutionFlag::Kind::Warning;
    const Tone tone = warns ? tokens().warn : Tone{tokens().accent, quietGround};
    const QFont font = fontOf(TypeRole::Caption, QFont::Medium);
    const double sign = px(14);
    const double width =
        std::ceil(QFontMetricsF(font).horizontalAdvance(flag.words)) + sign + px(16);
    if (!painter)
        return width;
    const QRectF area(topLeft, QSizeF(width, pillHeight()));
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(area, 3, 3);
    paintGlyph(*painter, warns ? Glyph::Warning : Glyph::Scales,
               QRectF(area.left() + px(6), area.center().y() - sign / 2, sign, sign), tone.ink);
    painter->setFont(font);
    painter->setPen(tone.ink);
    painter->drawText(area.adjusted(sign + px(10), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      flag.words);
    painter->restore();
    return width;
}

QString placed(std::optional<int> value) { return value ? QString::number(*value) : u"–"_s; }

} // namespace

SolutionDelegate::SolutionDelegate(const SolutionsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

SolutionDelegate::Columns SolutionDelegate::columnsFor(double left, double width, bool compares)
{
    Columns columns;
    const double right = left + width - px(18);
    columns.number = left + px(18);
    columns.words = columns.number + px(36);
    columns.wordsWidth = right - columns.words;
    if (!compares)
        return columns;
    const bool joined = Look::now().isLarge();
    columns.placeWidth = px(52);
    columns.effort = right - columns.placeWidth;
    columns.impact = joined ? columns.effort : columns.effort - px(58);
    columns.marks = columns.impact - px(14);
    columns.barWidth = width < px(narrow) ? px(70) : px(134);
    columns.bar = columns.marks - px(32) - columns.barWidth;
    columns.wordsWidth = columns.bar - px(16) - columns.words;
    return columns;
}

// The title, and the badges right behind its last word where they have room.
double SolutionDelegate::paintTitle(QPainter* painter, const QModelIndex& index, QPointF at,
                                    double width) const
{
    const SolutionRow& row = m_model.at(index);
    const QFont font = fontOf(TypeRole::Idea, QFont::DemiBold);
    const double line = QFontMetricsF(font).horizontalAdvance(row.title);
    const double badge = px(18);
    const double badges = double(row.insights.size()) * (badge + px(4));
    const bool behind = line + px(8) + badges <= width;
    double height = painter ? layouts().paint(*painter, at, row.title, font, width, tokens().text)
                            : layouts().heightOf(row.title, font, width);
    double x = behind ? at.x() + line + px(8) : at.x();
    const double y = behind ? at.y() : at.y() + height + px(2);
    if (painter)
        for (const InsightMark& insight : row.insights) {
            paintInsightBadge(*painter, {x, y, badge, badge}, insight);
            x += badge + px(4);
        }
    if (!behind && !row.insights.empty())
        height += badge + px(2);
    return height;
}

double SolutionDelegate::paintFacts(QPainter* painter, const QModelIndex& index, QPointF at,
                                    double width, bool chosen) const
{
    const SolutionRow& row = m_model.at(index);
    const QFont font = fontOf(TypeRole::Base);
    double x = at.x() + QFontMetricsF(font).horizontalAdvance(row.cost) + px(8);
    double y = at.y();
    if (painter) {
        painter->setFont(font);
        painter->setPen(tokens().text2);
        painter->drawText(QRectF(at.x(), y, width, pillHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                          row.cost);
    }
    for (const SolutionFlag& flag : flagsOf(row)) {
        const double wide = paintFlag(nullptr, {}, flag);
        if (x + wide > at.x() + width && x > at.x()) {
            x = at.x();
            y += pillHeight() + px(4);
        }
        if (painter)
            paintFlag(painter, {x, y}, flag, chosen ? tokens().base : tokens().tint);
        x += wide + px(8);
    }
    return y + pillHeight() - at.y();
}

QSize SolutionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Columns columns =
        columnsFor(0, widthOf(option), m_model.list() == SolutionList::Compared);
    const double height = paintTitle(nullptr, index, {}, columns.wordsWidth) + px(3) +
                          paintFacts(nullptr, index, {}, columns.wordsWidth, false) + 2 * px(9);
    return {px(200), std::max(int(std::ceil(height)), px(61))};
}

void SolutionDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const SolutionRow& row = m_model.at(index);
    const bool compares = m_model.list() == SolutionList::Compared;
    const Columns columns = columnsFor(option.rect.left(), option.rect.width(), compares);
    const QRectF area = option.rect;
    const double side = px(24);
    paintNumberBadge(painter, {columns.number, area.center().y() - side / 2, side, side},
                     row.number);
    double y = area.top() + px(9);
    y += paintTitle(&painter, index, {columns.words, y}, columns.wordsWidth) + px(3);
    paintFacts(&painter, index, {columns.words, y}, columns.wordsWidth,
               option.state & QStyle::State_Selected);
    if (!compares)
        return;
    painter.setPen(tokens().text);
    if (row.marks) {
        paintBar(painter,
                 {columns.bar, area.center().y() - px(8), columns.barWidth, double(px(16))},
                 *row.marks, std::max(row.ballots, 1));
        painter.setFont(fontOf(TypeRole::Idea, QFont::DemiBold));
        painter.drawText(QRectF(columns.marks - px(40), area.top(), px(40), area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(*row.marks));
    }
    if (row.hidden) {
        painter.setFont(fontOf(TypeRole::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(
            QRectF(columns.bar, area.top(), columns.marks - columns.bar, area.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, tr("Counted, not shown"));
        painter.setPen(tokens().text);
    }
    painter.setFont(fontOf(TypeRole::Base, QFont::Medium));
    const auto cell = [&](double x, const QString& text) {
        painter.drawText(QRectF(x, area.top(), columns.placeWidth, area.height()), Qt::AlignCenter,
                         text);
    };
    if (columns.impact == columns.effort)
        return cell(columns.impact, u"%1 / %2"_s.arg(placed(row.impact), placed(row.effort)));
    cell(columns.impact, placed(row.impact));
    cell(columns.effort, placed(row.effort));
}

QWidget* SolutionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Title of the solution"));
    editor->setFont(fontOf(TypeRole::Idea));
    return editor;
}

void SolutionDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    const Columns columns = columnsFor(option.rect.left(), option.rect.width(),
                                       m_model.list() == SolutionList::Compared);
    editor->setGeometry(int(columns.words) - px(9), option.rect.top() + px(2),
                        int(columns.wordsWidth) + px(16), px(32));
}

SolutionsHeader::SolutionsHeader(QAbstractItemView* list, QWidget* parent)
    : QWidget(parent), m_list(list)
{
    list->viewport()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

void SolutionsHeader::setBallots(std::optional<int> ballots)
{
    m_ballots = ballots;
    update();
}

bool SolutionsHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

QSize SolutionsHeader::sizeHint() const { return {px(300), px(32)}; }

void SolutionsHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().text2);
    const auto columns = SolutionDelegate::columnsFor(0, m_list->viewport()->width(), true);
    const auto draw = [&](const QRectF& area, int alignment, const QString& text) {
        painter.drawText(area, alignment | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
    };
    const double high = height();
    draw({columns.words, 0, columns.wordsWidth, high}, Qt::AlignLeft, tr("Solution"));
    if (m_ballots)
        draw({columns.bar, 0, columns.marks - columns.bar, high}, Qt::AlignLeft,
             columns.barWidth < px(100) || *m_ballots == 0
                 ? tr("Marks")
                 : tr("Marks, of %n ballot(s)", nullptr, *m_ballots));
    if (columns.impact == columns.effort) {
        draw({columns.impact - px(14), 0, columns.placeWidth + px(28), high}, Qt::AlignHCenter,
             tr("Imp. / eff."));
        return;
    }
    draw({columns.impact, 0, columns.placeWidth, high}, Qt::AlignHCenter, tr("Impact"));
    draw({columns.effort, 0, columns.placeWidth, high}, Qt::AlignHCenter, tr("Effort"));
}

} // namespace moothall::ui
