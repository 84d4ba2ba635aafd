// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the blocks of a report into a text document, one after the other.
#pragma once

#include "core/pdf/textproperties.h"
#include "core/report/columnwidths.h"
#include "core/report/document.h"
#include "core/report/pagestyle.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <optional>

class QTextDocument;
class QTextTable;

namespace moothall::report {

class Typesetter
{
public:
    Typesetter(QTextDocument& document, const PageStyle& style);

    void setCover(const Document& document);
    void set(const std::vector<Block>& blocks);

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Statement& statement);
    void operator()(const Quote& quote);
    void operator()(const List& list);
    void operator()(const Table& table);
    void operator()(const Callout& callout);
    void operator()(const Figure& figure);

private:
    // What the surroundings of a block ask of it; lengths in points.
    struct Surroundings
    {
        std::optional<pdf::Box> box; // around all of a callout
        QString role;
        double left = 0;
        double right = 0;
        int keepGroup = 0;
        QString part; // what the block belongs to: an anchor of the document
        QColor quoteBar = pagecolor::quoteBar;
        QColor strong; // of emphasised words; invalid: as the text
    };

    struct TableType
    {
        double size = 0; // of its letters
        double gap = 0;  // between columns
        std::vector<ColumnNeed> needs;
    };

    static double pixels(double points);
    static QString wordsOf(const Text& text);

    QTextBlockFormat blockFormat(double above, double below) const;
    QTextCharFormat letters(double points, bool bold = false,
                            const QColor& color = pagecolor::text) const;
    static void putInBox(QTextBlockFormat& format, const pdf::Box& box, const QString& role);
    static void keepWithNext(QTextBlockFormat& format);
    static void setLeading(QTextBlockFormat& format, double points, double ratio);

    void keepLastBlockWithNext();
    void keepAnnouncement();
    void keepWhatIsQuoted();
    void setCoverLine(const QString& status, const QString& organisation);
    void startBlock(QTextBlockFormat format, const QTextCharFormat& characters);
    void insert(const Text& text, const QTextCharFormat& characters);
    void insertNumber(const QString& number, QTextBlockFormat& format);

    void insertTable(const Table& table);
    void fillRow(QTextTable& target, const Table& table, int row, const std::vector<Text>& cells);
    void fillCell(QTextTable& target, const Table& table, int row, int column, const Text& text,
                  bool heads);
    void leaveRoomAboveTable();
    void closeUpAfterTable();
    TableType tableType(const Table& table, double width) const;
    void padEnds(const pdf::Box& box, int firstBlock, double paddingAbove);

    QTextDocument& m_document;
    const PageStyle m_style;
    QTextCursor m_cursor;
    Surroundings m_around;
    TableType m_table;          // of the table being set
    bool m_blockIsFresh = true; // the cursor stands in an empty block that the next text may have
    double m_paddingAbove = 0;  // of the box right above
    QString m_section;          // its anchor
    int m_boxes = 0;
    int m_groups = 0;
    int m_figures = 0;
};

} // namespace moothall::report
