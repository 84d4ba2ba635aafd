// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the project at the left of the window: where it stands, and the way to each screen.
#pragma once

#include "ui/shell/page.h"

#include <QListView>

namespace moothall::ui {

class StepsModel;

class StepRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(Desk& desk, QWidget* parent = nullptr);

    void show(Screen screen);
    Screen screen() const;
    bool step(int by); // to the next or the previous screen; false: there is none

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void screenChosen(moothall::ui::Screen screen);

private:
    void fit();
    void fitRows();
    void choose(const QModelIndex& index);

    StepsModel* m_model;
    QListView* m_list;
    QWidget* m_foot;
    bool m_folded = false;
    Screen m_screen = Screen::Library;
};

} // namespace moothall::ui
