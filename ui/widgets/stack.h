// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One of several widgets, as small as that one can be: the others do not count.
#pragma once

#include <QStackedWidget>

namespace moothall::ui {

// Screen readers pass it over, and find the widget that is shown alone in it.
class Stack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Stack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace moothall::ui
