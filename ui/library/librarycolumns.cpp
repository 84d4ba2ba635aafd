// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycolumns.h"

#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace moothall::ui {

namespace {

// Widths at a base of 13.
constexpr int roomForArea = 660;    // below: the service area goes under the title
constexpr int roomForFigures = 560; // below: ideas and belief go
constexpr int roomForPeople = 480;  // below: people go
constexpr int areaColumn = 116;
constexpr int solutionsColumn = 124;
constexpr int influenceColumn = 86;

} // namespace

LibraryColumns libraryColumns(double width)
{
    LibraryColumns columns;
    columns.number = px(18);
    columns.title = px(56);
    double right = width - px(18);
    if (width >= px(roomForFigures)) {
        columns.influenceRight = right;
        columns.influence = right - px(influenceColumn);
        right = columns.influence;
    }
    columns.solutions = right - px(solutionsColumn);
    right = columns.solutions - px(12);
    if (width >= px(roomForFigures)) {
        columns.ideasRight = right;
        right -= px(52);
    }
    if (width >= px(roomForPeople)) {
        columns.peopleRight = right;
        right -= px(50);
    }
    if (width >= px(roomForArea)) {
        columns.areaWidth = px(areaColumn) + (width - px(roomForArea)) * 0.1;
        columns.area = right - columns.areaWidth;
        right = columns.area;
    }
    columns.titleWidth = right - columns.title - px(14);
    return columns;
}

LibraryHeadings::LibraryHeadings(const QAbstractItemView& list, QWidget* parent)
    : QWidget(parent), m_list(list)
{
    list.viewport()->installEventFilter(this);
    setRole(*this, "header");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LibraryHeadings::sizeHint() const { return {px(300), px(30)}; }

void LibraryHeadings::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().alt);
    const LibraryColumns columns = libraryColumns(m_list.viewport()->width());
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tokens().text2);
    const auto from = [&](double left, const QString& text) {
        if (left >= 0)
            painter.drawText(QRectF(left, 0, width() - left, height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const auto upTo = [&](double right, const QString& text) {
        if (right >= 0)
            painter.drawText(QRectF(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter,
                             text);
    };
    from(columns.title, painter.fontMetrics().elidedText(tr("Project, and what was learned"),
                                                         Qt::ElideRight, int(columns.titleWidth)));
    from(columns.area, tr("Service area"));
    upTo(columns.peopleRight, tr("People"));
    upTo(columns.ideasRight, tr("Ideas"));
    from(columns.solutions, tr("Solutions"));
    if (columns.influence >= 0)
        upTo(columns.influenceRight, tr("“It will matter”"));
}

bool LibraryHeadings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
