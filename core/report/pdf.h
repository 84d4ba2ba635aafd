// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a tagged PDF, and as the pages a preview shows: both are one layout.
#pragma once

#include "core/base/error.h"
#include "core/pdf/displaylist.h"
#include "core/pdf/write.h"
#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"

namespace moothall::report {

// The pages as they will be printed. Copies of the figures travel with them, so that the list may
// outlive the document.
pdf::DisplayList toPages(const Document& document, const FigurePainter& painter,
                         const PageStyle& style);

// At least so many of them from the front, as they will be printed but for how many there are in
// all: a long report can be looked at before it is laid out to its end.
pdf::DisplayList toFirstPages(const Document& document, const FigurePainter& painter,
                              const PageStyle& style, int least);

Result<pdf::WriteOutcome> writePdf(const Document& document, const FigurePainter& painter,
                                   const PageStyle& style, const QString& path,
                                   const std::vector<pdf::Attachment>& attachments = {});

// The same from pages that are laid out already: those of the document, as a preview shows them.
Result<pdf::WriteOutcome> writePdf(const Document& document, const pdf::DisplayList& pages,
                                   const QString& path,
                                   const std::vector<pdf::Attachment>& attachments = {});

} // namespace moothall::report
