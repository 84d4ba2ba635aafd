// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptLayouts = 2000;

// Stands for "the rest is longer": Qt cuts a line at a width, not at a line count.
void endWithEllipsis(QTextLayout& layout, const QString& text, double width, int lines)
{
    const QTextLine last = layout.lineAt(lines - 1);
    const QFontMetricsF metrics(layout.font());
    const QString kept = text.left(last.textStart());
    const QString tail =
        metrics.elidedText(text.mid(last.textStart()).simplified(), Qt::ElideRight, width - 1);
    layout.setText(kept + tail);
}

// As our sizes are set, 14 on 19; a script with taller letters takes what it needs.
double stepBelow(const QTextLine& line, const QFont& font)
{
    return std::max(std::round(font.pixelSize() * 1.36), std::floor(line.height()) - 1);
}

void breakLines(QTextLayout& layout, double width, int maxLines)
{
    double y = 0;
    layout.beginLayout();
    for (int lines = 0; maxLines == 0 || lines < maxLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += stepBelow(line, layout.font());
    }
    layout.endLayout();
}

bool isCut(const QTextLayout& layout, const QString& text)
{
    if (layout.lineCount() == 0)
        return false;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.textStart() + last.textLength() < text.size();
}

// Rows are as tall as their words are at this width, and a list asks again only where its height
// has changed.
class MeasuresAgain : public QObject
{
public:
    explicit MeasuresAgain(QAbstractItemView* view) : QObject(view), m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto* resized = static_cast<QResizeEvent*>(event);
            if (resized->size().width() != resized->oldSize().width())
                QTimer::singleShot(0, m_view, &QAbstractItemView::doItemsLayout);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView* m_view;
};

} // namespace

TextLayouts::TextLayouts(QObject* parent) : QObject(parent), m_cache(keptLayouts)
{
    connect(&Look::now(), &Look::changed, this, [this] { m_cache.clear(); });
}

const TextLayouts::LaidOut& TextLayouts::laidOut(const QString& text, const QFont& font,
                                                 double width, int maxLines)
{
    const QString key = u"%1|%2|%3|%4|%5"_s.arg(font.pixelSize())
                            .arg(font.weight())
                            .arg(std::lround(width))
                            .arg(maxLines)
                            .arg(text);
    if (const LaidOut* known = m_cache.object(key))
        return *known;
    // A text layout knows one paragraph; its lines end with the separator of lines.
    const QString paragraph = QString(text).replace(u'\n', QChar::LineSeparator);
    auto* made =
        new LaidOut{std::make_unique<QTextLayout>(paragraph, font), 0}; // owned by the cache
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made->layout->setTextOption(option);
    const double lineWidth = std::max(width, 1.0);
    breakLines(*made->layout, lineWidth, maxLines);
    if (isCut(*made->layout, paragraph)) {
        endWithEllipsis(*made->layout, paragraph, lineWidth, made->layout->lineCount());
        breakLines(*made->layout, lineWidth, maxLines);
    }
    if (const int lines = made->layout->lineCount(); lines > 0) {
        const QTextLine last = made->layout->lineAt(lines - 1);
        made->height = std::ceil(last.y() + last.height());
    }
    m_cache.insert(key, made);
    return *made;
}

double TextLayouts::heightOf(const QString& text, const QFont& font, double width, int maxLines)
{
    return laidOut(text, font, width, maxLines).height;
}

double TextLayouts::paint(QPainter& painter, const QPointF& topLeft, const QString& text,
                          const QFont& font, double width, const QColor& color, int maxLines)
{
    const LaidOut& block = laidOut(text, font, width, maxLines);
    painter.setPen(color);
    block.layout->draw(&painter, topLeft);
    return block.height;
}

RowDelegate::RowDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_layouts(new TextLayouts(this))
{
    if (auto* view = qobject_cast<QAbstractItemView*>(parent))
        new MeasuresAgain(view);
}

double RowDelegate::widthOf(const QStyleOptionViewItem& option)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        return view->viewport()->width();
    return option.rect.width();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect area = option.rect;
    if (chosen || hovered)
        painter->fillRect(area, chosen ? tokens().tint : tokens().alt);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().line);
    if (chosen)
        painter->fillRect(QRect(area.left(), area.top(), 3, area.height()), tokens().accent);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    paintRow(*painter, option, index);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(3, 2, -3, -3), 3, 3);
    }
    painter->restore();
}

} // namespace moothall::ui
