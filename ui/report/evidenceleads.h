// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a finding on a page to what it rests on: which parts lead somewhere, and the one chosen.
#pragma once

#include "ui/report/pagepreview.h"

namespace moothall::ui {

class EvidenceLeads : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceLeads(PagePreview& preview);

    void showReport(const LaidOutReportPtr& report);
    void step(int by); // chooses the next part that leads somewhere, from the page in sight on
    bool follow();     // the chosen one, or the first in sight; false where there is none
    bool any() const { return !m_leads.empty(); }

    std::vector<PageMark> marks() const;

signals:
    void marksChanged();
    void sourceWanted(const moothall::report::Source& source);

private:
    // Neighbouring stretches of one name, perhaps on several pages.
    struct Lead
    {
        QString name;
        std::vector<pdf::NamedPart> stretches;
    };

    std::optional<std::size_t> leadAt(int page, QPointF point) const;
    std::optional<std::size_t> firstInSight() const;
    void choose(std::optional<std::size_t> lead);
    void open(std::size_t lead);

    PagePreview& m_preview;
    LaidOutReportPtr m_report;
    std::vector<Lead> m_leads;
    std::optional<std::size_t> m_chosen;
};

} // namespace moothall::ui
