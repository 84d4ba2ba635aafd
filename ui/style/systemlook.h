// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the system asks of every program: light or dark, and colours that stand apart.
#pragma once

#include <QPalette>

namespace moothall::ui {

struct SystemLook
{
    bool dark = false;
    bool highContrast = false;
};

// Qt 6.4 has no word for either. The palette tells where the system's own theme reaches Qt; where
// it does not, the name of the theme does: in GTK_THEME, or in the settings of GTK.
SystemLook systemLookFrom(const QPalette& palette);

// The same for a theme of that name alone: "HighContrastInverse" is dark and high in contrast.
SystemLook systemLookFrom(const QString& themeName);

} // namespace moothall::ui
