// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the rail: ring, name and count; or icon and name where it is folded.
#pragma once

#include "ui/shell/page.h"

#include <QStyledItemDelegate>

namespace moothall::ui {

class StepsModel;
class TextLayouts;
struct RailRow;

class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RailDelegate(const StepsModel& model, QObject* parent = nullptr);

    void setFolded(bool folded) { m_folded = folded; }
    void setFoldedHeight(int height) { m_foldedHeight = height; }
    void setShown(Screen screen) { m_shown = screen; }

    // Folded, all screens stand in the room there is, as long as their names leave any.
    static int foldedHeightIn(int room);
    static int foldedWidth(); // of the longest name

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintPlace(QPainter& painter, const QRectF& area, const RailRow& row) const;
    void paintOpen(QPainter& painter, const QRectF& area, const RailRow& row) const;
    void paintFolded(QPainter& painter, const QRectF& area, const RailRow& row) const;

    const StepsModel& m_model;
    TextLayouts* m_layouts;
    Screen m_shown = Screen::Library;
    bool m_folded = false;
    int m_foldedHeight = 54;
};

} // namespace moothall::ui
