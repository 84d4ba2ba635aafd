// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The letter of a theme in its square, as a widget.
#pragma once

#include <QWidget>

namespace moothall::ui {

class ThemeMark : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeMark(int theme = 0, QWidget* parent = nullptr);

    void setTheme(int number); // 0: nothing is shown
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_theme = 0;
};

} // namespace moothall::ui
