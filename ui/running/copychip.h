// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// When the last second copy was made, beside when the file was saved.
#pragma once

#include "ui/running/secondcopies.h"

#include <QWidget>

namespace moothall::ui {

class Label;

// Absent where no place for copies was chosen. Trouble is always shown, the rest where the window
// is wide.
class CopyChip : public QWidget
{
    Q_OBJECT

public:
    explicit CopyChip(SecondCopies& copies, QWidget* parent = nullptr);

private:
    void follow();

    SecondCopies& m_copies;
    Label* m_calm;
    Label* m_trouble;
};

} // namespace moothall::ui
