// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list with what is chosen in it beside it, or below it where two columns would hold no sentence.
#pragma once

#include <QWidget>

class QBoxLayout;
class QFrame;

namespace moothall::ui {

class BesideList : public QWidget
{
    Q_OBJECT

public:
    BesideList(QWidget* list, QWidget* beside, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_list;
    QFrame* m_line;
    QBoxLayout* m_columns;
};

} // namespace moothall::ui
