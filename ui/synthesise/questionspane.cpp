// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/questionspane.h"

#include "core/develop/asking.h"
#include "core/develop/proposing.h"
#include "core/synthesise/findings.h"
#include "ui/synthesise/phraseline.h"
#include "ui/synthesise/questiondelegate.h"
#include "ui/synthesise/questionsmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

QuestionsPane::QuestionsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_questions(new QuestionsModel(desk, this)),
      m_list(new RowList),
      m_new(new PhraseLine(tr("The new question"), tr("How might we …"), tr("Comes from"))),
      m_nothing(new EmptyState(tr("No questions yet. Each insight opens into one."),
                               tr("Ask the first one")))
{
    m_list->setModel(m_questions);
    m_list->setItemDelegate(new QuestionDelegate(*m_questions, m_list));
    m_list->setAccessibleName(tr("How might we"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_listOrEmpty = new OrEmpty(m_list, m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(m_listOrEmpty, 1);
    connect(m_nothing, &EmptyState::acted, this, [this] { begin(); });
    connect(m_new, &PhraseLine::entered, this, &QuestionsPane::add);
    connect(m_new, &PhraseLine::stopped, this, &QuestionsPane::enter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_questions, signal, this, &QuestionsPane::showCounts);
    connect(&desk, &Desk::placeChanged, this, [this] {
        m_new->end();
        showCounts();
    });
    showCounts();
}

void QuestionsPane::enter()
{
    if (!m_list->selectionModel()->hasSelection() && m_questions->rowCount() > 0)
        m_list->setCurrentIndex(m_questions->index(0));
    m_list->setFocus();
}

void QuestionsPane::run(Command command)
{
    switch (command) {
    case Command::NewHere:
        return begin();
    case Command::EditCurrent:
        return editCurrent();
    case Command::RemoveCurrent:
        return removeCurrent();
    default:
        return;
    }
}

void QuestionsPane::begin(Id<Insight> from)
{
    const auto insights = insights::all(m_desk.reader(), m_desk.project());
    if (insights.empty()) {
        m_desk.warn(tr("A question comes from an insight. Write an insight first."));
        emit wantsInsights();
        return;
    }
    const auto isAsked = [&](Id<Insight> insight) {
        return std::ranges::any_of(m_questions->rows(), [&](const QuestionRow& row) {
            return std::ranges::count(row.sources, insight, &QuestionRow::Source::insight) > 0;
        });
    };
    m_insights.clear();
    QStringList sources;
    int chosen = -1;
    for (const Insight& insight : insights) {
        sources.append(
            u"%1  %2"_s.arg(findings::numberOf(insights, insight.id)).arg(insight.statement));
        if (from ? insight.id == from : chosen < 0 && !isAsked(insight.id))
            chosen = int(m_insights.size());
        m_insights.push_back(insight.id);
    }
    m_new->begin(tr("New question"), tr("How might we "), sources, std::max(chosen, 0));
    m_new->edit()->setCursorPosition(int(m_new->edit()->text().size()));
}

void QuestionsPane::add()
{
    if (m_new->words().trimmed() == tr("How might we ").trimmed())
        return m_desk.warn(tr("Say what the question asks for."));
    const int source = m_new->source();
    std::vector<Id<Insight>> from;
    if (source >= 0)
        from.push_back(m_insights[std::size_t(source)]);
    const auto added = asking::add(m_desk.workspace(), m_desk.project(), m_new->words(), from);
    if (!m_desk.did(added, tr("Question added.")))
        return;
    m_list->setCurrentIndex(m_questions->indexOf(*added));
    enter();
    m_new->end();
}

void QuestionsPane::editCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void QuestionsPane::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        m_desk.did(questions::remove(m_desk.workspace(), m_questions->at(index).id),
                   tr("Question removed."));
}

void QuestionsPane::choose(Id<Question> question)
{
    m_list->setCurrentIndex(m_questions->indexOf(question));
}

Id<Question> QuestionsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_questions->at(index).id : Id<Question>();
}

std::optional<Id<Question>> QuestionsPane::firstFrom(Id<Insight> insight) const
{
    for (const Question& question : questions::all(m_desk.reader(), m_desk.project()))
        for (const Id<Insight> source : proposing::insightsOf(m_desk.reader(), question.id))
            if (source == insight)
                return question.id;
    return std::nullopt;
}

QString QuestionsPane::progress() const
{
    return tr("%Ln question(s)", nullptr, m_questions->rowCount());
}

void QuestionsPane::showCounts()
{
    m_listOrEmpty->showEmpty(m_questions->rowCount() == 0);
    emit progressChanged();
}

bool QuestionsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
