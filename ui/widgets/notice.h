// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that screen readers read out the moment they are said, wherever the keyboard is.
#pragma once

#include <QString>

class QListView;
class QWidget;

namespace moothall::ui {

class Label;

// Makes a new label a notice. Qt 6.4 passes alerts on to nobody on Linux, but screen readers speak
// what comes into view as a notification: a notice is one.
Label* notice(Label* label);

// Sets the text, and tells it as coming into view; what is hidden is spoken once it is shown.
void say(Label& notice, const QString& sentence);

// For a list that is moved through from a line beside it, which keeps the keyboard: screen readers
// hear which row is current now. The list has its model already.
void speakCurrentRow(QListView& list);

// A notice below a field, hidden until something is wrong with what was entered there.
Label* complaint();

// Shows the sentence at the field and below it; without one, all is well again.
void complain(Label& complaint, QWidget& field, const QString& sentence);

} // namespace moothall::ui
