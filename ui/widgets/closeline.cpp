// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/closeline.h"

#include "core/involve/stepgate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

CloseLine::CloseLine(Desk& desk, StepGate gate, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_gate(std::move(gate)),
      m_state(wrapped(quiet({}))),
      m_act(new KeyButton({})),
      m_reason(new QLineEdit),
      m_wrong(complaint())
{
    m_reason->setAccessibleName(tr("Reason to close %1 all the same").arg(m_gate.name));
    m_reason->setPlaceholderText(
        tr("Why all the same: %1 characters or more").arg(stepgate::shortestReason));
    m_reason->installEventFilter(this);
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
    connect(m_act, &QPushButton::clicked, this, [this] { m_closed ? reopenStep() : closeStep(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CloseLine::closeStep);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(&desk, &Desk::placeChanged, this, &CloseLine::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("step"))
            read();
    });
    read();
}

void CloseLine::read()
{
    m_closed = stepgate::isClosed(m_desk.reader(), m_desk.project(), m_gate.number);
    m_act->setText(m_closed ? tr("Reopen %1").arg(m_gate.name) : tr("Close %1").arg(m_gate.name));
    const StepGate::Standing standing =
        m_closed ? StepGate::Standing{tr("%1 is closed.").arg(m_gate.name), true}
                 : m_gate.standing();
    m_state->setText(standing.sentence);
    if (standing.isMet)
        m_reason->hide();
}

// Where the rule is not met the first press asks for the reason, in one line.
void CloseLine::closeStep()
{
    const bool needsReason = !m_gate.standing().isMet;
    if (needsReason && m_reason->isHidden()) {
        m_reason->show();
        m_reason->setFocus();
        return bringIntoView();
    }
    const QString reason = needsReason ? m_reason->text().simplified() : QString();
    if (needsReason && reason.size() < stepgate::shortestReason)
        return complain(tr("A reason has %1 characters or more.").arg(stepgate::shortestReason));
    if (!m_desk.did(m_gate.close(reason),
                    needsReason ? tr("%1 is closed. The report prints the reason.").arg(m_gate.name)
                                : tr("%1 is closed.").arg(m_gate.name)))
        return;
    m_reason->clear();
    m_act->setFocus();
    emit done();
}

void CloseLine::reopenStep()
{
    if (m_desk.did(m_gate.reopen(), tr("%1 is open again.").arg(m_gate.name)))
        emit done();
}

// The line and what it says stand at the end of what may be a long pane.
void CloseLine::bringIntoView()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            // Once the pane has made room for it.
            QTimer::singleShot(0, this, [this, area] {
                area->widget()->adjustSize();
                area->ensureWidgetVisible(m_wrong->isHidden() ? m_reason
                                                              : static_cast<QWidget*>(m_wrong));
            });
}

void CloseLine::complain(const QString& sentence)
{
    ui::complain(*m_wrong, *m_reason, sentence);
    if (!sentence.isEmpty())
        bringIntoView();
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
