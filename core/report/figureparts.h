// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with more rows than a page of large print holds, as charts of fewer.
#pragma once

#include "core/report/figure.h"
#include "core/report/pagestyle.h"

#include <vector>

namespace moothall::report {

// The figure alone where a page has room for all that is drawn of it, and where no few parts would
// have either.
std::vector<Figure> figureParts(const Figure& figure, const PageStyle& style);

// The height a figure may take of a page, beside its title.
double mostFigureHeight(const PageStyle& style);

} // namespace moothall::report
