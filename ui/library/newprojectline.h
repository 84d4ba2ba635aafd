// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line a new project is named in. Nothing is asked but its name; it may begin like a past one.
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
    void openLike(Id<Project> model);

signals:
    void added(moothall::Id<moothall::Project> project);
    void left(); // nothing was added

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QString& title, const QString& what);
    void add();
    void close();
    void complain(const QString& sentence);

    Desk& m_desk;
    Id<Project> m_model; // what it begins like, if anything
    Label* m_what;       // comes along
    QLineEdit* m_title;
    Label* m_wrong;
};

} // namespace moothall::ui
