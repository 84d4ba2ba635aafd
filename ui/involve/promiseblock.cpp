// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/promiseblock.h"

#include "ui/involve/sessionwords.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(ParticipationLevel level)
{
    switch (level) {
    case ParticipationLevel::Inform:
        return PromiseBlock::tr("Inform");
    case ParticipationLevel::Consult:
        return PromiseBlock::tr("Consult");
    case ParticipationLevel::Involve:
        return PromiseBlock::tr("Involve");
    case ParticipationLevel::Collaborate:
        return PromiseBlock::tr("Collaborate");
    case ParticipationLevel::Empower:
        return PromiseBlock::tr("Empower");
    }
    return {};
}

QWidget* bar()
{
    auto* line = new QFrame;
    line->setFixedWidth(3);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Highlight);
    return line;
}

} // namespace

PromiseBlock::PromiseBlock(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_level(new ChoiceBox(tr("How far the promise goes"))),
      m_promise(new FactEdit(tr("Promise")))
{
    setAccessibleName(tr("Promise"));
    for (const auto& [level, word] : wordsOf(ParticipationLevel{}))
        m_level->addItem(wordFor(level));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_level->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Promise")));
    top->addStretch();
    top->addWidget(m_level);
    auto* words = new QHBoxLayout;
    words->setSpacing(px(10));
    words->addWidget(bar());
    words->addWidget(m_promise, 1);
    m_promise->setPlaceholderText(tr("What those who ask promise to do with what people say"));
    auto* form = new FactForm;
    m_question = form->addWords(tr("To decide"), tr("The question that is to be decided"));
    m_decider = form->addWords(tr("Decides"), tr("A role, not a name"));
    m_decided = form->addWords(tr("Decides on"), tr("No date yet"));
    m_reply = form->addWords(tr("Replies by"), tr("When people hear what became of it"));
    m_asks = form->addWords(tr("Asked by"), tr("Who has asked for this"));
    m_brief = form->addWords(tr("In brief"), tr("What people are told before they come"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addLayout(words);
    column->addWidget(form);
    column->addStretch();
    listen();
    read();
}

void PromiseBlock::listen()
{
    connect(m_level, &QComboBox::activated, this, [this](int level) {
        change([&](Project& project) { project.participationLevel = ParticipationLevel(level); },
               tr("Promise changed: %1.").arg(wordFor(ParticipationLevel(level))));
    });
    connect(m_promise, &FactEdit::told, this, [this](const QString& words) {
        change([&](Project& project) { project.promise = words; }, tr("Promise changed."));
    });
    connect(m_question, &FactEdit::told, this, [this](const QString& words) {
        change([&](Project& project) { project.decisionQuestion = words; },
               tr("Question changed."));
    });
    connect(m_decider, &FactEdit::told, this, [this](const QString& words) {
        change([&](Project& project) { project.decisionMaker = words; },
               tr("Who decides is changed."));
    });
    listenToBrief();
    auto* reading = new WhenSeen(this, [this] { read(); });
    connect(&m_desk, &Desk::placeChanged, reading, &WhenSeen::ask);
    connect(&m_desk.workspace(), &Workspace::changed, reading, [reading](const Changes& changes) {
        if (changes.touches("project"))
            reading->ask();
    });
}

void PromiseBlock::listenToBrief()
{
    connect(m_decided, &FactEdit::told, this, [this](const QString& words) {
        setDate(&Project::decisionDate, words, tr("The day of the decision is changed."));
    });
    connect(m_reply, &FactEdit::told, this, [this](const QString& words) {
        setDate(&Project::replyDue, words, tr("The day of the reply is changed."));
    });
    connect(m_asks, &FactEdit::told, this, [this](const QString& words) {
        change([&](Project& project) { project.commissioner = words; }, tr("Who asks is changed."));
    });
    connect(m_brief, &FactEdit::told, this, [this](const QString& words) {
        change([&](Project& project) { project.brief = words; }, tr("Brief changed."));
    });
}

// The field shows the date as it was understood; without words there is none.
void PromiseBlock::setDate(QDate Project::*date, const QString& words, const QString& said)
{
    const QDate understood = dateFrom(words);
    if (!words.isEmpty() && !understood.isValid()) // what was typed stays to be mended
        return m_desk.tell(
            Error{Error::Kind::BadInput, tr("A date is written like 14 May 2026."), {}});
    change([&](Project& project) { project.*date = understood; }, said);
    read();
}

void PromiseBlock::read()
{
    const auto project = m_desk.reader().find(m_desk.project());
    if (!project)
        return;
    const QSignalBlocker quiet(m_level);
    m_level->setCurrentIndex(int(project->participationLevel));
    m_promise->setFact(project->promise);
    m_question->setFact(project->decisionQuestion);
    m_decider->setFact(project->decisionMaker);
    m_decided->setFact(dateText(project->decisionDate));
    m_reply->setFact(dateText(project->replyDue));
    m_asks->setFact(project->commissioner);
    m_brief->setFact(project->brief);
}

void PromiseBlock::change(const std::function<void(Project&)>& edit, const QString& said)
{
    auto project = m_desk.reader().find(m_desk.project());
    if (!project)
        return;
    const Project before = *project;
    edit(*project);
    if (*project != before)
        m_desk.did(projects::change(m_desk.workspace(), *project), said);
}

} // namespace moothall::ui
