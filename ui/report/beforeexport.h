// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the preview: what to look at before the report leaves, and the button that writes it.
#pragma once

#include "ui/report/checklist.h"

namespace moothall::ui {

class KeyButton;
class Label;

class BeforeExport : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeExport(QWidget* parent = nullptr);

    void showChecks(const LaidOutReport& report, const AuditResult& audit);
    // How many nobody has opened yet: a final version waits for these.
    int notOpened() const { return m_checks->notOpened(); }
    int toLookAt() const { return m_checks->toLookAt(); }
    CheckList& checks() { return *m_checks; }
    void setFinal(bool final);
    // What the next export replaces; empty: it will ask where to.
    void showTarget(const QString& sentence);
    // What was written last can be opened, and seen where it lies.
    void showWritten(const QStringList& paths);
    void setExportable(bool on);
    void setPrintable(bool on);

    // As high as its words are at its width: it scrolls only where they do not fit.
    QSize minimumSizeHint() const override { return {}; }

signals:
    void exportWanted();
    void printWanted();
    void otherPlaceWanted();

private:
    void advise();

    bool m_final = false;
    Label* m_count;
    CheckList* m_checks;
    Label* m_advice;
    Label* m_target;
    KeyButton* m_other;
    KeyButton* m_open;
    KeyButton* m_folder;
    QStringList m_written;
    KeyButton* m_export;
    KeyButton* m_print;
};

} // namespace moothall::ui
