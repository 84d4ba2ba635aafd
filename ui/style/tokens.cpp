// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace moothall::ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.window = 0xF4F3F0;
    t.base = 0xFFFFFF;
    t.alt = 0xFAF9F7;
    t.board = 0xECEAE5;
    t.boardDots = 0xD5D2CB;
    t.line = 0xDDDAD3;
    t.edge = 0x85827B;
    t.text = 0x1D2226;
    t.text2 = 0x54595E;
    t.accent = 0x12436D;
    t.onAccent = 0xFFFFFF;
    t.accentHover = 0x0D3354;
    t.tint = 0xE4EDF5;
    t.tint2 = 0xCFDFED;
    t.disabledText = 0x6F7478;
    t.pass = {0x1B6B45, 0xE3F2E9};
    t.warn = {0x8A5300, 0xFFF1D6};
    t.bad = {0xA1262D, 0xFBE8E7};
    t.unknown = {0x54595E, 0xECEAE5};
    t.challenge = {0x801650, 0xF7E6EF};
    t.message = 0x23303A;
    t.onMessage = 0xFFFFFF;
    t.messageLink = 0xA9D2F5;
    t.unsorted = 0xFFF8DF;
    t.unsortedEdge = 0x9A8544;
    t.onBadge = 0xFFFFFF;
    t.tints = {{{0x12436D, 0xE1ECF6, 0x6286A4},
                {0x0F6B63, 0xDCF1EE, 0x498E87},
                {0x801650, 0xF7E3ED, 0xB06A90},
                {0x9C3D0E, 0xFCE7DB, 0xB4714C},
                {0x4C5F14, 0xEBF1D6, 0x788942},
                {0x5443A0, 0xE9E6F8, 0x857AB6},
                {0x664A26, 0xF2E8DA, 0x987E5E},
                {0x3F5063, 0xE4E9EF, 0x748493}}};
    t.ninthTint = {0x54595E, 0xECEAE5, 0x85827B};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = 0x1C1E20;
    t.base = 0x25282B;
    t.alt = 0x2A2D31;
    t.board = 0x17191B;
    t.boardDots = 0x2C2F32;
    t.line = 0x3C4146;
    t.edge = 0x848B92;
    t.text = 0xEDECE9;
    t.text2 = 0xB7BABD;
    t.accent = 0x8FC1EA;
    t.onAccent = 0x0F2233;
    t.accentHover = 0xB2D6F2;
    t.tint = 0x1F3A52;
    t.tint2 = 0x2A4C6A;
    t.disabledText = 0x9AA0A6;
    t.pass = {0x82D0A5, 0x1D3629};
    t.warn = {0xEDBC62, 0x3B2F16};
    t.bad = {0xF5A5A5, 0x432425};
    t.unknown = {0xB7BABD, 0x33373B};
    t.challenge = {0xEBA3C9, 0x402535};
    t.message = 0x3B4854;
    t.onMessage = 0xF4F3F0;
    t.messageLink = 0xB5DAF8;
    t.unsorted = 0x3A3522;
    t.unsortedEdge = 0x9A8C5A;
    t.onBadge = 0x0F2233;
    t.tints = {{{0x9CC8EE, 0x1D3448, 0x5F88AB},
                {0x6FD0C5, 0x17393A, 0x3F8F88},
                {0xEBA3C9, 0x412437, 0xA3698A},
                {0xF7A77C, 0x46291A, 0xB2734E},
                {0xBFD479, 0x2F371B, 0x7C8C47},
                {0xC0B6F2, 0x312D4A, 0x8378B5},
                {0xD9BC93, 0x3B3024, 0x927B5E},
                {0xB4C4D4, 0x2B333B, 0x74838F}}};
    t.ninthTint = {0xB7BABD, 0x33373B, 0x848B92};
    t.dark = true;
    return t;
}

