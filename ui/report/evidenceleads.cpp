// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/evidenceleads.h"

#include <algorithm>

namespace moothall::ui {

EvidenceLeads::EvidenceLeads(PagePreview& preview) : QObject(&preview), m_preview(preview)
{
    connect(&preview, &PagePreview::pointedAt, this, [this](int page, QPointF point) {
        const auto lead = leadAt(page, point);
        m_preview.viewport()->setCursor(lead ? Qt::PointingHandCursor : Qt::ArrowCursor);
        choose(lead);
    });
    connect(&preview, &PagePreview::clicked, this, [this](int page, QPointF point) {
        if (const auto lead = leadAt(page, point))
            open(*lead);
    });
}

void EvidenceLeads::showReport(const LaidOutReportPtr& report)
{
    if (report == m_report)
        return;
    const QString chosen = m_chosen ? m_leads[*m_chosen].name : QString();
    m_report = report;
    m_leads.clear();
    m_chosen.reset();
    if (!report)
        return emit marksChanged();
    for (const pdf::NamedPart& part : report->pages.parts) {
        if (!report->sources.contains(part.name))
            continue;
        if (m_leads.empty() || m_leads.back().name != part.name)
            m_leads.push_back({part.name, {}});
        m_leads.back().stretches.push_back(part);
    }
    if (const auto same = std::ranges::find(m_leads, chosen, &Lead::name); same != m_leads.end())
        m_chosen = std::size_t(same - m_leads.begin());
    emit marksChanged();
}

std::optional<std::size_t> EvidenceLeads::leadAt(int page, QPointF point) const
{
    for (std::size_t i = 0; i < m_leads.size(); ++i)
        for (const pdf::NamedPart& part : m_leads[i].stretches)
            if (part.page == page && point.y() >= part.top && point.y() <= part.bottom)
                return i;
    return std::nullopt;
}

std::optional<std::size_t> EvidenceLeads::firstInSight() const
{
    const auto found = std::ranges::find_if(m_leads, [this](const Lead& lead) {
        return lead.stretches.back().page >= m_preview.page();
    });
    return found == m_leads.end() ? std::nullopt
                                  : std::optional(std::size_t(found - m_leads.begin()));
}

void EvidenceLeads::choose(std::optional<std::size_t> lead)
{
    if (lead == m_chosen)
        return;
    m_chosen = lead;
    emit marksChanged();
}

void EvidenceLeads::step(int by)
{
    if (m_leads.empty())
        return;
    const auto last = std::ptrdiff_t(m_leads.size()) - 1;
    const std::ptrdiff_t next = m_chosen
                                    ? std::ptrdiff_t(*m_chosen) + by
                                    : std::ptrdiff_t(firstInSight().value_or(m_leads.size() - 1));
    choose(std::size_t(std::clamp<std::ptrdiff_t>(next, 0, last)));
    const pdf::NamedPart& part = m_leads[*m_chosen].stretches.front();
    m_preview.reveal(part.page, QRectF(0, part.top, 1, std::min(120.0, part.bottom - part.top)));
}

bool EvidenceLeads::follow()
{
    const auto lead = m_chosen ? m_chosen : firstInSight();
    if (!lead)
        return false;
    open(*lead);
    return true;
}

void EvidenceLeads::open(std::size_t lead)
{
    choose(lead);
    const auto source = m_report->sources.find(m_leads[lead].name);
    if (source != m_report->sources.end())
        emit sourceWanted(source->second);
}

std::vector<PageMark> EvidenceLeads::marks() const
{
    std::vector<PageMark> marks;
    if (!m_chosen || !m_report)
        return marks;
    const double wide = m_report->pages.pageSize.width();
    constexpr double margin = 30;
    for (const pdf::NamedPart& part : m_leads[*m_chosen].stretches)
        marks.push_back(
            {PageMark::Kind::Part, part.page,
             QRectF(margin, part.top - 3, wide - 2 * margin, part.bottom - part.top + 6)});
    return marks;
}

} // namespace moothall::ui
