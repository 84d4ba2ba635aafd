// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What to look at before the report leaves: each question with what it rests on and a way to mend
// it, groups that could be put together, what the fonts cannot show, and what is new.
#pragma once

#include "ui/report/handover.h"
#include "ui/shell/page.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class KeyButton;

class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void show(const LaidOutReport& report, const AuditResult& audit);
    int count() const;    // of the questions
    int toLookAt() const; // of those that did not pass
    int notOpened() const;
    void forgetOpened();

signals:
    void changed(); // one was looked at
    void lookedAtLast();
    void placeWanted(moothall::ui::Screen screen);
    void safeWordingWanted();
    void thresholdWanted();
    void mergeWanted(const moothall::report::MergeOffer& offer);

private:
    void fill();
    void addRow(QWidget* row);
    void addAnswer(QWidget* link); // below the row of the question
    void addCheck(const report::ReadinessCheck& check);
    QWidget* wayTo(const report::ReadinessCheck& check);
    void addRemarks();
    void addOffers();
    int offersOpen() const;
    void addChanges();
    void open(const report::ReadinessCheck& check);
    KeyButton* link(const QString& words, const QString& about, std::function<void()> act);

    ReportStanding m_standing;
    QStringList m_remarks;
    AuditResult m_audit;
    bool m_filled = false;
    QSet<QString> m_opened; // questions
    QVBoxLayout* m_rows;
};

} // namespace moothall::ui
