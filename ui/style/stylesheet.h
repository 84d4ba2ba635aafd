// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet, written from its template in resources/style with the colours of the tokens.
#pragma once

#include "ui/style/tokens.h"

#include <QString>

#include <functional>

namespace moothall::ui {

// `px` scales a length with the text. Every placeholder of the template must be known.
QString styleSheetFrom(const Tokens& tokens, const std::function<int(double)>& px);

} // namespace moothall::ui
