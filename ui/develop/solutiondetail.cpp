// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/solutiondetail.h"

#include "core/assess/answering.h"
#include "core/develop/proposing.h"
#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/develop/answerpill.h"
#include "ui/develop/insightbadge.h"
#include "ui/develop/restson.h"
#include "ui/develop/solutionsmodel.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlace = 5;

} // namespace

SolutionDetail::SolutionDetail(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_number(new NumberBadge),
      m_title(wrapped(new Label({}, TypeRole::Heading))),
      m_description(new FactEdit(tr("What it is"))),
      m_facts(new FactForm),
      m_rests(new RestsOn(desk)),
      m_answer(pill({})),
      m_replied(quiet({})),
      m_open(new KeyButton({}, keysFor(Command::FollowChain)))
{
    setAccessibleName(tr("The chosen solution"));
    m_description->setPlaceholderText(tr("What it is, in a sentence or two"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(buildTitle());
    column->addWidget(m_description);
    column->addWidget(buildReply());
    column->addWidget(separator());
    column->addWidget(m_facts);
    column->addSpacing(px(6));
    column->addWidget(m_rests);
    connect(m_description, &FactEdit::told, this, [this](const QString& words) {
        keep(tr("Description changed."), [&](Solution& solution) { solution.description = words; });
    });
    m_show.push_back(
        [this](const Solution& solution) { m_description->setFact(solution.description); });
    buildFacts();
    connect(&desk, &Desk::placeChanged, this, [this] { showSolution({}); });
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("solution") || changes.touches("project"))
            read();
        if (changes.touches("reply") || changes.touches("reply_solution"))
            readReply();
    });
    showSolution({});
}

QWidget* SolutionDetail::buildTitle()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    return line;
}

QWidget* SolutionDetail::buildReply()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_answer);
    row->addWidget(m_replied);
    row->addStretch();
    row->addWidget(m_open);
    m_open->makeLink();
    connect(m_open, &QPushButton::clicked, this, &SolutionDetail::wantsReply);
    return line;
}

void SolutionDetail::buildFacts()
{
    QStringList states;
    for (const SolutionState state : {SolutionState::Seed, SolutionState::Option,
                                      SolutionState::Shortlisted, SolutionState::PutForward})
        states.append(wordFor(state));
    m_state = m_facts->addChoice(tr("How far"), states);
    connect(m_state, &QComboBox::activated, this, [this](int state) {
        const auto solution = m_desk.reader().find(m_solution);
        if (solution && solution->state == SolutionState(state))
            return;
        const bool done =
            m_desk.did(proposing::setState(m_desk.workspace(), m_solution, SolutionState(state)),
                       tr("Now: %1.").arg(wordFor(SolutionState(state))));
        if (!done)
            read();
    });
    addPlace(tr("Impact"), &Solution::impact);
    addPlace(tr("Effort"), &Solution::effort);
    m_cost = m_facts->addChoice(tr("Cost a year"), {});
    connect(m_cost, &QComboBox::activated, this, [this](int band) {
        keep(tr("Cost changed."), [&](Solution& solution) { solution.costBand = CostBand(band); });
    });
    addFact(tr("Citizens bring"), &Solution::citizensBring);
    addFact(tr("Council brings"), &Solution::organisationBrings);
    addFact(tr("Could get worse"), &Solution::couldGetWorse);
    addFact(tr("Quality owner"), &Solution::qualityOwnerRole);
    addFact(tr("Equality"), &Solution::equalityNote);
    addFact(tr("Kept because"), &Solution::shortlistReason);
    auto* paid =
        m_facts->addChoice(tr("Unpaid work"), {tr("Takes none over"), tr("Adds to paid work"),
                                               tr("Replaces paid work")});
    connect(paid, &QComboBox::activated, this, [this](int choice) {
        keep(tr("Unpaid work changed."),
             [&](Solution& solution) { solution.replacesPaid = ReplacesPaid(choice); });
    });
    m_show.push_back(
        [paid](const Solution& solution) { paid->setCurrentIndex(int(solution.replacesPaid)); });
    addFact(tr("Who benefits"), &Solution::whoBenefits);
    addFact(tr("Who does the work"), &Solution::whoCarriesWork);
    addFact(tr("What should change"), &Solution::outcomeMeasure);
    addFact(tr("What is counted"), &Solution::outputMeasure);
}

