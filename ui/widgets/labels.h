// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels in the roles of our type. All show plain text: what people wrote is never markup.
#pragma once

#include "ui/style/look.h"

#include <QLabel>

#include <optional>

class QFrame;

namespace moothall::ui {

// A label whose font follows the look.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, TypeRole role = TypeRole::Base,
                   QWidget* parent = nullptr);
    Label(const QString& text, TypeRole role, QFont::Weight weight, QWidget* parent = nullptr);

    // A word too long for any line may break anywhere.
    void setText(const QString& text);

private:
    void dress(TypeRole role, std::optional<QFont::Weight> weight);
};

Label* heading(const QString& text);
Label* quiet(const QString& text); // labels, times, hints
Label* wrapped(Label* label);      // breaks its lines

enum class PillTone
{
    Neutral,
    Accent,
    Pass,
    Warn,
    Bad,
    Challenge
};
Label* pill(const QString& text, PillTone tone = PillTone::Neutral);
void setTone(QWidget& widget, PillTone tone);

// A line between two things.
QFrame* separator(Qt::Orientation orientation = Qt::Horizontal);

// Sets a dynamic property that the style sheet knows, and has it seen.
void setRole(QWidget& widget, const char* role);
void restyle(QWidget& widget, const char* property, const char* word);

} // namespace moothall::ui
