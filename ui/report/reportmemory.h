// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen for the report of a project, kept until the program is opened again.
#pragma once

#include "ui/models/desk.h"

namespace moothall::ui {

class HandOver;
class ReportSettings;
class Settings;

class ReportMemory : public QObject
{
    Q_OBJECT

public:
    ReportMemory(Desk& desk, ReportSettings& choices, HandOver& handOver);

    void keepIn(Settings& settings); // and takes up what is kept there
    void recall();                   // for the project on the desk

private:
    QString key() const;
    void keep();

    Desk& m_desk;
    ReportSettings& m_choices;
    HandOver& m_handOver;
    Settings* m_settings = nullptr; // belongs to the program
    bool m_recalling = false;
};

} // namespace moothall::ui
