// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One choice of a row that stays set: a number, or the badge of a group.
#pragma once

#include <QPushButton>

namespace moothall::ui {

class OptionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit OptionButton(const QString& text, QWidget* parent = nullptr);
    explicit OptionButton(int groupNumber, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_group = 0; // 0: shows its text
};

} // namespace moothall::ui
