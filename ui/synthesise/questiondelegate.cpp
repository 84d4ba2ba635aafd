// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/questiondelegate.h"

#include "ui/style/look.h"
#include "ui/synthesise/questionsmodel.h"
#include "ui/widgets/badges.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

constexpr int edge = 18;
constexpr int padding = 12;
constexpr int badge = 18;
constexpr int between = 6;

double sourceWidth(double width) { return width - px(2 * edge + badge + 8); }

} // namespace

QuestionDelegate::QuestionDelegate(const QuestionsModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QuestionRow& row = m_model.at(index);
    const double width = widthOf(option);
    double height = layouts().heightOf(row.text, fontOf(TypeRole::Heading), width - px(2 * edge));
    for (const QuestionRow::Source& source : row.sources)
        height +=
            px(between) + std::max(double(px(badge)),
                                   layouts().heightOf(source.statement, fontOf(TypeRole::Caption),
                                                      sourceWidth(width)));
    return {px(200), int(std::ceil(height)) + 2 * px(padding)};
}

void QuestionDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const QuestionRow& row = m_model.at(index);
    const QRectF area = option.rect;
    const double x = area.left() + px(edge);
    double y = area.top() + px(padding);
    y += layouts().paint(painter, {x, y}, row.text, fontOf(TypeRole::Heading),
                         area.width() - px(2 * edge), tokens().text);
    for (const QuestionRow::Source& source : row.sources) {
        y += px(between);
        const QRectF mark(x, y, px(badge), px(badge));
        if (source.theme > 0)
            paintThemeBadge(painter, mark, source.theme);
        else
            paintNumberBadge(painter, mark, source.number);
        const double height =
            layouts().paint(painter, {x + px(badge + 8), y + px(1)}, source.statement,
                            fontOf(TypeRole::Caption), sourceWidth(area.width()), tokens().text2);
        y += std::max(height, double(px(badge)));
    }
}

QWidget* QuestionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("The question"));
    return edit;
}

void QuestionDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    const int left = option.rect.left() + px(edge) - px(9);
    editor->setGeometry(left, option.rect.top() + px(4), option.rect.right() - px(8) - left,
                        std::max(editor->sizeHint().height(), px(32)));
}

} // namespace moothall::ui
