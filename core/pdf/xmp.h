// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata a PDF carries about itself, as XMP and in the older Info dictionary.
#pragma once

#include "core/pdf/write.h"

namespace moothall::pdf {

// Both forms say the same, as PDF/A demands.
QByteArray xmpPacket(const Metadata& metadata);
QString infoDate(const QDateTime& date); // "D:20260514093000Z"

} // namespace moothall::pdf
