// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a QTextDocument tells the PDF walker what plain rich text cannot say: boxes, roles,
// languages.
#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QTextFormat>

namespace moothall::pdf {

// A drawn background behind a run of consecutive blocks: all blocks carrying an equal Box share it.
// The blocks keep room for it themselves, through their margins. Lengths are in points.
struct Box
{
    int id = 0;    // two neighbouring boxes of one look need different ids
    QColor fill;   // invalid: none
    QColor border; // invalid: none
    double borderWidth = 0.5;
    QColor bar; // a thick line along the left edge; invalid: none
    double barWidth = 3;
    double left = 0;    // distance of the box's left edge from the page's left margin
    double padding = 6; // above the first and below the last line

    friend bool operator==(const Box&, const Box&) = default;
};

// Block properties (QTextBlockFormat::setProperty).
enum BlockProperty : int
{
    BoxProperty = QTextFormat::UserProperty + 0x100, // Box, the innermost
    OuterBoxProperty, // Box around boxes (quotes inside a disagreement box)
    RoleProperty, // QString: structure type of the block ("P" if absent): "Caption", "Title" ...
    GroupRoleProperty, // QString: structure type wrapped around the consecutive blocks of one Box:
                       // "BlockQuote", "Note", "Aside"-like "Div"; absent: no wrapper
    OuterGroupRoleProperty, // the same for OuterBoxProperty
    AnchorProperty,         // QString: name that internal links "#name" point to
    LanguageProperty, // QString: BCP 47 tag where it differs from the document's; also valid on
                      // characters
    PartProperty,     // QString: what the block is part of, for whoever asks what lies where
};

// Table properties (QTextTableFormat::setProperty). Header rows come from headerRowCount().
enum TableProperty : int
{
    RowHeaderProperty =
        QTextFormat::UserProperty + 0x200, // bool: the first column holds row headers
    HeaderRuleProperty, // QColor: line under the header rows (or above the first row without them)
    HeaderRuleWidthProperty, // double, points
    RowRuleProperty,         // QColor: line under every other row
    RowRuleWidthProperty,    // double, points
    SummaryProperty,         // QString: what the table shows, for those who hear it
};

} // namespace moothall::pdf

Q_DECLARE_METATYPE(moothall::pdf::Box)
