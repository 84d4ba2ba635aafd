// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvepane.h"

#include "ui/involve/arrivalspane.h"
#include "ui/involve/scopeblock.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

InvolvePane::InvolvePane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_arrivals(new ArrivalsPane(desk))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Arrivals and scope"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->setSpacing(px(12));
    auto* line = separator();
    column->addWidget(m_arrivals);
    column->addWidget(line);
    column->addWidget(new ScopeBlock(desk, Openness::Open));
    column->addWidget(separator());
    column->addWidget(new ScopeBlock(desk, Openness::Fixed));
    column->addStretch();
    // People arrive at a session; what is open and fixed is said before there is one.
    const auto follow = [this, line, &desk] {
        const bool held = bool(desk.session());
        m_arrivals->setVisible(held);
        line->setVisible(held);
    };
    connect(&desk, &Desk::placeChanged, this, follow);
    follow();
}

} // namespace moothall::ui
