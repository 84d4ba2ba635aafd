// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of colours: paper and ink, light and dark. Palette, style sheet, delegates and the
// board all read them here.
#pragma once

#include <QColor>

#include <array>

namespace moothall::ui {

// A colour that stands for a group or a theme: the badge, the ground it tints, and its edge.
struct Tint
{
    QColor badge;
    QColor fill;
    QColor edge;
};

// Something said with a colour, a sign and a word: the ink of the sign and the ground behind it.
struct Tone
{
    QColor ink;
    QColor ground;
};

struct Tokens
{
    QColor window;
    QColor base;
    QColor alt;
    QColor board;
    QColor boardDots;
    QColor line; // between things; never the only sign of a control
    QColor edge; // around controls
    QColor text;
    QColor text2; // labels, times, hints; never on tint2
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor tint;  // selected row, chosen option
    QColor tint2; // active rail item, pressed
    QColor disabledText;
    Tone pass;
    Tone warn;
    Tone bad;
    Tone unknown;
    Tone challenge; // disagreement: always with the word and a dashed edge
    QColor message;
    QColor onMessage;
    QColor messageLink;
    QColor unsorted;
    QColor unsortedEdge;
    QColor onBadge; // the character on a badge
    std::array<Tint, 8> tints;
    Tint ninthTint; // from the ninth group or theme on
    bool dark = false;

    // The tint of the group or theme of that number, counted from 1.
    const Tint& tintOf(int number) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

// Black on white and white on black, every edge strong: for eyes that need more.
const Tokens& strongLightTokens();
const Tokens& strongDarkTokens();

// The contrast of two colours, from 1 to 21: relative luminance as in WCAG 2.2.
double contrast(const QColor& one, const QColor& other);

} // namespace moothall::ui