void SolutionDetail::addFact(const QString& caption, QString Solution::*member)
{
    FactEdit* edit = m_facts->addWords(caption, u"–"_s);
    connect(edit, &FactEdit::told, this, [this, caption, member](const QString& words) {
        keep(tr("%1: changed.").arg(caption),
             [&](Solution& solution) { solution.*member = words; });
    });
    m_show.push_back([edit, member](const Solution& solution) { edit->setFact(solution.*member); });
}

void SolutionDetail::addFact(const QString& caption, std::optional<QString> Solution::*member)
{
    FactEdit* edit = m_facts->addWords(caption, u"–"_s);
    connect(edit, &FactEdit::told, this, [this, caption, member](const QString& words) {
        keep(tr("%1: changed.").arg(caption), [&](Solution& solution) {
            solution.*member = words.isEmpty() ? std::nullopt : std::optional(words);
        });
    });
    m_show.push_back([edit, member](const Solution& solution) {
        edit->setFact((solution.*member).value_or(QString()));
    });
}

ChoiceBox* SolutionDetail::addPlace(const QString& caption, std::optional<int> Solution::*member)
{
    QStringList places{tr("Not placed")};
    for (int place = 1; place <= mostPlace; ++place)
        places.append(QString::number(place));
    ChoiceBox* box = m_facts->addChoice(caption, places);
    connect(box, &QComboBox::activated, this, [this, caption, member](int place) {
        keep(tr("%1: changed.").arg(caption), [&](Solution& solution) {
            solution.*member = place == 0 ? std::nullopt : std::optional(place);
        });
    });
    m_show.push_back([box, member](const Solution& solution) {
        box->setCurrentIndex((solution.*member).value_or(0));
    });
    return box;
}

// Changes the row as it is on disk now, so that what changed elsewhere stays.
void SolutionDetail::keep(const QString& said, const std::function<void(Solution&)>& change)
{
    auto solution = m_desk.reader().find(m_solution);
    if (!solution)
        return m_desk.warn(tr("The solution is no longer there."));
    const Solution before = *solution;
    change(*solution);
    if (*solution != before)
        m_desk.did(solutions::change(m_desk.workspace(), *solution), said);
}

void SolutionDetail::showSolution(Id<Solution> solution)
{
    m_solution = solution;
    m_rests->showSolution(solution);
    read();
    readReply();
}

void SolutionDetail::fillCosts()
{
    const auto project = m_desk.reader().find(m_desk.project());
    const QString currency = project ? report::currencyOf(*project) : QString();
    QStringList bands;
    for (const auto& word : wordsOf(CostBand()))
        bands.append(report::wordsFor(word.value, currency));
    m_cost->clear();
    m_cost->addItems(bands);
}

void SolutionDetail::read()
{
    const auto solution = m_desk.reader().find(m_solution);
    setVisible(solution.has_value());
    if (!solution)
        return;
    m_number->setNumber(
        proposing::numberOf(solutions::all(m_desk.reader(), solution->project), solution->id));
    m_title->setText(solution->title);
    m_state->setCurrentIndex(int(solution->state));
    fillCosts();
    m_cost->setCurrentIndex(int(solution->costBand));
    for (const auto& show : m_show)
        show(*solution);
}

void SolutionDetail::readReply()
{
    const auto replies = replies::bySolution(m_desk.reader(), m_desk.project());
    const auto reply = replies.find(m_solution);
    const bool answered = reply != replies.end();
    m_answer->setVisible(answered);
    m_open->setText(answered ? tr("Open") : tr("Write it"));
    m_open->setAccessibleName(answered ? tr("Open the reply") : tr("Write the reply"));
    if (!answered)
        return m_replied->setText(tr("No reply yet"));
    m_answer->setText(report::wordsFor(reply->second.answer));
    setTone(*m_answer, toneOf(reply->second.answer));
    m_replied->setText(reply->second.respondedOn.isValid()
                           ? tr("Reply %1").arg(report::date(reply->second.respondedOn))
                           : tr("Reply"));
}

} // namespace moothall::ui
