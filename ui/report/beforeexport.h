// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the preview: what to look at before the report leaves, and the button that writes it.
#pragma once

#include "core/report/content/readiness.h"
#include "ui/report/handover.h"
#include "ui/shell/page.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;

class BeforeExport : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeExport(QWidget* parent = nullptr);

    void showChecks(const std::vector<report::ReadinessCheck>& checks, const AuditResult& audit);
    int toLookAt() const;
    // How many of them nobody has opened yet: a final version waits for these.
    int notOpened() const;
    void forgetOpened();
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
    void placeWanted(moothall::ui::Screen screen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void advise();
    void open(const report::ReadinessCheck& check);
    QWidget* linkTo(const report::ReadinessCheck& check);

    std::vector<report::ReadinessCheck> m_checks;
    QSet<QString> m_opened; // questions
    bool m_final = false;
    AuditResult m_audit;
    Label* m_count;
    QVBoxLayout* m_rows;
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
