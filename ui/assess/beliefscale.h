// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Will it make a difference? The mean on arrival and at the close, on one line from 1 to 5.
#pragma once

#include <QWidget>

#include <optional>

namespace moothall::ui {

class BeliefScale : public QWidget
{
    Q_OBJECT

public:
    explicit BeliefScale(QWidget* parent = nullptr);

    void show(std::optional<double> before, std::optional<double> after);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_before;
    std::optional<double> m_after;
};

} // namespace moothall::ui
