// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The styles of a text document that come from what stands in it: widths of columns, languages.
#pragma once

#include "core/report/document.h"

#include <map>

namespace moothall::report {

class OdtOwnStyles
{
public:
    // The name of a style for a column of that width, in points.
    QString column(double width);
    // The name of the style of the letters; empty: those of their paragraph.
    QString letters(const Span& span);

    QString written() const; // for office:automatic-styles

private:
    QString m_columns;
    int m_columnCount = 0;
    std::map<std::pair<QString, bool>, QString> m_letters; // by language, plain and strong
};

} // namespace moothall::report
