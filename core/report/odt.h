// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a text document (ODF 1.3) for officers who have to edit it.
#pragma once

#include "core/report/document.h"
#include "core/report/figurepainter.h"
#include "core/report/pagestyle.h"

#include <QByteArray>

namespace moothall::report {

// Headings, lists, tables with header rows, languages and links keep their meaning; charts are
// pictures with their alternative text.
QByteArray toOdt(const Document& document, const FigurePainter& painter, const PageStyle& style);

} // namespace moothall::report
