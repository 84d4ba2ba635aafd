// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line a new project is named in. Nothing is asked but its name.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class Label;

class NewProjectLine : public QWidget
{
    Q_OBJECT

public:
    explicit NewProjectLine(Desk& desk, QWidget* parent = nullptr);

    void open();

signals:
    void added(moothall::Id<moothall::Project> project);
    void left(); // nothing was added

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void close();
    void complain(const QString& sentence);

    Desk& m_desk;
    QLineEdit* m_title;
    Label* m_wrong;
};

} // namespace moothall::ui
