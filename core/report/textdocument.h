// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a QTextDocument in the design of the printed page.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/report/document.h"
#include "core/report/pagestyle.h"

#include <QString>

#include <memory>
#include <vector>

class QTextDocument;

namespace moothall::report {

// The figures of the document in reading order, those inside boxes too. The n-th is the picture
// named figureName(n). They point into the document.
std::vector<const Figure*> figuresOf(const Document& document);
QString figureName(int index);

// What is set. What no font can draw is told in words, and counted in `inWords`. In large print a
// table of many columns is told in parts, each with the names of its rows, rather than in smaller
// letters.
Document asPrinted(const Document& document, const PageStyle& style,
                   pdf::UnshownCharacters* inWords = nullptr);

// What was typed stays text. Not laid out yet: see layOutPages.
std::unique_ptr<QTextDocument> toTextDocument(const Document& document, const PageStyle& style);
// The same of a document that is as printed already.
std::unique_ptr<QTextDocument> typeset(const Document& printed, const PageStyle& style);

// Lays the text document out on its pages and keeps together what belongs together. After this it
// can be walked (pdf::walk) for the preview and the PDF.
void layOutPages(QTextDocument& text, const pdf::PageSetup& setup);

} // namespace moothall::report
