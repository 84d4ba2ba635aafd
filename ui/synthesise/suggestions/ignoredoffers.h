// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions that were ignored: they stay, and can come back.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class Suggesting;

class IgnoredOffers : public QWidget
{
    Q_OBJECT

public:
    explicit IgnoredOffers(Suggesting& suggesting, QWidget* parent = nullptr);

    void follow(); // hidden where there is none

signals:
    void cameBack();

private:
    Suggesting& m_suggesting;
    QVBoxLayout* m_rows;
};

} // namespace moothall::ui