Tokens makeStrongLight()
{
    Tokens t;
    for (QColor* ground : {&t.window, &t.base, &t.alt, &t.board, &t.unsorted})
        *ground = Qt::white;
    t.boardDots = 0x555555;
    t.line = 0x555555;
    for (QColor* ink : {&t.edge, &t.text, &t.unsortedEdge, &t.message})
        *ink = Qt::black;
    t.text2 = 0x2B2B2B;
    t.accent = 0x00306B;
    t.onAccent = Qt::white;
    t.accentHover = 0x001A40;
    t.tint = 0xE2EEFF;
    t.tint2 = 0xC9DFFF;
    t.disabledText = 0x555555;
    t.pass = {0x0B4A2B, 0xEAF7EF};
    t.warn = {0x5E3700, 0xFFF6E0};
    t.bad = {0x7D0B14, 0xFDEDED};
    t.unknown = {0x2B2B2B, 0xEDEDED};
    t.challenge = {0x640A3C, 0xFBEAF3};
    t.onMessage = Qt::white;
    t.messageLink = 0xFFE680;
    t.onBadge = Qt::white;
    t.tints = {{{0x00306B, 0xEEF5FF, 0x00306B},
                {0x064C46, 0xE8F8F5, 0x064C46},
                {0x640A3C, 0xFBEDF4, 0x640A3C},
                {0x6E2704, 0xFDEFE6, 0x6E2704},
                {0x35440A, 0xF3F8E2, 0x35440A},
                {0x3B2B80, 0xF1EEFC, 0x3B2B80},
                {0x4A3313, 0xF8F0E4, 0x4A3313},
                {0x2A3848, 0xEEF2F6, 0x2A3848}}};
    t.ninthTint = {0x2B2B2B, 0xEDEDED, 0x2B2B2B};
    return t;
}

Tokens makeStrongDark()
{
    Tokens t;
    for (QColor* ground : {&t.window, &t.base, &t.alt, &t.board, &t.unsorted})
        *ground = Qt::black;
    t.boardDots = 0xA6A6A6;
    t.line = 0xA6A6A6;
    for (QColor* ink : {&t.edge, &t.text, &t.unsortedEdge, &t.message})
        *ink = Qt::white;
    t.text2 = 0xE6E6E6;
    t.accent = 0x9FD0FF;
    t.onAccent = 0x00142B;
    t.accentHover = 0xCBE5FF;
    t.tint = 0x102F4D;
    t.tint2 = 0x153655;
    t.disabledText = 0xB8B8B8;
    t.pass = {0x8FE3B5, 0x06301B};
    t.warn = {0xFFD27A, 0x332300};
    t.bad = {0xFFB8B8, 0x3D0D10};
    t.unknown = {0xE6E6E6, 0x262626};
    t.challenge = {0xFFB5DA, 0x3D0A26};
    t.onMessage = Qt::black;
    t.messageLink = 0x00306B;
    t.onBadge = 0x00142B;
    t.tints = {{{0xA9D3FA, 0x0B2136, 0xA9D3FA},
                {0x7DE0D4, 0x06282A, 0x7DE0D4},
                {0xFFB5DA, 0x34101F, 0xFFB5DA},
                {0xFFB68F, 0x351A08, 0xFFB68F},
                {0xD0E68A, 0x20270B, 0xD0E68A},
                {0xD2C9FF, 0x201A3C, 0xD2C9FF},
                {0xEBCFA6, 0x2B2113, 0xEBCFA6},
                {0xC9D8E6, 0x1B232B, 0xC9D8E6}}};
    t.ninthTint = {0xE6E6E6, 0x262626, 0xE6E6E6};
    t.dark = true;
    return t;
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const Tint& Tokens::tintOf(int number) const
{
    return number >= 1 && number <= int(tints.size()) ? tints[std::size_t(number - 1)] : ninthTint;
}

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& strongLightTokens()
{
    static const Tokens tokens = makeStrongLight();
    return tokens;
}

const Tokens& strongDarkTokens()
{
    static const Tokens tokens = makeStrongDark();
    return tokens;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace moothall::ui
