// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages with what is above them: their size, a search, and the way from a finding to its
// evidence.
#pragma once

#include "ui/report/evidenceleads.h"
#include "ui/report/findbar.h"
#include "ui/report/toolline.h"

namespace moothall::ui {

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void showReport(const LaidOutReportPtr& report);
    void find() { m_find->begin(); }
    bool endFind(); // true where there was one
    bool takes(const QKeyEvent& key);

    PagePreview& pages() { return *m_pages; }
    ToolLine& tools() { return *m_tools; }
    EvidenceLeads& leads() { return *m_leads; }

private:
    void showMarks();

    PagePreview* m_pages;
    ToolLine* m_tools;
    FindBar* m_find;
    EvidenceLeads* m_leads;
};

} // namespace moothall::ui
