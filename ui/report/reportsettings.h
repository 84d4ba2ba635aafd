// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is set before a report is exported: for whom, as which files, and which counts are hidden.
#pragma once

#include "ui/models/desk.h"
#include "ui/report/exportjob.h"

#include <QFrame>

class QCheckBox;

namespace moothall::ui {

class Label;
class ChoiceBox;

class ReportSettings : public QFrame
{
    Q_OBJECT

public:
    explicit ReportSettings(Desk& desk, QWidget* parent = nullptr);

    ReportFiles files() const;
    void showPages(int count); // 0: not known yet

    static int widthAtBase13() { return 200; }

signals:
    void filesChanged();

private:
    QWidget* buildReader();
    void readThreshold();
    void setThreshold(int threshold);

    Desk& m_desk;
    Label* m_pages;
    QCheckBox* m_pdf;
    QCheckBox* m_html;
    Label* m_noFile;
    ChoiceBox* m_threshold;
};

} // namespace moothall::ui
