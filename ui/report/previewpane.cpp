// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/previewpane.h"

#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent),
      m_pages(new PagePreview),
      m_tools(new ToolLine(*m_pages)),
      m_find(new FindBar(*m_pages)),
      m_leads(new EvidenceLeads(*m_pages))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(separator());
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    connect(m_find, &FindBar::marksChanged, this, &PreviewPane::showMarks);
    connect(m_leads, &EvidenceLeads::marksChanged, this, &PreviewPane::showMarks);
}

void PreviewPane::showReport(const LaidOutReportPtr& report)
{
    m_pages->showReport(report);
    m_find->showReport(report);
    m_leads->showReport(report);
}

void PreviewPane::showMarks()
{
    std::vector<PageMark> marks = m_leads->marks();
    for (const PageMark& mark : m_find->marks())
        marks.push_back(mark);
    m_pages->showMarks(std::move(marks));
}

bool PreviewPane::endFind()
{
    if (m_find->isHidden())
        return false;
    m_find->end();
    return true;
}

// E goes from finding to finding, Enter to what the chosen one rests on.
bool PreviewPane::takes(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_E) {
        m_leads->step(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && m_pages->hasFocus() && m_leads->follow();
}

} // namespace moothall::ui
