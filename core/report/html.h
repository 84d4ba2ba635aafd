// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as one web page that needs nothing but itself, following WCAG 2.2 AA.
#pragma once

#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"

#include <QByteArray>

namespace moothall::report {

// Everything people wrote stays text. The page loads and runs nothing; its charts are drawings
// inside it that say their alternative text. In large print no letter is smaller than 18 points.
QByteArray toHtml(const Document& document, const FigurePainter& painter,
                  Print print = Print::Ordinary);

} // namespace moothall::report
