// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the report as they will be printed, one under the other.
#pragma once

#include "ui/report/pagemarks.h"
#include "ui/report/reportdraft.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace moothall::ui {

// How large the pages are shown.
enum class Fit
{
    Page,
    Width,
    Percent
};

// Paints the very list the PDF is written from, as vectors at the size it is shown in.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void showReport(const LaidOutReportPtr& report); // keeps the place where it can

    void showMarks(std::vector<PageMark> marks);
    void reveal(int page, const QRectF& area); // scrolls no further than it has to

    const LaidOutReportPtr& report() const { return m_report; }
    int pageCount() const;
    int page() const; // the one in the middle, counted from 0
    void goToPage(int page);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void setPercent(int percent);
    int percent() const; // of the size on paper

signals:
    void pageChanged(int page, int count);
    void fitChanged();
    void pointedAt(int page, QPointF point); // in points of the page; page -1: beside the pages
    void clicked(int page, QPointF point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Places are told in pages, so that they outlive a change of size: 2.5 is halfway down page 3.
    double place() const;
    void goToPlace(double place);
    void layOut(double place);
    void zoomBy(int steps);
    void tellPage();
    double wantedScale() const;
    QSizeF pageSize() const; // on screen
    double pitch() const;    // from the top of one page to the top of the next
    QRectF pageArea(int page) const;
    QPixmap painted(int page);
    std::pair<int, QPointF> pointAt(const QPointF& place) const; // of the page that is there

    LaidOutReportPtr m_report;
    Fit m_fit = Fit::Page;
    int m_percent = 100;
    double m_scale = 1; // pixels of the screen for a point
    int m_told = -1;
    bool m_layingOut = false;
    std::vector<PageMark> m_marks;
    QCache<int, QPixmap> m_painted; // by page, at this scale
};

} // namespace moothall::ui
