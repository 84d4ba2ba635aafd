// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The language people wrote in, as a person names it.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace moothall::exchange {

// The BCP 47 tag in its usual spelling: "de-AT" for "de-at". Refused where the language, the script
// or the territory is not known.
Result<QString> languageTag(const QString& written);

} // namespace moothall::exchange
