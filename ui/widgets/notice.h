// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that screen readers read out the moment they are said, wherever the keyboard is.
#pragma once

#include <QString>

class QWidget;

namespace moothall::ui {

class Label;

// Makes a new label a notice. Qt 6.4 passes alerts on to nobody on Linux, but screen readers speak
// what comes into view as a notification: a notice is one.
Label* notice(Label* label);

// Sets the text, and tells it as coming into view; what is hidden is spoken once it is shown.
void say(Label& notice, const QString& sentence);

// For what eyes see anyway: told to screen readers alone.
void sayAside(QWidget& place, const QString& sentence);

// A notice below a field, hidden until something is wrong with what was entered there.
Label* complaint();

// Shows the sentence at the field and below it; without one, all is well again.
void complain(Label& complaint, QWidget& field, const QString& sentence);

} // namespace moothall::ui
