// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that the parts of the suggestions are made of.
#pragma once

#include "core/suggest/suggestion.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace moothall::ui {

class KeyButton;

// Empties it without deleting what is just telling of a click.
void clearLayout(QLayout& layout);

// A part of the pane: a heading with the key that leads there, and room below.
struct Section
{
    QWidget* widget;
    QVBoxLayout* column;
};
Section section(const QString& title, const QString& keys = {});
Section section(const QString& title, KeyButton* act);

// "strong fit", never a percentage.
QString fitOf(suggest::Confidence confidence);

// Words of an idea in one or two lines.
QString shortened(const QString& words, qsizetype letters = 110);

// The letter of a proposal in a dashed square, or of a theme in its own.
class LetterMark : public QWidget
{
    Q_OBJECT

public:
    LetterMark(int number, bool isProposed, QWidget* parent = nullptr);

    void setLetter(int number, bool isProposed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    bool m_isProposed;
};

// The keys that accept what is suggested, one after the other, as a button shows them: from the
// wall, S goes there first.
QString keysToAccept(const QKeySequence& keys, bool keyboardIsHere);

} // namespace moothall::ui
