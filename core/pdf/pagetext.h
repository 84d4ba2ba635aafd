// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a laid-out document and where they stand, for searching in a preview.
#pragma once

#include "core/pdf/displaylist.h"

namespace moothall::pdf {

// Where words were found: one area for each line they stand on.
struct FoundText
{
    int page = 0;
    std::vector<QRectF> areas; // points, from the upper left corner of the page
};

// What can be read on the pages, feet and repeated headers aside. Drawings are not searched.
class PageText
{
public:
    explicit PageText(const DisplayList& list);

    // In the order of the pages; letters large or small, any space for any other. Empty words are
    // found nowhere.
    std::vector<FoundText> find(const QString& words) const;

private:
    struct Page
    {
        QString text;
        std::vector<QRectF> places; // of each character of the text
    };

    static Page read(const DisplayPage& page);

    std::vector<Page> m_pages;
};

} // namespace moothall::pdf
