// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/heardpane.h"

#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/store/failure.h"
#include "ui/gather/coverageblocks.h"
#include "ui/gather/sharebars.h"
#include "ui/style/look.h"
#include "ui/widgets/closeline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typedwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QVBoxLayout* block(QVBoxLayout* into)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    into->addLayout(column);
    return column;
}

} // namespace

HeardPane::HeardPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_tables(new ShareBars(tr("By table"))),
      m_advice(wrapped(new Label)),
      m_groupTitle(new Label(tr("By group"), TypeRole::Caption, QFont::DemiBold)),
      m_groups(new ShareBars(tr("By group")))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Who has been heard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Who has been heard")));
    top->addStretch();
    auto* isPrivate = pill(tr("Private"));
    restyle(*isPrivate, "sign", "lock");
    top->addWidget(isPrivate);
    column->addLayout(top);
    column->addWidget(wrapped(quiet(tr("Ideas on this prompt. The tick is the share of seats."))));
    column->addWidget(m_tables);
    setRole(*m_advice, "advice");
    column->addWidget(m_advice);
    column->addWidget(separator());
    column->addWidget(m_groupTitle);
    column->addWidget(m_groups);
    for (QWidget* unknown : std::initializer_list<QWidget*>{m_tables, m_advice, m_groupTitle})
        unknown->hide(); // until it is read
    column->addStretch();
    column->addWidget(separator());
    column->addWidget(new Label(tr("Before Gather can close"), TypeRole::Caption, QFont::DemiBold));
    m_checks = block(column);
    m_writeSafely = new KeyButton(tr("Write it"));
    m_writeSafely->setAccessibleName(tr("Write the safe wording that is missing"));
    m_writeSafely->hide();
    connect(m_writeSafely, &QPushButton::clicked, this, &HeardPane::wantsSafeWording);
    column->addWidget(m_writeSafely, 0, Qt::AlignLeft);
    m_close = new CloseLine(desk, coverage::gatherGate(desk, [this] { return m_known; }));
    column->addWidget(m_close);
    connect(m_close, &CloseLine::done, this, &HeardPane::finished);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &HeardPane::read);
    connect(&desk, &Desk::placeChanged, this, &HeardPane::readSoon);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"idea", "attendance", "participant", "stakeholder_group", "session", "untyped_notes",
              "ground_rules", "step"})
            if (changes.touches(table))
                return readSoon();
    });
}

void HeardPane::readSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void HeardPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void HeardPane::keyPressEvent(QKeyEvent* event)
{
    if (const QString words = typedWords(*event); !words.isEmpty())
        emit typed(words);
    else
        QWidget::keyPressEvent(event);
}

void HeardPane::showPrompt(std::optional<Id<Prompt>> prompt)
{
    m_prompt = prompt;
    readSoon();
}

void HeardPane::read()
{
    if (m_worker.isBusy() || m_desk.isBusy())
        return m_soon.start();
    auto reader = std::make_shared<Result<Reader>>(m_desk.workspace().openReader());
    m_worker.run(
        [reader, session = m_desk.session(), prompt = m_prompt]() -> Result<Reading> {
            if (!*reader)
                return tl::make_unexpected(reader->error());
            return attempt([&] {
                return Reading{heardIn(**reader, session, prompt), gatherChecks(**reader, session)};
            });
        },
        [this](const Result<Reading>& reading) {
            if (reading)
                show(*reading);
        });
}

void HeardPane::show(const Reading& reading)
{
    m_known = reading.checks;
    m_tables->show(coverage::byTable(reading.heard));
    m_tables->setVisible(!reading.heard.tables.empty());
    m_groups->show(coverage::byGroup(m_desk.reader(), m_desk.project(), reading.heard));
    m_groupTitle->setVisible(!reading.heard.groups.empty());
    coverage::fillChecks(*m_checks, m_desk, m_known);
    m_writeSafely->setVisible(withoutSafeWording(m_desk.reader(), m_desk.session()).has_value());
    m_close->read();
    const QString advice = coverage::adviceFor(reading.heard);
    m_advice->setVisible(!advice.isEmpty());
    m_advice->setText(advice);
}

} // namespace moothall::ui
