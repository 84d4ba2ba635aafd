// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an idea as a card: a solid bar where something rests on it, a dashed one where it
// disagrees.
#pragma once

#include <QStyledItemDelegate>

namespace moothall::ui {

class CardsModel;
class TextLayouts;

class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const CardsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where a card has its cross, if a card can go.
    QRect crossOf(const QRect& card) const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintFooter(QPainter& painter, const QRectF& line, const QModelIndex& index) const;

    const CardsModel& m_model;
    TextLayouts* m_layouts;
};

} // namespace moothall::ui
