// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include "ui/style/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace moothall::ui {

namespace {

constexpr std::array percents{50, 75, 100, 125, 150, 200, 300};
constexpr int keptKilobytes = 160 * 1024;
constexpr double pointsInAnInch = 72;

int around() { return px(18); } // between the pages and around them

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent), m_painted(keptKilobytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(px(220), px(160));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setProperty("drawsFocus", true); // inside, so that nothing beside it is drawn over
    connect(&Look::now(), &Look::changed, this, [this] { layOut(place()); });
    tellPage();
}

void PagePreview::showReport(const LaidOutReportPtr& report)
{
    const double before = place();
    m_report = report;
    m_painted.clear();
    m_told = -1;
    layOut(before);
}

int PagePreview::pageCount() const { return m_report ? int(m_report->pages.pages.size()) : 0; }

int PagePreview::page() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int(std::floor((middle - around() / 2.0) / pitch())), 0,
                      std::max(0, pageCount() - 1));
}

void PagePreview::goToPage(int page)
{
    verticalScrollBar()->setValue(
        int(std::round(std::clamp(page, 0, std::max(0, pageCount() - 1)) * pitch())));
}

void PagePreview::setFit(Fit fit)
{
    const double before = place();
    m_fit = fit;
    layOut(before);
    emit fitChanged(); // also where it is of the same size
}

void PagePreview::setPercent(int percent)
{
    m_percent = percent;
    setFit(Fit::Percent);
}

int PagePreview::percent() const
{
    return int(std::round(m_scale * pointsInAnInch * 100 / logicalDpiY()));
}

double PagePreview::place() const { return verticalScrollBar()->value() / pitch(); }

void PagePreview::goToPlace(double place)
{
    verticalScrollBar()->setValue(int(std::round(place * pitch())));
}

QSizeF PagePreview::pageSize() const
{
    return m_report ? m_report->pages.pageSize * m_scale : QSizeF();
}

double PagePreview::pitch() const
{
    return std::max(1.0, std::ceil(pageSize().height())) + around();
}

double PagePreview::wantedScale() const
{
    const QSizeF paper = m_report->pages.pageSize;
    const double wide = (viewport()->width() - 2 * around()) / paper.width();
    const double high = (viewport()->height() - 2 * around()) / paper.height();
    const double smallest = 0.2;
    switch (m_fit) {
    case Fit::Page:
        return std::max(smallest, std::min(wide, high));
    case Fit::Width:
        return std::max(smallest, wide);
    case Fit::Percent:
        break;
    }
    return m_percent / 100.0 * logicalDpiY() / pointsInAnInch;
}

void PagePreview::layOut(double place)
{
    if (m_layingOut) // a scroll bar that comes or goes resizes us
        return;
    m_layingOut = true;
    if (m_report)
        if (const double scale = wantedScale(); scale != m_scale) {
            m_scale = scale;
            m_painted.clear();
            emit fitChanged();
        }
    const int high = int(std::ceil(pageCount() * pitch())) + around();
    const int wide = int(std::ceil(pageSize().width())) + 2 * around();
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    goToPlace(place);
    m_layingOut = false;
    viewport()->update();
    tellPage();
}

QRectF PagePreview::pageArea(int page) const
{
    const double wide = pageSize().width();
    const double left = horizontalScrollBar()->maximum() > 0
                            ? around() - horizontalScrollBar()->value()
                            : (viewport()->width() - wide) / 2;
    return {std::round(left), std::round(around() + page * pitch() - verticalScrollBar()->value()),
            wide, pageSize().height()};
}

QPixmap PagePreview::painted(int page)
{
    if (const QPixmap* kept = m_painted.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    auto* pixmap = new QPixmap((pageSize() * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::white); // paper, whatever the look of the screen
    QPainter painter(pixmap);
    painter.scale(m_scale, m_scale);
    pdf::paint(m_report->pages.pages[std::size_t(page)], painter);
    painter.end();
    const QPixmap result = *pixmap;
    const qint64 bytes = qint64(pixmap->width()) * pixmap->height() * 4;
    m_painted.insert(page, pixmap, int(bytes / 1024)); // may be gone at once where it is too large
    return result;
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().board);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(event->rect()))
            continue;
        painter.drawPixmap(area.topLeft(), painted(page));
        paintMarks(painter, m_marks, page, area.topLeft(), m_scale);
        painter.setPen(QPen(tokens().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2));
    }
}

void PagePreview::showMarks(std::vector<PageMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void PagePreview::reveal(int page, const QRectF& area)
{
    if (page < 0 || page >= pageCount())
        return;
    const double above = px(60);
    const double top = around() + page * pitch() + area.top() * m_scale;
    const double bottom = top + area.height() * m_scale;
    QScrollBar& down = *verticalScrollBar();
    if (top - above < down.value() || bottom + above > down.value() + viewport()->height())
        down.setValue(int(std::round(top - above)));
    QScrollBar& across = *horizontalScrollBar();
    const double left = around() + area.left() * m_scale;
    const double right = left + area.width() * m_scale;
    if (left < across.value() || right > across.value() + viewport()->width())
        across.setValue(int(std::round(left - above)));
}

std::pair<int, QPointF> PagePreview::pointAt(const QPointF& place) const
{
    const int page = int(
        std::floor((place.y() + verticalScrollBar()->value() - around()) / std::max(1.0, pitch())));
    if (page < 0 || page >= pageCount())
        return {-1, {}};
    const QRectF area = pageArea(page);
    if (!area.contains(place))
        return {-1, {}};
    return {page, (place - area.topLeft()) / m_scale};
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    const auto [page, point] = pointAt(event->position());
    emit pointedAt(page, point);
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto [page, point] = pointAt(event->position());
    if (page >= 0)
        emit clicked(page, point);
}

void PagePreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut(place());
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

bool PagePreview::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal) // perhaps one with more pixels
        m_painted.clear();
    return QAbstractScrollArea::event(event);
}

void PagePreview::tellPage()
{
    const int now = pageCount() > 0 ? page() : 0;
    if (m_told == now)
        return;
    m_told = now;
    setAccessibleName(pageCount() > 0 ? tr("Preview, page %1 of %2").arg(now + 1).arg(pageCount())
                                      : tr("Preview, no page yet"));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    emit pageChanged(now, pageCount());
}

void PagePreview::zoomBy(int steps)
{
    const int now = percent();
    if (steps > 0) {
        const auto* next = std::ranges::find_if(percents, [&](int each) { return each > now; });
        setPercent(next != percents.end() ? *next : percents.back());
    } else if (steps < 0) {
        const auto next = std::ranges::lower_bound(percents, now);
        setPercent(next != percents.begin() ? *(next - 1) : percents.front());
    }
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(page() + 1);
    case Qt::Key_PageUp:
        return goToPage(page() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Space:
        return bar.setValue(bar.value() + (event->modifiers() & Qt::ShiftModifier ? -1 : 1) *
                                              (viewport()->height() - px(40)));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return setFit(Fit::Page);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return zoomBy(event->angleDelta().y());
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace moothall::ui
