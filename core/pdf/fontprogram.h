// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Font files rebuilt from the tables Qt gives us, for fonts of the system and of resources alike.
#pragma once

#include <QByteArray>
#include <QRawFont>

namespace moothall::pdf {

// Whether the font can go into the file as text: it has outlines in a form PDF knows (TrueType or
// CFF), the tables around them, and a licence flag that allows it. Bitmap, colour-only and Type 1
// fonts do not.
bool embeddable(const QRawFont& font);

// The font as an sfnt file, without the tables that only shaping needs. Only for embeddable fonts.
QByteArray fontProgram(const QRawFont& font);

// False for fonts of nothing but pictures, such as coloured emoji: asked for a shape, they answer
// with whatever was drawn last.
bool hasOutlines(const QRawFont& font);

bool hasCompactOutlines(const QRawFont& font); // CFF rather than TrueType

} // namespace moothall::pdf
