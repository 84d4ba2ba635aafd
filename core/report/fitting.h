// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses how much a document of few pages tells, by laying it out.
#pragma once

#include "core/report/document.h"
#include "core/report/pagestyle.h"

namespace moothall::report {

// The longest telling that fills no more pages than the document may; where even the shortest does,
// the end of it is left out, and a sentence says so. Every output is to be made of the same one.
Document fitted(Document document, const PageStyle& style);

} // namespace moothall::report
