// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the report on its web page: what the page says of itself, its cover, its foot.
#pragma once

#include "core/report/document.h"
#include "core/report/htmlwriter.h"
#include "core/report/pagestyle.h"

namespace moothall::report {

void writeHead(HtmlWriter& html, const Document& document, Print print);
void writeHeader(HtmlWriter& html, const Document& document);
void writeFooter(HtmlWriter& html, const Document& document);

} // namespace moothall::report
