// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/systemlook.h"

#include "ui/style/tokens.h"

#include <QSettings>
#include <QStandardPaths>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Ordinary themes keep below it, pure black and white reach 21.
constexpr double pure = 20;

bool standsApart(const QPalette& palette, QPalette::ColorRole ink, QPalette::ColorRole ground)
{
    return contrast(palette.color(ink), palette.color(ground)) >= pure;
}

QString themeName()
{
    if (const QString forced = qEnvironmentVariable("GTK_THEME"); !forced.isEmpty())
        return forced;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings gtk(folder + u"/gtk-3.0/settings.ini"_s, QSettings::IniFormat);
    return gtk.value(u"Settings/gtk-theme-name"_s).toString();
}

} // namespace

SystemLook systemLookFrom(const QString& themeName)
{
    const bool high = themeName.contains(u"contrast"_s, Qt::CaseInsensitive);
    const bool dark = themeName.contains(u"inverse"_s, Qt::CaseInsensitive) ||
                      themeName.contains(u"dark"_s, Qt::CaseInsensitive);
    return {dark, high};
}

SystemLook systemLookFrom(const QPalette& palette)
{
    SystemLook look;
    look.dark = palette.color(QPalette::Window).lightness() <
                palette.color(QPalette::WindowText).lightness();
    look.highContrast = standsApart(palette, QPalette::WindowText, QPalette::Window) &&
                        standsApart(palette, QPalette::Text, QPalette::Base);
    const SystemLook named = systemLookFrom(themeName());
    if (named.highContrast && !look.highContrast)
        return named;
    return look;
}

} // namespace moothall::ui
