// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/newsolutionline.h"

#include "core/develop/proposing.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

NewSolutionLine::NewSolutionLine(Desk& desk, SolutionList list, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(list),
      m_asked(wrapped(new Label({}, TypeRole::Idea))),
      m_title(new QLineEdit),
      m_insight(new ChoiceBox(tr("Rests on")))
{
    setRole(*this, "header");
    setAccessibleName(tr("New solution"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(6));
    column->addWidget(m_asked);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* add = new KeyButton(tr("Add"), Qt::Key_Return);
    add->makePrimary();
    row->addWidget(m_title, 1);
    row->addWidget(add);
    column->addLayout(row);
    auto* restsOn = new QWidget;
    auto* rests = new QHBoxLayout(restsOn);
    rests->setContentsMargins(0, 0, 0, 0);
    rests->setSpacing(px(8));
    rests->addWidget(quiet(tr("Rests on")));
    rests->addWidget(m_insight, 1);
    column->addWidget(restsOn);
    restsOn->setVisible(list == SolutionList::Compared);
    m_title->setPlaceholderText(tr("What to do, in a few words"));
    m_title->setAccessibleName(tr("Title of the new solution"));
    connect(m_title, &QLineEdit::returnPressed, this, &NewSolutionLine::add);
    connect(add, &QPushButton::clicked, this, &NewSolutionLine::add);
    auto* escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewSolutionLine::stop);
    hide();
}

void NewSolutionLine::begin(std::optional<Question> question)
{
    m_question = std::move(question);
    m_asked->setText(m_question ? m_question->text : QString());
    m_asked->setVisible(m_question.has_value());
    fillInsights();
    show();
    m_title->setFocus();
}

// Offers the insights, those first that nothing rests on yet.
void NewSolutionLine::fillInsights()
{
    m_insights = insightMarks(m_desk.reader(), m_desk.project());
    const auto answered = insightsBySolution(m_desk.reader(), m_desk.project());
    std::ranges::stable_partition(m_insights, [&](const InsightMark& insight) {
        return std::ranges::none_of(answered, [&](const auto& solution) {
            return std::ranges::count(solution.second, insight.id) > 0;
        });
    });
    m_insight->clear();
    m_insight->addItem(tr("No insight yet: keep it as a seed"));
    for (const InsightMark& insight : m_insights)
        m_insight->addItem(u"%1  %2"_s.arg(insight.theme > 0 ? themeLetter(insight.theme)
                                                             : QString::number(insight.number),
                                           insight.statement));
    int first = 0;
    if (m_question)
        if (const auto asked = proposing::insightsOf(m_desk.reader(), m_question->id);
            !asked.empty()) {
            const auto place = std::ranges::find(m_insights, asked.front(), &InsightMark::id);
            first = int(place - m_insights.begin()) + 1;
        }
    m_insight->setCurrentIndex(first);
}

void NewSolutionLine::add()
{
    std::vector<Id<Insight>> restsOn;
    if (const int chosen = m_insight->currentIndex();
        chosen > 0 && m_list == SolutionList::Compared)
        restsOn.push_back(m_insights[std::size_t(chosen - 1)].id);
    if (m_question && !restsOn.empty())
        for (const Id<Insight> asked : proposing::insightsOf(m_desk.reader(), m_question->id))
            if (std::ranges::count(restsOn, asked) == 0)
                restsOn.push_back(asked);
    const auto outcome =
        proposing::add(m_desk.workspace(), m_desk.project(), m_title->text(), restsOn,
                       m_question ? std::optional(m_question->id) : std::nullopt);
    if (!outcome)
        return m_desk.tell(outcome.error());
    const auto solution = m_desk.reader().find(*outcome);
    m_desk.did(outcome, solution && solution->state == SolutionState::Seed ? tr("Kept as a seed.")
                                                                           : tr("Solution added."));
    m_title->clear();
    hide();
    emit added(*outcome);
}

void NewSolutionLine::stop()
{
    m_title->clear();
    hide();
    emit stopped();
}

} // namespace moothall::ui
