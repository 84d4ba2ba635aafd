// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few things side by side: the parts of a screen, or the readers of a report.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace moothall::ui {

class Segmented : public QWidget
{
    Q_OBJECT

public:
    // `name` is what a screen reader calls the whole.
    Segmented(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    int chosen() const;
    void choose(int index); // tells, if it is another one
    // The last choice comes and goes with the room there is. It must not be the chosen one.
    void showLast(bool shown);

signals:
    void chosenChanged(int index);

private:
    QButtonGroup* m_buttons;
};

} // namespace moothall::ui
