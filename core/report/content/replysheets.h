// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "You said, we did" as a sheet for each group: what its people spoke of, and what became of it.
#pragma once

#include "core/base/error.h"
#include "core/report/content/variant.h"
#include "core/report/document.h"
#include "core/store/reader.h"

namespace moothall {
struct Project;
}

namespace moothall::report {

// One section for each broad group of which enough came to be named, and one for everybody.
Result<Document> buildReplySheets(const Reader& reader, Id<Project> project,
                                  const ReportOptions& options);

} // namespace moothall::report
