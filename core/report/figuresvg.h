// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a drawing that can stand inside a web page.
#pragma once

#include "core/report/figurepainter.h"

#include <QByteArray>
#include <QString>

namespace moothall::report {

// An <svg> element, without prolog, as wide as its place. Ids inside start with the prefix, so that
// several drawings can share a page.
QByteArray figureSvg(const Figure& figure, const FigurePainter& painter, const QString& idPrefix);

} // namespace moothall::report
