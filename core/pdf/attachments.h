// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that travel inside a PDF, as PDF/A-3 allows: each says what it is to the document.
#pragma once

#include "core/pdf/write.h"

#include <qpdf/QPDF.hh>

namespace moothall::pdf {

void writeAttachments(QPDF& pdf, const Metadata& metadata);

} // namespace moothall::pdf
