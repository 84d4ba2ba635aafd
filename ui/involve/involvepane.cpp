// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvepane.h"

#include "core/involve/sessions.h"
#include "ui/involve/arrivalspane.h"
#include "ui/involve/readinesspane.h"
#include "ui/involve/scopeblock.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

InvolvePane::InvolvePane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_arrivals(new ArrivalsPane(desk)),
      m_readiness(new ReadinessPane(desk)),
      m_line(separator())
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Arrivals and scope"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->setSpacing(px(12));
    column->addWidget(m_arrivals);
    column->addWidget(m_readiness);
    column->addWidget(m_line);
    column->addWidget(new ScopeBlock(desk, Openness::Open));
    column->addWidget(separator());
    column->addWidget(new ScopeBlock(desk, Openness::Fixed));
    column->addStretch();
    connect(m_arrivals, &ArrivalsPane::wantsReadiness, this, &InvolvePane::showReadiness);
    connect(m_readiness, &ReadinessPane::wantsArrivals, this, [this] {
        showArrivals();
        m_arrivals->focusLine();
    });
    connect(&desk, &Desk::placeChanged, this, &InvolvePane::follow);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("session"))
            follow();
    });
    follow();
}

// People arrive at a session; what is open and fixed is said before there is one. Before its day it
// is time to make things ready.
void InvolvePane::follow()
{
    const auto session = m_desk.reader().find(m_desk.session());
    m_line->setVisible(bool(session));
    if (!session) {
        m_session = {};
        m_arrivals->hide();
        m_readiness->hide();
        return;
    }
    if (m_session == session->id && m_date == session->date)
        return;
    m_session = session->id;
    m_date = session->date;
    show(session->date.isValid() && session->date > QDate::currentDate());
}

void InvolvePane::showArrivals() { show(false); }

void InvolvePane::showReadiness()
{
    show(true);
    m_readiness->read();
}

void InvolvePane::show(bool readiness)
{
    m_arrivals->setVisible(!readiness);
    m_readiness->setVisible(readiness);
}

} // namespace moothall::ui
