// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds documents block by block, with the same properties the report uses.
#include "tests/core/pdf/documentbuilder.h"

#include <QPainter>
#include <QTextList>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;

const QColor blue(0x12, 0x3f, 0x6b);

QTextCharFormat sized(double points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    if (bold)
        format.setFontWeight(QFont::Bold);
    return format;
}

} // namespace

DocumentBuilder::DocumentBuilder()
    : m_document(std::make_unique<QTextDocument>()), m_cursor(m_document.get())
{
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(9.5);
    m_document->setDefaultFont(font);
    m_document->setUndoRedoEnabled(false);
}

QTextBlockFormat DocumentBuilder::spaced(double points)
{
    QTextBlockFormat format;
    format.setBottomMargin(points * pixelsPerPoint());
    return format;
}

void DocumentBuilder::block(const QTextBlockFormat& format)
{
    m_cursor.movePosition(QTextCursor::End);
    if (m_started)
        m_cursor.insertBlock(format, QTextCharFormat());
    else
        m_cursor.setBlockFormat(format);
    m_started = true;
}

DocumentBuilder& DocumentBuilder::heading(int level, const QString& text)
{
    QTextBlockFormat format = spaced();
    format.setTopMargin(12 * pixelsPerPoint());
    format.setHeadingLevel(level);
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    block(format);
    QTextCharFormat look = sized(level == 1 ? 22 : level == 2 ? 14 : 11, true);
    if (level < 3)
        look.setForeground(blue);
    m_cursor.insertText(text, look);
    return *this;
}

DocumentBuilder& DocumentBuilder::paragraph(const QString& text)
{
    return paragraph(text, spaced());
}

DocumentBuilder& DocumentBuilder::paragraph(const QString& text, const QTextBlockFormat& format)
{
    block(format);
    m_cursor.insertText(text, QTextCharFormat());
    return *this;
}

DocumentBuilder& DocumentBuilder::caption(const QString& text)
{
    QTextBlockFormat format = spaced();
    format.setProperty(RoleProperty, u"Caption"_s);
    block(format);
    m_cursor.insertText(text, sized(9.5, true));
    return *this;
}

DocumentBuilder& DocumentBuilder::boxed(const QString& text, const Box& box,
                                        const QString& groupRole)
{
    QTextBlockFormat format = spaced();
    format.setTopMargin(6 * pixelsPerPoint());
    format.setLeftMargin((box.left + 12) * pixelsPerPoint());
    format.setRightMargin(12 * pixelsPerPoint());
    format.setProperty(BoxProperty, QVariant::fromValue(box));
    if (!groupRole.isEmpty())
        format.setProperty(GroupRoleProperty, groupRole);
    return paragraph(text, format);
}

DocumentBuilder& DocumentBuilder::list(const QStringList& items, int indent,
                                       QTextListFormat::Style style)
{
    QTextListFormat format;
    format.setIndent(indent);
    format.setStyle(style);
    QTextList* list = nullptr;
    for (const QString& item : items) {
        paragraph(item, spaced(2));
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(format);
    }
    return *this;
}

DocumentBuilder& DocumentBuilder::table(const QList<QStringList>& rows, bool rowHeaders)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0);
    format.setCellPadding(3 * pixelsPerPoint());
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setProperty(RowHeaderProperty, rowHeaders);
    format.setProperty(HeaderRuleProperty, QColor(Qt::black));
    format.setProperty(HeaderRuleWidthProperty, 1.25);
    format.setProperty(RowRuleProperty, QColor(0xd4, 0xd4, 0xd4));
    format.setProperty(RowRuleWidthProperty, 0.75);
    format.setProperty(SummaryProperty, u"One row for each entry."_s);
    m_cursor.movePosition(QTextCursor::End);
    QTextTable* table = m_cursor.insertTable(int(rows.size()), int(rows[0].size()), format);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(rows[row][column], sized(8.5, row == 0));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.setBlockFormat(QTextBlockFormat());
    return *this;
}

