// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/repliespane.h"

#include "core/assess/answering.h"
#include "core/develop/proposing.h"
#include "core/report/content/phrases.h"
#include "ui/develop/dates.h"
#include "ui/develop/repliesmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Answer answer)
{
    switch (answer) {
    case Answer::Accepted:
        return tokens().pass;
    case Answer::AcceptedInPart:
        return {tokens().accent, tokens().tint};
    case Answer::UnderConsideration:
        return tokens().warn;
    case Answer::Declined:
        return tokens().bad;
    case Answer::NotOurs:
        break;
    }
    return tokens().unknown;
}

TwoLines linesOf(const ReplyRow& row)
{
    const QString who = whoAnswered(row);
    return {row.number,
            row.youSaid,
            who.isEmpty() ? row.weDidOrWill : u"%1\n%2"_s.arg(row.weDidOrWill, who),
            {{report::wordsFor(row.answer), toneOf(row.answer)}}};
}

} // namespace

RepliesPane::RepliesPane(Desk& desk, QWidget* parent)
    : RepliesPane(desk, *new RepliesModel(desk, parent), parent)
{}

RepliesPane::RepliesPane(Desk& desk, RepliesModel& model, QWidget* parent)
    : ListAndForm(
          model, [&model](const QModelIndex& index) { return linesOf(model.at(index)); },
          {tr("Replies"), tr("The chosen reply")},
          new EmptyState(tr("No replies yet. A reply says what people said, what the council "
                            "answers, and why."),
                         tr("Write the first one")),
          parent),
      m_desk(desk),
      m_model(model)
{
    buildFields();
    listen();
    showChosen();
}

void RepliesPane::buildFields()
{
    m_newTitle = heading({});
    addToForm(m_newTitle);
    auto* form = new FactForm;
    addToForm(form);
    m_youSaid = form->addWords(tr("You said"), tr("What people said, in their words"));
    QStringList answers;
    for (const auto& word : wordsOf(Answer()))
        answers.append(report::wordsFor(word.value));
    m_answer = form->addChoice(tr("Answer"), answers);
    m_weWill = form->addWords(tr("We did or will"), tr("What the council will do, or why not"));
    m_who = form->addWords(tr("Who answers"), tr("A role"));
    m_when = form->addWords(tr("Answered on"), tr("12 June 2026"));
    m_evidence = form->addWords(tr("Shown by"), u"–"_s);
    m_buttons = buildButtons();
    addToForm(m_buttons);
}

QWidget* RepliesPane::buildButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new KeyButton(tr("Add the reply"), Qt::Key_Return);
    add->makePrimary();
    auto* leave = new KeyButton(tr("Leave it"), Qt::Key_Escape);
    row->addWidget(add);
    row->addWidget(leave);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, &RepliesPane::add);
    connect(leave, &QPushButton::clicked, this, &RepliesPane::stopNew);
    return buttons;
}

void RepliesPane::listen()
{
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("reply"))
            showChosen();
    });
    auto* escape =
        new QShortcut(Qt::Key_Escape, &form(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_writing)
            stopNew();
        else
            list().setFocus();
    });
    tell(m_youSaid, tr("What people said: changed."), [](Reply& reply, const QString& words) {
        reply.youSaid = words;
        return true;
    });
    tell(m_weWill, tr("What the council will do: changed."),
         [](Reply& reply, const QString& words) {
             reply.weDidOrWill = words;
             return true;
         });
    tell(m_who, tr("Who answers: changed."), [](Reply& reply, const QString& words) {
        reply.ownerRole = words;
        return true;
    });
    tell(m_when, tr("Date changed."),
         [this](Reply& reply, const QString& words) { return setDate(reply, words); });
    tell(m_evidence, tr("What shows it: changed."), [](Reply& reply, const QString& words) {
        reply.evidence = words.isEmpty() ? std::nullopt : std::optional(words);
        return true;
    });
    connect(m_answer, &QComboBox::activated, this, [this](int answer) {
        auto reply = m_desk.reader().find(current());
        if (m_writing || !reply || reply->answer == Answer(answer))
            return;
        reply->answer = Answer(answer);
        m_desk.did(replies::correct(m_desk.workspace(), *reply),
                   tr("Answer: %1.").arg(report::wordsFor(Answer(answer))));
    });
}

