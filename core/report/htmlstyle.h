// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the web page: short lines, room to grow, a dark half and a printed one.
#pragma once

#include "core/report/pagestyle.h"

#include <QByteArray>

namespace moothall::report {

QByteArray htmlStyle(Print print);

} // namespace moothall::report
