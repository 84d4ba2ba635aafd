// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A score from 1 to 5 as dots and a number. A digit sets it, arrows move it, 0 takes it away.
#pragma once

#include <QWidget>

#include <optional>

namespace moothall::ui {

class ScoreDots : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreDots(const QString& name, QWidget* parent = nullptr);

    void setScore(std::optional<int> score);
    QSize sizeHint() const override;

signals:
    void scored(std::optional<int> score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QString m_name;
    std::optional<int> m_score;
};

} // namespace moothall::ui