void RepliesPane::tell(FactEdit* field, const QString& said,
                       const std::function<bool(Reply&, const QString&)>& change)
{
    connect(field, &FactEdit::entered, this, &RepliesPane::add);
    connect(field, &FactEdit::told, this, [this, said, change](const QString& words) {
        auto reply = m_desk.reader().find(current());
        if (!m_writing && reply && change(*reply, words))
            m_desk.did(replies::correct(m_desk.workspace(), *reply), said);
    });
}

bool RepliesPane::setDate(Reply& reply, const QString& words)
{
    const auto date = dateTyped(words);
    if (date)
        reply.respondedOn = *date;
    else
        m_desk.warn(tr("Write the date as 12 June 2026."));
    return date.has_value();
}

Id<Reply> RepliesPane::current() const
{
    return chosen().isValid() ? m_model.at(chosen()).id : Id<Reply>();
}

Id<Solution> RepliesPane::currentSolution() const
{
    return chosen().isValid() && !m_model.at(chosen()).solutions.empty()
               ? m_model.at(chosen()).solutions.front()
               : Id<Solution>();
}

void RepliesPane::chosenByPerson()
{
    if (chosen().isValid())
        m_writing = false;
    showChosen();
    if (const Id<Solution> solution = currentSolution())
        emit solutionChosen(solution);
}

void RepliesPane::showChosen()
{
    for (FactEdit* field : {m_youSaid, m_weWill, m_who, m_when, m_evidence})
        field->holdBack(m_writing);
    m_newTitle->setVisible(m_writing);
    m_buttons->setVisible(m_writing);
    const auto reply = m_desk.reader().find(current());
    showForm(m_writing || reply);
    if (m_writing || !reply)
        return;
    m_youSaid->setFact(reply->youSaid);
    m_answer->setCurrentIndex(int(reply->answer));
    m_weWill->setFact(reply->weDidOrWill);
    m_who->setFact(reply->ownerRole);
    m_when->setFact(reply->respondedOn.isValid() ? report::date(reply->respondedOn) : QString());
    m_evidence->setFact(reply->evidence.value_or(QString()));
}

void RepliesPane::beginNew()
{
    m_writing = true;
    choose({});
    showChosen();
    const auto solution = m_desk.reader().find(m_solution);
    m_newTitle->setText(solution ? tr("New reply to “%1”").arg(solution->title) : tr("New reply"));
    for (FactEdit* field : {m_youSaid, m_weWill, m_who, m_when, m_evidence})
        field->setFact({});
    m_answer->setCurrentIndex(int(Answer::UnderConsideration));
    m_youSaid->setFocus();
}

void RepliesPane::add()
{
    if (!m_writing)
        return;
    Reply reply;
    reply.project = m_desk.project();
    reply.youSaid = m_youSaid->words();
    reply.answer = Answer(m_answer->currentIndex());
    reply.weDidOrWill = m_weWill->words();
    reply.ownerRole = m_who->words();
    if (const QString evidence = m_evidence->words(); !evidence.isEmpty())
        reply.evidence = evidence;
    if (!setDate(reply, m_when->words()))
        return m_when->setFocus();
    const auto added = replies::answer(m_desk.workspace(), reply,
                                       m_solution ? std::optional(m_solution) : std::nullopt);
    if (!m_desk.did(added, tr("Reply added.")))
        return (reply.youSaid.isEmpty() ? m_youSaid : m_weWill)->setFocus();
    stopNew();
    choose(m_model.indexOf(*added));
}

void RepliesPane::stopNew()
{
    m_writing = false;
    enter();
    showChosen();
}

void RepliesPane::editCurrent()
{
    if (!form().isHidden())
        m_youSaid->setFocus();
}

void RepliesPane::removeCurrent()
{
    if (const Id<Reply> reply = current())
        m_desk.did(replies::remove(m_desk.workspace(), reply), tr("Reply removed."));
}

void RepliesPane::chooseFirst()
{
    if (!m_writing)
        ListAndForm::chooseFirst();
}

void RepliesPane::enter()
{
    if (!m_writing)
        ListAndForm::enter();
}

void RepliesPane::showReplyTo(Id<Solution> solution)
{
    m_solution = solution;
    const Id<Reply> reply = m_model.replyTo(solution);
    if (!reply)
        return beginNew();
    m_writing = false;
    choose(m_model.indexOf(reply));
    enter();
}

} // namespace moothall::ui
