// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The named styles of the text document, in the look of the printed page.
#pragma once

#include "core/report/document.h"
#include "core/report/pagestyle.h"

#include <QByteArray>

namespace moothall::report {

// styles.xml as a whole.
QByteArray odtStyles(const Document& document, const PageStyle& style);

// The attributes every part of the archive declares.
QByteArray odtNamespaces();

} // namespace moothall::report
