// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a laid-out document to the display list that the preview paints and the PDF is written from.
#pragma once

#include "core/pdf/displaylist.h"
#include "core/pdf/page.h"

class QTextDocument;

namespace moothall::pdf {

// The document must have been laid out with the same setup (layOut) and not been changed since.
DisplayList walk(const QTextDocument& document, const PageSetup& setup,
                 const PictureSource& pictures = {});

} // namespace moothall::pdf
