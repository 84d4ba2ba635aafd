// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a report in reading order, so that outputs can be held against them.
#pragma once

#include "core/report/document.h"

#include <QString>

namespace moothall::test {

// Everything a reader meets, from the first line of the cover on, white space made single. The
// alternative texts of charts are left out: outputs keep them apart from the text.
QString wordsOf(const report::Document& document);

// White space made single, so that two outputs can be compared.
QString singleSpaced(const QString& text);

// The words of a web page made by toHtml: the header and the main part, without drawings.
QString wordsOfPage(const QByteArray& html);

} // namespace moothall::test
