// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/debriefpane.h"

#include "ui/assess/scoredots.h"
#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

Debrief debriefOf(const Desk& desk)
{
    const auto all = debriefs::all(desk.reader(), desk.session());
    if (!all.empty())
        return all.front();
    Debrief fresh;
    fresh.session = desk.session();
    return fresh;
}

QStringList linesIn(const QString& words)
{
    QStringList lines;
    for (const QString& line : words.split(u'\n'))
        if (const QString kept = line.trimmed(); !kept.isEmpty())
            lines.append(kept);
    return lines;
}

} // namespace

void keepDebrief(Desk& desk, const QString& said, const std::function<void(Debrief&)>& change)
{
    Debrief debrief = debriefOf(desk);
    change(debrief);
    if (debrief.id)
        desk.did(debriefs::change(desk.workspace(), debrief), said);
    else
        desk.did(debriefs::add(desk.workspace(), debrief), said);
}

DebriefScores::DebriefScores(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setAccessibleName(tr("Team's own scores, 1 to 5"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(px(10));
    grid->setColumnStretch(0, 1);
    const auto add = [&](const QString& caption, std::optional<int> Debrief::*member) {
        auto* dots = new ScoreDots(caption);
        const int row = grid->rowCount();
        grid->addWidget(new Label(caption), row, 0);
        grid->addWidget(dots, row, 1);
        connect(dots, &ScoreDots::scored, this, [this, caption, member](std::optional<int> score) {
            keepDebrief(m_desk, score ? tr("%1: %2.").arg(caption).arg(*score)
                                      : tr("%1: no score.").arg(caption),
                        [&](Debrief& debrief) { debrief.*member = score; });
        });
        m_show.push_back([dots, member](const Debrief& debrief) { dots->setScore(debrief.*member); });
        if (!m_first)
            m_first = dots;
    };
    add(tr("Listening"), &Debrief::listening);
    add(tr("Neutrality"), &Debrief::neutrality);
    add(tr("Pace"), &Debrief::pace);
    add(tr("Inclusion"), &Debrief::inclusion);
    add(tr("Handing over"), &Debrief::handingOver);
    add(tr("Recording"), &Debrief::recording);
    connect(&desk, &Desk::placeChanged, this, &DebriefScores::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("debrief"))
            read();
    });
    read();
}

void DebriefScores::enter() { m_first->setFocus(Qt::ShortcutFocusReason); }

void DebriefScores::read()
{
    const Debrief debrief = debriefOf(m_desk);
    for (const auto& show : m_show)
        show(debrief);
}

DebriefWords::DebriefWords(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(new FactForm)
{
    setAccessibleName(tr("What the team learned"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    addList(tr("Worked"), &Debrief::worked);
    addList(tr("Did not work"), &Debrief::didNotWork);
    addWords(tr("About doing this"), &Debrief::learnedAboutDoingThis);
    addWords(tr("From people"), &Debrief::learnedFromPeople);
    connect(&desk, &Desk::placeChanged, this, &DebriefWords::read);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("debrief"))
            read();
    });
    read();
}

void DebriefWords::addWords(const QString& caption, QString Debrief::*member)
{
    FactEdit* edit = m_form->addWords(caption, tr("What was learned"));
    connect(edit, &FactEdit::told, this, [this, member](const QString& words) {
        keepDebrief(m_desk, tr("Debrief changed."),
                    [&](Debrief& debrief) { debrief.*member = words; });
    });
    m_show.push_back([edit, member](const Debrief& debrief) { edit->setFact(debrief.*member); });
}

void DebriefWords::addList(const QString& caption, QStringList Debrief::*member)
{
    FactEdit* edit = m_form->addWords(caption, tr("One to a line, Shift+Enter for the next"));
    connect(edit, &FactEdit::told, this, [this, member](const QString& words) {
        keepDebrief(m_desk, tr("Debrief changed."),
                    [&](Debrief& debrief) { debrief.*member = linesIn(words); });
    });
    m_show.push_back(
        [edit, member](const Debrief& debrief) { edit->setFact((debrief.*member).join(u'\n')); });
}

void DebriefWords::read()
{
    const Debrief debrief = debriefOf(m_desk);
    for (const auto& show : m_show)
        show(debrief);
}

} // namespace moothall::ui
