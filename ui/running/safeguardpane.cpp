// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/safeguardpane.h"

#include "core/assess/notedmeanwhile.h"
#include "core/assess/records.h"
#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/wordremoval.h"
#include "core/involve/groundrules.h"
#include "core/involve/walltime.h"
#include "ui/shell/commands.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typedwords.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

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
      m_noted(wrapped(quiet({}))),
      m_remove(new KeyButton({}, keysFor(Command::RemoveCurrent)))
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
    column->addSpacing(px(6));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &SafeguardPane::removeWords);
    column->addSpacing(px(10));
    column->addWidget(back);
    column->addStretch();

    auto* form = new FactForm;
    m_role = form->addWords(tr("Told to"), tr("a role, never a name"));
    m_number = form->addWords(tr("Phone"), tr("a number at work"));
    column->addWidget(form);
    connect(m_role, &FactEdit::told, this, &SafeguardPane::tell);
    connect(m_number, &FactEdit::told, this, &SafeguardPane::tell);
    // Whoever presses Enter without looking goes back to work.
    setTabOrder(back, m_remove);
    setTabOrder(m_remove, m_role);

    connect(&desk, &Desk::placeChanged, this, &SafeguardPane::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("ground_rules") || changes.touches("incident") ||
            changes.touches("idea"))
            read();
    });
    read();
}

void SafeguardPane::keyPressEvent(QKeyEvent* event)
{
    if (const QString words = typedWords(*event); !words.isEmpty())
        emit typed(words);
    else
        QWidget::keyPressEvent(event);
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
    readNoted();
    offerRemoval();
}

void SafeguardPane::readNoted()
{
    const auto shown = [](QTime at) { return QLocale().toString(at, u"HH:mm"_s); };
    const auto session = m_desk.reader().find(m_desk.session());
    const auto kept = notedMeanwhile::last(m_desk.session());
    const auto noted = incidents::all(m_desk.reader(), m_desk.session());
    QString words;
    if (kept && session)
        words = tr("Kept: %1. It is written down as soon as the disk has room.")
                    .arg(shown(onTheWall(*kept, *session).time()));
    else if (!noted.empty() && noted.back().handledByRole.isEmpty())
        words = tr("Noted: %1.").arg(shown(noted.back().at));
    else if (!noted.empty())
        words = tr("Noted: %1, %2.").arg(shown(noted.back().at), noted.back().handledByRole);
    m_noted->setVisible(!words.isEmpty());
    m_noted->setText(words + u' ' + whatIsLeft());
}

void SafeguardPane::setHidden(std::optional<Id<Idea>> idea)
{
    m_hidden = idea;
    m_isSure = false;
    read();
}

// What is true of the words now.
QString SafeguardPane::whatIsLeft() const
{
    const auto idea = m_hidden ? m_desk.reader().find(*m_hidden) : std::nullopt;
    if (!idea)
        return tr("The note holds nothing else. The words of an idea that is hidden stay in the "
                  "file until they are removed.");
    if (wordRemoval::isDone(*idea))
        return tr("The words were removed from this file. Second copies and other copies that "
                  "were made before still hold them.");
    if (!idea->withheld && !hiddenMeanwhile::has(idea->id))
        return tr("The idea is shown again.");
    return m_isSure ? tr("The words go from this file and its history for good. Nobody can bring "
                         "them back.")
                    : tr("The words are hidden in every view and report, and still in the file.");
}

void SafeguardPane::offerRemoval()
{
    const auto idea = m_hidden ? m_desk.reader().find(*m_hidden) : std::nullopt;
    m_remove->setVisible(idea && idea->withheld && !wordRemoval::isDone(*idea));
    m_remove->setText(m_isSure ? tr("Remove them for good") : tr("Remove the words"));
}

// What cannot be undone takes two presses.
void SafeguardPane::removeWords()
{
    if (!m_hidden)
        return;
    if (std::exchange(m_isSure, !m_isSure)) {
        const Result<> removed = wordRemoval::remove(m_desk.workspace(), *m_hidden);
        if (!removed)
            m_desk.tell(removed.error());
    }
    read();
}

void SafeguardPane::tell()
{
    GroundRules rules;
    rules.session = m_desk.session();
    rules.leadRole = m_role->words();
    rules.leadPhone = m_number->words();
    m_desk.did(groundRules::noteLead(m_desk.workspace(), rules), tr("Kept for this session."));
}

} // namespace moothall::ui
