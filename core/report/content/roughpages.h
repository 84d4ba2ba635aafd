// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many pages a document without charts would fill, from its letters alone: content is chosen
// where no font may be used, on a worker.
#pragma once

#include "core/report/document.h"

namespace moothall::report {

// On Letter, which is the shorter sheet, in ordinary print; rather one too many than one too few.
int pagesRoughly(const Document& document);

} // namespace moothall::report
