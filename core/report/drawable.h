// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What no font on this computer can draw is told in words: a box would say nothing. "🚌" becomes
// "[bus]", "한국" becomes "[Hangul text]".
#pragma once

#include "core/pdf/displaylist.h"
#include "core/report/document.h"

namespace moothall::report {

// As it can be drawn; what had to be put into words is added to `told`.
QString drawable(const QString& text, pdf::UnshownCharacters& told);

// Every word of the document, alternative texts of charts included. In the part on accessibility a
// sentence names the signs it was done for.
Document drawable(Document document, pdf::UnshownCharacters& told);

} // namespace moothall::report
