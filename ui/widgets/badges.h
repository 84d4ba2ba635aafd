// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The small marks that stand beside words: groups as a digit in a shape, themes as a letter in a
// square, tables, key caps, pills and bars. All are painted in the tokens of the moment.
#pragma once

#include "ui/style/tokens.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;
class QKeySequence;

namespace moothall::ui {

// The letter of the theme of that number, counted from 1. Letters that command the board are left
// out. After Z come AA, BB and on, up to ZZ; then the number itself stands.
QString themeLetter(int number);

// The other way round: the number of the theme that a key with this letter on it sends to, the
// doubled letters by Shift; 0 for a letter that names none.
int themeOfLetter(const QString& letter, bool shift);

// A digit in the shape of the group of that number, filled; or as an outline on a coloured note.
void paintGroupBadge(QPainter& painter, const QRectF& area, int number, bool filled = true);
void paintThemeBadge(QPainter& painter, const QRectF& area, int number);

// A number in a filled circle, as projects and solutions carry it.
void paintNumberBadge(QPainter& painter, const QRectF& area, int number);

// "T3" in a frame; nothing without a table.
void paintTableMark(QPainter& painter, const QRectF& area, std::optional<int> table);

// Words on a tinted ground, as wide as they need; returns that width. With a null painter it only
// measures.
double paintPill(QPainter* painter, const QPointF& topLeft, const QString& text, const Tone& tone);
double pillHeight();

// The caps of a key sequence, one for each key; returns the width taken.
double paintKeyCaps(QPainter* painter, const QPointF& topLeft, const QString& keys,
                    const QColor& ink);
double keyCapHeight();

// "Ctrl+Shift+N" as its keys: Ctrl, an arrow for Shift, N.
QString keysOf(const QKeySequence& sequence);

// A bar of `value` on a track that is `whole` long, with a tick at `target` if there is one.
void paintBar(QPainter& painter, const QRectF& area, double value, double whole,
              std::optional<double> target = std::nullopt);

} // namespace moothall::ui