DocumentBuilder& DocumentBuilder::picture(const QString& name, const QString& alternative,
                                          QSizeF points)
{
    block(spaced());
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(points.width() * pixelsPerPoint());
    format.setHeight(points.height() * pixelsPerPoint());
    format.setProperty(QTextFormat::ImageAltText, alternative);
    m_cursor.insertImage(format);
    return *this;
}

DocumentBuilder& DocumentBuilder::text(const QString& text, const QTextCharFormat& format)
{
    m_cursor.insertText(text, format);
    return *this;
}

DocumentBuilder& DocumentBuilder::link(const QString& text, const QString& address)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(blue);
    format.setFontUnderline(true);
    m_cursor.insertText(text, format);
    return *this;
}

PageSetup pageSetup()
{
    PageSetup setup;
    setup.furniture.left = u"The Orrinshaw Hopper: what people told us"_s;
    setup.furniture.pageNumber = u"Page %1 of %2"_s;
    setup.furniture.font = QFont(u"Liberation Sans"_s);
    setup.furniture.font.setPointSizeF(7.5);
    return setup;
}

Metadata metadata()
{
    Metadata metadata;
    metadata.title = u"The Orrinshaw Hopper"_s;
    metadata.subject = u"What people told us"_s;
    metadata.created = QDateTime(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC);
    return metadata;
}

Painter barChart(const QString& name)
{
    return [name](QPainter& painter, const QRectF& area) {
        QFont font(u"Liberation Sans"_s);
        font.setPointSizeF(8);
        painter.setFont(font);
        constexpr int bars = 8;
        const double height = area.height() / bars;
        for (int i = 0; i < bars; ++i) {
            const double top = area.top() + i * height;
            const QRectF label(area.left(), top, 130, height);
            painter.setPen(Qt::black);
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, u"Theme %1"_s.arg(i + 1));
            const int value = int((i * 7 + name.size() * 3) % 13) + 1;
            const QRectF bar(label.right() + 8, top + 3, value * 15, height - 6);
            painter.fillRect(bar, blue);
            painter.drawText(QPointF(bar.right() + 5, bar.center().y() + 3),
                             QString::number(value));
        }
    };
}

DisplayList laidOutAndWalked(QTextDocument& document, const PictureSource& pictures)
{
    layOut(document, pageSetup());
    return walk(document, pageSetup(), pictures);
}

Rendered rendered(QTextDocument& document)
{
    return render(laidOutAndWalked(document), metadata()).value();
}

void writeSampleReport(DocumentBuilder& builder, int sections)
{
    const QString talk =
        u"Participants described how the waiting area feels crowded in the morning, and proposed "
        "smaller changes that staff can test within two weeks. The facilitators grouped 42 ideas "
        "into themes, and marked what needs a budget decision in the office. "_s;
    builder.heading(1, u"The Orrinshaw Hopper: a ride we can rely on"_s);
    Box asked;
    asked.fill = QColor(0xed, 0xf2, 0xf7);
    asked.bar = blue;
    for (int section = 1; section <= sections; ++section) {
        builder.heading(2, u"%1. What people told us"_s.arg(section));
        asked.id = section;
        builder.boxed(u"Decision asked. "_s + talk, asked, u"Div"_s);
        for (int i = 0; i < 4; ++i)
            builder.paragraph(talk.repeated(3));
        builder.text(u"More is on "_s).link(u"the project page"_s, u"https://example.org/"_s);
        builder.heading(3, u"Ideas by theme"_s);
        builder.list({u"Signs that can be read from the street"_s, talk});
        builder.caption(u"Table %1. Marks, impact and effort"_s.arg(section));
        QList<QStringList> rows{{u"Idea"_s, u"Theme"_s, u"Marks"_s, u"Comment"_s}};
        for (int row = 1; row < 18; ++row) {
            rows.append({u"Idea %1"_s.arg(row), row % 3 ? u"Access"_s : u"Comfort"_s,
                         QString::number((row * 7 + section) % 13),
                         row % 4 ? u"Quick to test"_s
                                 : u"Needs a budget decision and a check with the owner"_s});
        }
        builder.table(rows, true);
        builder.picture(u"chart %1"_s.arg(section), u"Bar chart of marks by theme."_s);
        builder.paragraph(talk.repeated(4));
    }
}

} // namespace moothall::pdf::test
