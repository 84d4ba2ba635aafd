// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/safeguardpane.h"

#include "core/assess/records.h"
#include "core/involve/groundrules.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// A word to hold on to, and below it what it means.
void addStep(QVBoxLayout& column, const QString& word, const QString& meaning)
{
    column.addWidget(wrapped(new Label(word, TypeRole::Insight)));
    column.addWidget(wrapped(new Label(meaning)));
    column.addSpacing(px(10));
}

} // namespace

SafeguardPane::SafeguardPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_lead(wrapped(new Label({}, TypeRole::Heading))),
      m_phone(wrapped(new Label({}, TypeRole::Title))),
      m_noted(wrapped(quiet({})))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("If somebody is at risk of harm"));
    auto* back = new KeyButton(tr("Back to work"), Qt::Key_Escape);
    connect(back, &QPushButton::clicked, this, &SafeguardPane::left);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(14), px(18), px(14));
    column->setSpacing(px(2));
    column->addWidget(wrapped(heading(accessibleName())));
    column->addSpacing(px(12));
    addStep(*column, tr("Stop."), tr("Go aside with them. Others go on without you."));
    addStep(*column, tr("Listen."),
            tr("In their own words. Ask nothing but whether they are "
               "safe now. Type nothing of it here."));
    addStep(*column, tr("Do not promise secrecy."),
            tr("Say that you must pass it on, and to whom."));
    addStep(*column, tr("Pass it on."), tr("Today, by voice:"));
    column->addWidget(m_lead);
    column->addWidget(m_phone);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(px(10));
    column->addWidget(separator());
    column->addSpacing(px(6));
    column->addWidget(m_noted);
    column->addSpacing(px(10));
    column->addWidget(back);
    column->addStretch();

    auto* form = new FactForm;
    m_role = form->addWords(tr("Told to"), tr("a role, never a name"));
    m_number = form->addWords(tr("Phone"), tr("a number at work"));
    column->addWidget(form);
    connect(m_role, &FactEdit::told, this, &SafeguardPane::tell);
    connect(m_number, &FactEdit::told, this, &SafeguardPane::tell);
    setTabOrder(back, m_role);

    connect(&desk, &Desk::placeChanged, this, &SafeguardPane::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("ground_rules") || changes.touches("incident"))
            read();
    });
    read();
}

void SafeguardPane::read()
{
    const GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    m_lead->setText(rules.leadRole.isEmpty()
                        ? tr("Nobody is named yet: tell who leads the session.")
                        : rules.leadRole);
    m_phone->setText(rules.leadPhone);
    m_phone->setVisible(!rules.leadPhone.isEmpty());
    m_role->setFact(rules.leadRole);
    m_number->setFact(rules.leadPhone);
    const auto noted = incidents::all(m_desk.reader(), m_desk.session());
    m_noted->setVisible(!noted.empty());
    if (noted.empty())
        return;
    const QString at = QLocale().toString(noted.back().at, u"HH:mm"_s);
    m_noted->setText(noted.back().handledByRole.isEmpty()
                         ? tr("Noted: %1, and nothing else. An idea that was hidden with it stays "
                              "in the file, and comes into no view and no report.")
                               .arg(at)
                         : tr("Noted: %1, %2, and nothing else. An idea that was hidden with it "
                              "stays in the file, and comes into no view and no report.")
                               .arg(at, noted.back().handledByRole));
}

void SafeguardPane::tell()
{
    GroundRules rules = groundRules::of(m_desk.reader(), m_desk.session());
    rules.leadRole = m_role->words();
    rules.leadPhone = m_number->words();
    m_desk.did(groundRules::agree(m_desk.workspace(), rules), tr("Kept for this session."));
}

} // namespace moothall::ui
