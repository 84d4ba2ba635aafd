// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence table as files inside a PDF.
#pragma once

#include "core/pdf/write.h"
#include "core/report/content/evidencetable.h"

namespace moothall::report {

// As CSV for people and as JSON for programs.
std::vector<pdf::Attachment> attachmentsOf(const EvidenceTable& evidence);

} // namespace moothall::report
