// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets any QPainter drawing (charts, boards, icons) go into the PDF as vectors and real text.
#pragma once

#include "core/pdf/contentwriter.h"

namespace moothall::pdf {

// Paints the picture into its rectangle on the writer's page.
void paintPicture(ContentWriter& writer, const DrawPicture& picture, QSizeF pageSize);

} // namespace moothall::pdf
