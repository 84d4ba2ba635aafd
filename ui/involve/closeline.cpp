// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/closeline.h"

#include "core/involve/coverage.h"
#include "core/involve/steps.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct TargetUsers
{
    int groups = 0;
    QStringList shortOnes; // by name
};

TargetUsers targetUsers(const Desk& desk)
{
    TargetUsers users;
    for (const GroupCoverage& one : coverageAt(desk.reader(), desk.project(), desk.session())) {
        if (!one.group.targetUser)
            continue;
        ++users.groups;
        if (represented(one.here, one.group.targetCount) == Represented::Short)
            users.shortOnes.append(one.group.name);
    }
    return users;
}

QString standingOf(const TargetUsers& users)
{
    if (users.groups == 0)
        return CloseLine::tr("No group is named yet that the decision falls on.");
    if (users.shortOnes.isEmpty())
        return CloseLine::tr("Every group of target users is there at three quarters of its target "
                             "or more.");
    return CloseLine::tr("Under three quarters of their target: %1.")
        .arg(users.shortOnes.join(u", "_s));
}

} // namespace

CloseLine::CloseLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_state(wrapped(quiet({}))),
      m_act(new KeyButton({})),
      m_reason(new QLineEdit),
      m_wrong(wrapped(new Label({}, TypeRole::Caption)))
{
    m_reason->setAccessibleName(tr("Reason to close Involve all the same"));
    m_reason->setPlaceholderText(
        tr("Why it is closed all the same, %1 characters or more, then Enter")
            .arg(involve::shortestReason));
    m_reason->installEventFilter(this);
    setTone(*m_wrong, PillTone::Bad);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(14));
    row->addWidget(m_state, 1);
    row->addWidget(m_act);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(separator());
    column->addSpacing(px(6));
    column->addLayout(row);
    column->addWidget(m_reason);
    column->addWidget(m_wrong);
    m_reason->hide();
    m_wrong->hide();
    connect(m_act, &QPushButton::clicked, this, [this] { m_closed ? reopenStep() : closeStep(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CloseLine::closeStep);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(&desk, &Desk::placeChanged, this, &CloseLine::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"step", "stakeholder_group", "attendance", "participant"})
            if (changes.touches(table))
                return read();
    });
    read();
}

void CloseLine::read()
{
    const auto steps = steps::all(m_desk.reader(), m_desk.project());
    const auto involve = std::ranges::find(steps, 1, &Step::number);
    m_closed = involve != steps.end() && involve->state == StepState::Closed;
    const TargetUsers users = targetUsers(m_desk);
    m_act->setText(m_closed ? tr("Reopen Involve") : tr("Close Involve"));
    m_state->setText(m_closed ? tr("Involve is closed.") : standingOf(users));
    if (m_closed || users.shortOnes.isEmpty())
        m_reason->hide();
}

// Where a group is short the first press asks for the reason, in one line.
void CloseLine::closeStep()
{
    const bool isShort = !targetUsers(m_desk).shortOnes.isEmpty();
    if (isShort && m_reason->isHidden()) {
        m_reason->show();
        return m_reason->setFocus();
    }
    const QString reason = isShort ? m_reason->text().simplified() : QString();
    if (isShort && reason.size() < involve::shortestReason)
        return complain(tr("A reason has %1 characters or more.").arg(involve::shortestReason));
    const auto closed =
        involve::close(m_desk.workspace(), m_desk.project(), m_desk.session(), reason);
    if (!m_desk.did(closed, isShort ? tr("Involve is closed. The report prints the reason.")
                                    : tr("Involve is closed.")))
        return;
    m_reason->clear();
    m_act->setFocus();
}

void CloseLine::reopenStep()
{
    m_desk.did(involve::reopen(m_desk.workspace(), m_desk.project()), tr("Involve is open again."));
}

void CloseLine::complain(const QString& sentence)
{
    restyle(*m_reason, "invalid", sentence.isEmpty() ? "" : "true");
    m_reason->setAccessibleDescription(sentence);
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

bool CloseLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        complain({});
        m_reason->hide();
        m_act->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
