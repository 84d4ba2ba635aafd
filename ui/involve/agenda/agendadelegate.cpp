// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/agendadelegate.h"

#include "ui/involve/agenda/agendamodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Lengths at a base of 13.
constexpr int rowHeight = 46;
constexpr int startWidth = 44;
constexpr int lockWidth = 20;
constexpr int minutesWidth = 60;
constexpr int beside = 18;       // how far what runs beside another stands in
constexpr int roomForPill = 560; // below: the trouble stands under the title

struct Columns
{
    double title = 0;
    double titleWidth = 0;
    double pillRight = -1; // below 0: under the title
    double minutesRight = 0;
};

Columns columnsFor(double width, const AgendaRow& row)
{
    Columns columns;
    columns.title = px(18 + startWidth + lockWidth) + (row.item.alongside ? px(beside) : 0);
    columns.minutesRight = width - px(18);
    double right = columns.minutesRight - px(minutesWidth);
    const QString trouble = troubleOf(row);
    if (!trouble.isEmpty() && width >= px(roomForPill)) {
        columns.pillRight = right;
        right -= paintPill(nullptr, {}, trouble, tokens().warn) + px(10);
    }
    columns.titleWidth = std::max(right - columns.title, double(px(60)));
    return columns;
}

QFont titleFont(const AgendaRow& row)
{
    return fontOf(TypeRole::Base,
                  row.item.kind == AgendaKind::Activity ? QFont::Medium : QFont::Normal);
}

QRect minutesArea(const QRect& row)
{
    return {row.right() - px(18 + minutesWidth) + px(2), row.center().y() - px(15),
            px(minutesWidth), px(30)};
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const AgendaRow& row = m_model.at(index);
    const Columns columns = columnsFor(widthOf(option), row);
    double height = layouts().heightOf(row.item.title, titleFont(row), columns.titleWidth);
    if (const QString details = detailsOf(row); !details.isEmpty())
        height += layouts().heightOf(details, fontOf(TypeRole::Caption), columns.titleWidth);
    if (!troubleOf(row).isEmpty() && columns.pillRight < 0)
        height += pillHeight() + px(2);
    return {px(200), std::max(int(height) + 2 * px(6), px(rowHeight))};
}

void AgendaDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const AgendaRow& row = m_model.at(index);
    const QRectF area(option.rect);
    const Columns columns = columnsFor(area.width(), row);
    const double middle = area.center().y();
    const QString details = detailsOf(row);
    const QString trouble = troubleOf(row);

    painter.setFont(fontOf(TypeRole::Base));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(area.left() + px(18), area.top(), px(startWidth), area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     row.begins.isValid() ? row.begins.toString(u"HH:mm"_s) : u"–"_s);
    if (row.item.lockedStart)
        paintGlyph(painter, Glyph::Lock,
                   QRectF(area.left() + px(18 + startWidth), middle - px(7), px(14), px(14)),
                   tokens().text2);
    if (row.item.alongside)
        painter.fillRect(QRectF(area.left() + columns.title - px(10), area.top() + px(8), px(2),
                                area.height() - 2 * px(8)),
                         tokens().edge);

    const QFont font = titleFont(row);
    const QFont small = fontOf(TypeRole::Caption);
    const double titleHeight = layouts().heightOf(row.item.title, font, columns.titleWidth);
    const double detailHeight =
        details.isEmpty() ? 0 : layouts().heightOf(details, small, columns.titleWidth);
    const bool pillBelow = !trouble.isEmpty() && columns.pillRight < 0;
    const double all = titleHeight + detailHeight + (pillBelow ? pillHeight() + px(2) : 0);
    double top = middle - all / 2;
    layouts().paint(painter, {area.left() + columns.title, top}, row.item.title, font,
                    columns.titleWidth, tokens().text);
    top += titleHeight;
    if (!details.isEmpty())
        layouts().paint(painter, {area.left() + columns.title, top}, details, small,
                        columns.titleWidth, tokens().text2);
    top += detailHeight;
    if (pillBelow)
        paintPill(&painter, {area.left() + columns.title, top + px(2)}, trouble, tokens().warn);
    else if (!trouble.isEmpty())
        paintPill(&painter,
                  {area.left() + columns.pillRight - paintPill(nullptr, {}, trouble, tokens().warn),
                   middle - pillHeight() / 2},
                  trouble, tokens().warn);

    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(QRectF(area.left(), area.top(), columns.minutesRight, area.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("%n min", nullptr, row.item.plannedMinutes));
}

QWidget* AgendaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setValidator(new QIntValidator(0, 999, editor));
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(tr("Minutes of %1").arg(m_model.at(index).item.title));
    return editor;
}

void AgendaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (!field->isModified())
        field->setText(QString::number(m_model.at(index).item.plannedMinutes));
    field->setModified(true); // what is typed stays when the row is read again
}

void AgendaDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                  const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text();
    if (!text.isEmpty() && text.toInt() != m_model.at(index).item.plannedMinutes)
        emit minutesTyped(index, text.toInt());
}

void AgendaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(minutesArea(option.rect));
}

} // namespace moothall::ui
