// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of what was typed as the commissioner is an organisation.
#pragma once

#include <QString>

namespace moothall::report {

// "Orrinshaw Borough Council" of "Jo Reed, Orrinshaw Borough Council". People type names, roles and
// organisations in any order, so only a part that says of itself that it is an organisation is
// taken. Empty where none does: then it cannot be told from a person's name.
QString organisationIn(const QString& commissioner);

} // namespace moothall::report
