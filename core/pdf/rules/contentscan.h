// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the operators of a page and notes what is painted inside and outside of marked content.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace moothall::pdf {

struct PageScan
{
    std::vector<int> numbers;  // of the marked contents, in the order they are opened
    int unmarkedPaints = 0;    // painting operators that belong to nothing
    int deepestState = 0;      // graphics states that are saved at once
    bool crossedMarks = false; // content opened inside other content, or never closed
    bool unknownOperators = false;
    bool paintsInks = false;                    // cyan, magenta, yellow and black of the device
    bool paintsLight = false;                   // red, green and blue of the device
    std::set<std::string> intents;              // how colours are to be matched
    std::map<std::string, std::set<int>> codes; // two-byte codes shown, by font resource
};

PageScan scanPage(QPDFObjectHandle page);

// The marked contents of the page in which one of the codes of the font is shown; -1 for outside.
std::set<int> contentsShowing(QPDFObjectHandle page, const std::string& font,
                              const std::set<int>& codes);

} // namespace moothall::pdf
