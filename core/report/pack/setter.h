// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets large sheets by hand: a few blocks to a page, each as big as the sheet wants it.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/report/pagestyle.h"

#include <QTextCursor>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace moothall::pack {

// How a block looks; lengths in points.
struct Look
{
    double size = 12;
    bool bold = false;
    QColor color = report::pagecolor::text;
    bool centred = false;
    double above = 0;
    double below = 6;
    int heading = 0;       // its level; 0: text
    QString language = {}; // BCP 47 where it differs from the document's
};

// A cell, in the language of who wrote it.
struct Cell
{
    QString text;
    bool bold = false;
    QString language = {};
    double size = 0; // 0: as the table
    bool quiet = false;
    QString more = {};  // on lines of its own below
    QString small = {}; // the same, smaller and quiet
};

struct Column
{
    QString title;
    double share = 1; // of the width, beside the other columns
    bool centred = false;
};

struct Grid
{
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    QString summary; // for those who hear it
    double size = 12;
    double room = 5; // above and below the words of a cell
    bool rowHeaders = true;
    bool inTheMiddle = false; // of the row, as boxes stand beside words
};

class Setter
{
public:
    // A file has one heading of the first level: the first title of its first part.
    // Without a foot the sheet is bare.
    Setter(const QString& foot, bool first, double above = 0);

    void startPage(); // what comes next begins one
    void text(const QString& words, const Look& look);
    void grid(const Grid& grid);
    void picture(pdf::Painter painter, QSizeF size, const QString& alternative);

    // Lays everything out. Rows and headings are kept whole where the sheet flows over pages.
    pdf::DisplayList pages(bool flows);

    double width() const { return m_style.textWidth(); }

private:
    void block(const QTextBlockFormat& format, const QTextCharFormat& letters);
    QTextBlockFormat formatOf(const Look& look);
    void fill(QTextTable& table, int row, int column, const Cell& cell, const Grid& grid);

    report::PageStyle m_style;
    QString m_foot;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    std::vector<pdf::Painter> m_pictures;
    bool m_fresh = true;
    bool m_breaks = false;
    bool m_first;
    int m_titleLevel = 1; // of the sheet that is being set
};

} // namespace moothall::pack
