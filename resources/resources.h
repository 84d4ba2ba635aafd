// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The data that is built into the program.
#pragma once

#include <QByteArray>

namespace moothall::resources {

// The sample workshop: invented, complete, in the form of core/exchange/workshopjson.h.
QByteArray sampleWorkshop();

// The methods a new file begins with, and agendas made of them (core/involve/methodlibrary.h).
QByteArray methodLibrary();

// How controls look, with placeholders for colours and lengths (ui/style/stylesheet.h).
QByteArray styleSheetTemplate();

} // namespace moothall::resources
