// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground that every row of every list is drawn on, and wrapped text that is laid out once.
#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace moothall::ui {

// Text broken into lines of one width, kept so that scrolling lays nothing out again. Forgets when
// the look changes.
class TextLayouts : public QObject
{
    Q_OBJECT

public:
    explicit TextLayouts(QObject* parent = nullptr);

    double heightOf(const QString& text, const QFont& font, double width, int maxLines = 0);

    // Paints at most `maxLines` lines, the last ended with an ellipsis; 0 is no limit. Returns the
    // height.
    double paint(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font,
                 double width, const QColor& color, int maxLines = 0);

private:
    struct LaidOut
    {
        std::unique_ptr<QTextLayout> layout;
        double height = 0;
    };
    const LaidOut& laidOut(const QString& text, const QFont& font, double width, int maxLines);

    QCache<QString, LaidOut> m_cache;
};

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;

protected:
    // Paints what the row holds; antialiased, the ground is there.
    virtual void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const = 0;

    // Heights depend on the width of the view; option.rect has none while rows are measured.
    static double widthOf(const QStyleOptionViewItem& option);

    TextLayouts& layouts() const { return *m_layouts; }

private:
    TextLayouts* m_layouts;
};

} // namespace moothall::ui
