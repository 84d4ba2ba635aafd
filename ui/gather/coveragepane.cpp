// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/coveragepane.h"

#include "core/gather/prompts.h"
#include "ui/gather/coverageblocks.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typedwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Label* caption(const QString& words)
{
    return new Label(words, TypeRole::Caption, QFont::DemiBold);
}

} // namespace

CoveragePane::CoveragePane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_advice(wrapped(new Label))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Coverage"));
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(px(14), px(12), px(14), px(14));
    m_column->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Coverage")));
    top->addStretch();
    auto* isPrivate = pill(tr("Private"));
    restyle(*isPrivate, "sign", "lock");
    top->addWidget(isPrivate);
    m_column->addLayout(top);
    m_column->addWidget(
        wrapped(quiet(tr("The whole session. Ticks are targets and fair shares."))));
    setRole(*m_advice, "advice");
    m_column->addWidget(m_advice);
    m_targets = addBars(tr("Here, of those wished for"));
    m_tables = addBars(tr("Ideas by table"));
    m_broad = addBars(tr("Ideas by broad group"));
    m_groups = addBars(tr("Ideas by group"));
    m_column->addWidget(separator());
    m_chairs = addList(tr("The empty chair: who has not been heard?"));
    m_column->addWidget(separator());
    m_checks = addList(tr("Before Gather can close"));
    m_close = new CloseLine(desk, coverage::gatherGate(desk, [this] { return m_known; }));
    m_column->addWidget(m_close);
    connect(m_close, &CloseLine::done, this, [this] { setFocus(); });
    m_column->addStretch();

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &CoveragePane::read);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&desk, &Desk::placeChanged, this, soon);
    connect(&desk.workspace(), &Workspace::changed, this, soon);
}

CoveragePane::Bars CoveragePane::addBars(const QString& words)
{
    const Bars bars{caption(words), new ShareBars(words)};
    m_column->addWidget(bars.caption);
    m_column->addWidget(bars.lines);
    return bars;
}

QVBoxLayout* CoveragePane::addList(const QString& words)
{
    m_column->addWidget(wrapped(caption(words)));
    auto* list = new QVBoxLayout;
    list->setSpacing(px(6));
    m_column->addLayout(list);
    return list;
}

void CoveragePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void CoveragePane::keyPressEvent(QKeyEvent* event)
{
    if (const QString words = typedWords(*event); !words.isEmpty())
        emit typed(words);
    else
        QWidget::keyPressEvent(event);
}

void CoveragePane::read()
{
    if (m_desk.isBusy())
        return m_soon.start(); // an import brings more than can be counted each time
    const Reader& reader = m_desk.reader();
    const auto show = [](const Bars& bars, std::vector<ShareBars::Line> lines) {
        bars.caption->setVisible(!lines.empty());
        bars.lines->setVisible(!lines.empty());
        bars.lines->show(std::move(lines));
    };
    const Heard heard = heardIn(reader, m_desk.session(), std::nullopt);
    show(m_targets, coverage::byTarget(reader, m_desk.project(), m_desk.session()));
    show(m_tables, coverage::byTable(heard));
    show(m_broad, coverage::byBroadGroup(reader, m_desk.project(), heard));
    show(m_groups, coverage::byGroup(reader, m_desk.project(), heard));
    const QString advice = coverage::adviceFor(heard);
    m_advice->setVisible(!advice.isEmpty());
    m_advice->setText(advice);
    coverage::fillEmptyChairs(*m_chairs, m_desk);
    m_known = gatherChecks(reader, m_desk.session());
    coverage::fillChecks(*m_checks, m_desk, m_known);
    m_close->read();
}

} // namespace moothall::ui
