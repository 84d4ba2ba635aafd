// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydelegate.h"

#include "ui/library/librarycolumns.h"
#include "ui/library/librarymodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int rowHeight = 86;
constexpr int lessonLines = 3;
constexpr int markStep = 11;  // a square of 9 and its gap
constexpr int mostMarks = 10; // more than these are told in words alone
constexpr int scaleWidth = 42;

QFont titleFont() { return fontOf(TypeRole::Idea, QFont::DemiBold); }

// Narrow columns cut a name too early.
int titleLines(const LibraryColumns& columns) { return columns.peopleRight < 0 ? 4 : 2; }

QString lessonOf(const LibraryRow& row)
{
    return row.entry.lesson.isEmpty() ? LibraryDelegate::tr("Nothing written down yet.")
                                      : row.entry.lesson;
}

// The year, and whether it is the one on the desk or can only be read.
QString originOf(const LibraryRow& row)
{
    QStringList parts;
    if (row.entry.year > 0)
        parts.append(QString::number(row.entry.year));
    else if (row.entry.project)
        parts.append(LibraryDelegate::tr("no date yet"));
    if (row.entry.caseRecord)
        parts.append(LibraryDelegate::tr("case record"));
    if (row.onDesk)
        parts.append(LibraryDelegate::tr("open now"));
    return parts.join(u" · "_s);
}

QString areaAndOrigin(const LibraryRow& row)
{
    QStringList parts{row.entry.serviceArea, originOf(row)};
    parts.removeAll(QString());
    return asSentence(parts.join(u" · "_s));
}

void paintSolutions(QPainter& painter, const QPointF& middleLeft, const SolutionsAnswered& answered)
{
    if (answered.solutions == 0) {
        painter.setPen(tokens().text2);
        painter.setFont(fontOf(TypeRole::Caption));
        painter.drawText(middleLeft + QPointF(0, px(4)), LibraryDelegate::tr("none yet"));
        return;
    }
    const bool drawn = answered.solutions <= mostMarks;
    for (int i = 0; drawn && i < answered.solutions; ++i)
        paintSolutionMark(painter, middleLeft + QPointF(i * px(markStep), -px(15)),
                          i < answered.accepted   ? SolutionMark::Accepted
                          : i < answered.answered ? SolutionMark::AnsweredOtherwise
                                                  : SolutionMark::NotAnswered);
    painter.setPen(tokens().text2);
    painter.setFont(fontOf(TypeRole::Caption));
    painter.drawText(
        QRectF(middleLeft + QPointF(0, drawn ? px(1) : -px(8)), QSizeF(px(124), px(16))),
        Qt::AlignLeft | Qt::AlignVCenter,
        LibraryDelegate::tr("%1 of %2 answered").arg(answered.answered).arg(answered.solutions));
}

// From 1 at the left of the line to 5 at its right, and the mean itself.
void paintInfluence(QPainter& painter, const LibraryColumns& columns, double left, double middle,
                    std::optional<double> influence)
{
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(influence ? tokens().text : tokens().text2);
    painter.drawText(QRectF(left, middle - px(10), columns.influenceRight, px(20)),
                     Qt::AlignRight | Qt::AlignVCenter,
                     influence ? QLocale().toString(*influence, 'f', 2) : u"–"_s);
    if (!influence)
        return;
    const double start = left + columns.influence;
    painter.setPen(QPen(tokens().edge, 2));
    painter.drawLine(QPointF(start, middle), QPointF(start + px(scaleWidth), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    const double share = std::clamp((*influence - 1) / 4, 0.0, 1.0);
    painter.drawEllipse(QPointF(start + share * px(scaleWidth), middle), px(5), px(5));
}

} // namespace

void paintSolutionMark(QPainter& painter, const QPointF& topLeft, SolutionMark mark)
{
    painter.save();
    QPen pen(mark == SolutionMark::NotAnswered ? tokens().edge : tokens().accent,
             mark == SolutionMark::NotAnswered ? 1 : 1.5);
    if (mark == SolutionMark::NotAnswered)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(mark == SolutionMark::Accepted ? QBrush(tokens().accent) : Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(px(9), px(12))).adjusted(0.75, 0.75, -0.75, -0.75));
    painter.restore();
}

