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
    KeepWithNextProperty = QTextFormat::UserProperty + 0x300, // bool: never last on its page
    KeepGroupProperty, // int: blocks of one number share a page, if they fill no more than half of
                       // it
};

// Starts new pages where a heading would be parted from what follows, a box or a quotation would be
// torn, a row of a table would be split, or a paragraph would leave one line alone.
void keepTogether(QTextDocument& document);

} // namespace moothall::report
