// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is set before a report is exported: for whom, on which paper, as which files, which counts
// are hidden, and whether it is final.
#pragma once

#include "ui/models/desk.h"
#include "ui/report/exportjob.h"
#include "ui/report/readerchoice.h"

#include <QFrame>
#include <QVariantMap>

class QCheckBox;

namespace moothall::ui {

class Label;
class ChoiceBox;
class Segmented;

class ReportSettings : public QFrame
{
    Q_OBJECT

public:
    explicit ReportSettings(Desk& desk, QWidget* parent = nullptr);

    ReportFiles files() const;
    ReportChoice choice() const { return choiceFor(m_reader->chosen()); }
    // What would be chosen with that reader: large print is set for each of them.
    ReportChoice choiceFor(report::Variant variant) const;
    void chooseReader(report::Variant variant) { m_reader->choose(variant); }
    void chooseDraft();
    void leaveOutWhoCame(); // can be taken back, once it is offered
    void mendThreshold();   // to what is usual, and nothing hidden is given away by a total

    // What is kept from one day to the next; a new report is a draft each time.
    QVariantMap kept() const;
    void restore(const QVariantMap& kept);
    void showPages(report::Variant variant, int count) { m_reader->showPages(variant, count); }

    static int widthAtBase13() { return 200; }

signals:
    void filesChanged();
    void choiceChanged();

private:
    QWidget* buildThreshold();
    void listen();
    void chooseReaderAgain(); // another one was chosen
    void readThreshold();
    void readVersions();
    void setThreshold(int threshold);
    std::vector<std::pair<QString, QCheckBox*>> boxes() const; // by the name they are kept under

    Desk& m_desk;
    std::array<report::Print, 3> m_prints{report::Print::Ordinary, report::Print::Ordinary,
                                          report::Print::Large}; // by reader
    ReaderChoice* m_reader;
    ChoiceBox* m_paper;
    QCheckBox* m_large;
    QCheckBox* m_pdf;
    QCheckBox* m_html;
    QCheckBox* m_odt;
    QCheckBox* m_csv;
    QCheckBox* m_inside;
    QCheckBox* m_replies;
    Label* m_noFile;
    ChoiceBox* m_threshold;
    QCheckBox* m_withoutWhoCame;
    Segmented* m_status;
    Label* m_versions;
};

} // namespace moothall::ui