LibraryDelegate::LibraryDelegate(const LibraryModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

double LibraryDelegate::wordsHeight(const LibraryRow& row, const LibraryColumns& columns) const
{
    double height =
        layouts().heightOf(row.entry.title, titleFont(), columns.titleWidth, titleLines(columns)) +
        px(1) +
        layouts().heightOf(lessonOf(row), fontOf(TypeRole::Caption), columns.titleWidth,
                           lessonLines);
    if (columns.area < 0)
        height +=
            layouts().heightOf(areaAndOrigin(row), fontOf(TypeRole::Caption), columns.titleWidth);
    return height;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LibraryColumns columns = libraryColumns(widthOf(option));
    const double words = wordsHeight(m_model.at(index), columns);
    return {px(200), std::max(int(std::ceil(words)) + 2 * px(padding), px(rowHeight))};
}

void LibraryDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const LibraryRow& row = m_model.at(index);
    const LibraryEntry& entry = row.entry;
    const QRectF area(option.rect);
    const LibraryColumns columns = libraryColumns(area.width());
    const double left = area.left();
    const double middle = area.center().y();
    const QFont caption = fontOf(TypeRole::Caption);

    paintNumberBadge(painter, QRectF(left + columns.number, middle - px(11), px(22), px(22)),
                     row.number);
    QPointF pen(left + columns.title, middle - wordsHeight(row, columns) / 2);
    pen.ry() += layouts().paint(painter, pen, entry.title, titleFont(), columns.titleWidth,
                                tokens().text, titleLines(columns)) +
                px(1);
    pen.ry() += layouts().paint(painter, pen, lessonOf(row), caption, columns.titleWidth,
                                tokens().text2, lessonLines);
    if (columns.area < 0) {
        layouts().paint(painter, pen, areaAndOrigin(row), caption, columns.titleWidth,
                        tokens().text);
    } else {
        const QString place = asSentence(entry.serviceArea);
        const double height = layouts().heightOf(place, caption, columns.areaWidth - px(10), 3);
        const QString origin = asSentence(originOf(row));
        const double below = layouts().heightOf(origin, caption, columns.areaWidth - px(10), 2);
        const QPointF top(left + columns.area, middle - (height + below + px(1)) / 2);
        layouts().paint(painter, top, place, caption, columns.areaWidth - px(10), tokens().text, 3);
        layouts().paint(painter, top + QPointF(0, height + px(1)), origin, caption,
                        columns.areaWidth - px(10), tokens().text2, 2);
    }
    painter.setFont(fontOf(TypeRole::Base));
    painter.setPen(tokens().text);
    const auto figure = [&](double right, int value) {
        if (right >= 0)
            painter.drawText(QRectF(left, middle - px(10), right, px(20)),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    };
    figure(columns.peopleRight, entry.people);
    figure(columns.ideasRight, entry.ideas);
    paintSolutions(painter, {left + columns.solutions, middle}, entry.solutions);
    if (columns.influence >= 0)
        paintInfluence(painter, columns, left, middle, entry.influence);
}

QWidget* LibraryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the project"));
    return editor;
}

void LibraryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const LibraryColumns columns = libraryColumns(option.rect.width());
    const double title = option.rect.center().y() - wordsHeight(m_model.at(index), columns) / 2;
    editor->setGeometry(option.rect.left() + int(columns.title) - px(9),
                        std::max(option.rect.top() + 1, int(title) - px(8)),
                        int(columns.titleWidth) + px(18), px(34));
}

} // namespace moothall::ui
