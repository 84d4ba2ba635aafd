// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/methodsmodel.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Lengths at a base of 13.
constexpr int rowHeight = 32;
constexpr int nameAt = 32;
constexpr int minutesWidth = 52;

bool matches(const Method& method, const QString& letters)
{
    return letters.isEmpty() || method.name.contains(letters, Qt::CaseInsensitive) ||
           method.purpose.contains(letters, Qt::CaseInsensitive);
}

double textWidth(double width) { return width - px(nameAt) - px(8); }

} // namespace

MethodsModel::MethodsModel(Desk& desk, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_reading(this, [this] { read(); })
{
    connect(&desk, &Desk::placeChanged, &m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("method") || changes.touches("method_round"))
            m_reading.ask();
    });
    read();
}

void MethodsModel::find(const QString& letters)
{
    m_letters = letters.simplified();
    read();
}

void MethodsModel::read()
{
    auto all = methods::whole(m_desk.reader());
    m_fileHasMethods = !all.empty();
    std::ranges::stable_sort(all, {}, [](const WholeMethod& one) { return one.method.step; });
    std::vector<MethodRow> rows;
    for (WholeMethod& whole : all)
        if (matches(whole.method, m_letters))
            rows.push_back({whole.method.id, std::move(whole)});
    become(std::move(rows));
    emit wasRead();
}

QString MethodsModel::spoken(const MethodRow& row) const
{
    return tr("%1, step %2, %n minute(s). %3", nullptr, row.whole.minutes())
        .arg(row.whole.method.name)
        .arg(row.whole.method.step)
        .arg(row.whole.method.purpose);
}

MethodDelegate::MethodDelegate(const MethodsModel& model, const QAbstractItemView& view,
                               QObject* parent)
    : RowDelegate(parent), m_model(model), m_view(view)
{}

bool MethodDelegate::isOpen(const QModelIndex& index) const
{
    return m_view.currentIndex() == index;
}

QSize MethodDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const WholeMethod& whole = m_model.at(index).whole;
    const double width = widthOf(option);
    double height = layouts().heightOf(whole.method.name, fontOf(TypeRole::Base),
                                       textWidth(width) - px(minutesWidth));
    if (isOpen(index)) {
        const QFont small = fontOf(TypeRole::Caption);
        height += layouts().heightOf(whole.method.purpose, small, textWidth(width));
        height += layouts().heightOf(textOf(whole.rounds), small, textWidth(width)) + px(4);
    }
    return {px(200), std::max(int(height) + 2 * px(6), px(rowHeight))};
}

void MethodDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const WholeMethod& whole = m_model.at(index).whole;
    const QRectF area(option.rect);
    const bool open = isOpen(index);
    const QFont name = fontOf(TypeRole::Base, open ? QFont::DemiBold : QFont::Normal);
    const double wide = textWidth(area.width());
    const double left = area.left() + px(nameAt);
    double top = area.top() + px(7);
    paintNumberBadge(painter, QRectF(area.left() + px(8), top + px(1), px(16), px(16)),
                     whole.method.step);
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(left, top, wide, px(18)), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%n min", nullptr, whole.minutes()));
    top += layouts().paint(painter, {left, top}, whole.method.name, name, wide - px(minutesWidth),
                           tokens().text);
    if (!open)
        return;
    const QFont small = fontOf(TypeRole::Caption);
    top += layouts().paint(painter, {left, top}, whole.method.purpose, small, wide, tokens().text);
    layouts().paint(painter, {left, top + px(4)}, textOf(whole.rounds), small, wide,
                    tokens().text2);
}

} // namespace moothall::ui
