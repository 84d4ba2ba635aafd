// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colors.h"

#include <algorithm>
#include <cmath>

namespace moothall::charts {
namespace {

// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

const Colors& printColors()
{
    static const Colors colors{
        .ground = QColor(0xFFFFFF),
        .text = QColor(0x1D2226),
        .quietText = QColor(0x54595E),
        .grid = QColor(0xDDDAD3),
        .axis = QColor(0x6F7478),
        .series = {QColor(0x12436D), QColor(0x28A197), QColor(0x801650), QColor(0xF46A25)},
        .agreement = {QColor(0x801650), QColor(0xD9A9C3), QColor(0xE3E0DA), QColor(0x9CC1DE),
                      QColor(0x12436D)},
        .textOnDark = QColor(0xFFFFFF),
        .textOnLight = QColor(0x1D2226),
    };
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors{
        .ground = QColor(0x25282B),
        .text = QColor(0xEDECE9),
        .quietText = QColor(0xB7BABD),
        .grid = QColor(0x3C4146),
        .axis = QColor(0x848B92),
        .series = {QColor(0x7DB4E0), QColor(0x4CC2B7), QColor(0xE08CB8), QColor(0xF7955F)},
        .agreement = {QColor(0xE08CB8), QColor(0x8A5A75), QColor(0x54595E), QColor(0x4A6F8F),
                      QColor(0x7DB4E0)},
        .textOnDark = QColor(0xFFFFFF),
        .textOnLight = QColor(0x0F2233),
    };
    return colors;
}

QColor seriesColor(const Colors& colors, int index, int count)
{
    return count == 5 ? colors.agreement[index % 5] : colors.series[index % 4];
}

QColor lineColor(const Colors& colors, const QColor& fill)
{
    return contrast(fill, colors.ground) >= 4.5 ? fill : colors.series[0];
}

QColor textOn(const Colors& colors, const QColor& fill)
{
    return contrast(colors.textOnDark, fill) >= 4.5 ? colors.textOnDark : colors.textOnLight;
}

} // namespace moothall::charts
