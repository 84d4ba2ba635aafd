// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together on a page: marks set while a text document is made, and the pass over the
// laid-out document that honours them. Qt breaks pages between any two lines.
#pragma once

#include <QTextFormat>

class QTextDocument;

namespace moothall::report {

// Block properties beside those of core/pdf.
enum KeepProperty : int
{
    // bool: never last on its page
    KeepWithNextProperty = QTextFormat::UserProperty + 0x300,
    // int: blocks of one number share a page, if they fill no more than half of it
    KeepGroupProperty,
    // bool: first on its page
    StartsPageProperty,
    // double: how much lower the picture in the block can be, in points
    SpareHeightProperty,
};

// Starts new pages where the document as laid out would tear what belongs together (see planPages).
void keepTogether(QTextDocument& document);

} // namespace moothall::report
