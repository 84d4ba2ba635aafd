// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/chainpane.h"

#include "core/synthesise/findings.h"
#include "core/synthesise/sentence.h"
#include "core/synthesise/wording.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/synthesise/insightsmodel.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The dot of one step and its piece of the line.
class ChainDot : public QWidget
{
public:
    ChainDot(bool filled, bool first, bool last) : m_filled(filled), m_first(first), m_last(last)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        setFixedWidth(px(14));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(width() / 2.0, px(9));
        painter.setPen(QPen(tokens().edge, 1.5));
        if (!m_first)
            painter.drawLine(QPointF(middle.x(), 0), middle);
        if (!m_last)
            painter.drawLine(middle, QPointF(middle.x(), height()));
        const double radius = px(11) / 2.0;
        painter.setPen(QPen(m_filled ? tokens().accent : tokens().edge, 1.5));
        painter.setBrush(m_filled ? tokens().accent : tokens().alt);
        painter.drawEllipse(middle, radius, radius);
    }

private:
    bool m_filled;
    bool m_first;
    bool m_last;
};

void clear(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

struct Pile
{
    QWidget* widget = new QWidget;
    QVBoxLayout* column = new QVBoxLayout(widget);

    Pile()
    {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(4));
    }
    void add(QWidget* part) { column->addWidget(part); }
};

QString wordFor(Answer answer)
{
    switch (answer) {
    case Answer::UnderConsideration:
        return ChainPane::tr("Under consideration");
    case Answer::Accepted:
        return ChainPane::tr("Accepted");
    case Answer::AcceptedInPart:
        return ChainPane::tr("Accepted in part");
    case Answer::Declined:
        return ChainPane::tr("Declined");
    case Answer::NotOurs:
        return ChainPane::tr("Not the council's to decide");
    }
    return {};
}

PillTone toneOf(Answer answer)
{
    return answer == Answer::Accepted         ? PillTone::Pass
           : answer == Answer::AcceptedInPart ? PillTone::Accent
                                              : PillTone::Neutral;
}

QString figuresOf(const ChainSolution& chained)
{
    QStringList figures;
    if (chained.ballots > 0)
        figures.append(ChainPane::tr("%Ln mark(s)", nullptr, chained.marks) + u' ' +
                       ChainPane::tr("from %Ln ballot(s)", nullptr, chained.ballots));
    if (chained.solution.impact)
        figures.append(ChainPane::tr("impact %1").arg(*chained.solution.impact));
    if (chained.solution.effort)
        figures.append(ChainPane::tr("effort %1").arg(*chained.solution.effort));
    return figures.join(u" · "_s);
}

QWidget* questionsIn(const Chain& chain)
{
    Pile pile;
    for (const Question& question : chain.questions)
        pile.add(wrapped(new Label(question.text)));
    return pile.widget;
}

QWidget* solutionsIn(const Chain& chain)
{
    Pile pile;
    for (const ChainSolution& chained : chain.solutions) {
        pile.add(wrapped(new Label(chained.solution.title, TypeRole::Base, QFont::DemiBold)));
        if (const QString figures = figuresOf(chained); !figures.isEmpty())
            pile.add(wrapped(quiet(figures)));
        if (chained.solution.replacesPaid == ReplacesPaid::Adds)
            pile.add(pill(ChainPane::tr("Adds to paid work, may not replace it"), PillTone::Warn));
        if (chained.solution.replacesPaid == ReplacesPaid::Replaces)
            pile.add(pill(ChainPane::tr("Replaces paid work"), PillTone::Bad));
    }
    return pile.widget;
}

QWidget* actionsIn(const Chain& chain)
{
    Pile pile;
    for (const Action& action : chain.actions) {
        pile.add(wrapped(new Label(action.text)));
        QStringList parts;
        if (!action.ownerRole.isEmpty())
            parts.append(action.ownerRole);
        if (action.due.isValid())
            parts.append(
                ChainPane::tr("by %1").arg(QLocale().toString(action.due, u"d MMMM yyyy"_s)));
        if (!parts.isEmpty())
            pile.add(wrapped(quiet(parts.join(u" · "_s))));
    }
    return pile.widget;
}

QString dateOf(const Reply& reply)
{
    return reply.respondedOn.isValid() ? QLocale().toString(reply.respondedOn, u"d MMMM yyyy"_s)
                                       : QString();
}

// One reply has its date in the caption, several have each their own.
QString replyCaption(const Chain& chain)
{
    const QString date = chain.replies.size() == 1 ? dateOf(chain.replies.front()) : QString();
    return date.isEmpty() ? ChainPane::tr("Reply") : ChainPane::tr("Reply, %1").arg(date);
}

QWidget* repliesIn(const Chain& chain)
{
    Pile pile;
    for (const Reply& reply : chain.replies) {
        pile.add(pill(wordFor(reply.answer), toneOf(reply.answer)));
        pile.add(wrapped(new Label(reply.weDidOrWill)));
        QStringList parts{reply.ownerRole, chain.replies.size() > 1 ? dateOf(reply) : QString()};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            pile.add(wrapped(quiet(parts.join(u" · "_s))));
    }
    return pile.widget;
}

} // namespace

ChainPane::ChainPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_steps(new QVBoxLayout), m_checks(new QVBoxLayout)
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Where it leads"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(12), px(18), px(14));
    column->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Leads to")));
    top->addStretch();
    auto* follow = new KeyButton(tr("Follow"), keysFor(Command::FollowChain));
    follow->makeLink();
    follow->setAccessibleName(tr("Follow the chain to Develop"));
    connect(follow, &QPushButton::clicked, this, &ChainPane::followed);
    top->addWidget(follow);
    column->addLayout(top);
    m_steps->setSpacing(0);
    column->addLayout(m_steps);
    auto* card = new QFrame;
    setRole(*card, "card");
    m_checks->setContentsMargins(px(12), px(4), px(12), px(4));
    m_checks->setSpacing(0);
    card->setLayout(m_checks);
    column->addWidget(card);
    column->addStretch();
}

void ChainPane::showInsight(const InsightRow* insight)
{
    clear(*m_steps);
    clear(*m_checks);
    if (!insight)
        return;
    fillChain(chainFrom(m_desk.reader(), insight->id));
    fillChecks(*insight);
}

void ChainPane::fillChain(const Chain& chain)
{
    addStep(tr("How might we"), chain.questions.empty() ? nullptr : questionsIn(chain), true,
            false);
    addStep(tr("Solution"), chain.solutions.empty() ? nullptr : solutionsIn(chain), false, false);
    addStep(tr("Action"), chain.actions.empty() ? nullptr : actionsIn(chain), false, false);
    addStep(replyCaption(chain), chain.replies.empty() ? nullptr : repliesIn(chain), false, true);
}

void ChainPane::addStep(const QString& caption, QWidget* content, bool isFirst, bool isLast)
{
    auto* step = new QWidget;
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(new ChainDot(content != nullptr, isFirst, isLast));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, isLast ? 0 : px(16));
    words->setSpacing(px(2));
    auto* title = new Label(caption, TypeRole::Caption, QFont::DemiBold);
    setRole(*title, "quiet");
    words->addWidget(title);
    words->addWidget(content ? content : wrapped(quiet(tr("None recorded"))));
    row->addLayout(words, 1);
    m_steps->addWidget(step);
}

// The sentence itself, in the order in which it would be mended.
QString ChainPane::whatSpeaksAgainst(const QString& sentence) const
{
    if (findings::namesSomebody(m_desk.reader(), m_desk.project(), sentence))
        return tr("It names a person");
    if (const auto places = solutionWordsIn(sentence); !places.empty())
        return tr("“%1” is a word for a solution")
            .arg(sentence.mid(places.front().from, places.front().length));
    return saysWhy(sentence) ? QString() : tr("It does not say why: no “because”");
}

void ChainPane::fillChecks(const InsightRow& insight)
{
    const QString against = whatSpeaksAgainst(insight.statement);
    m_checks->addWidget(new CheckRow(
        against.isEmpty() ? CheckState::Pass : CheckState::Look, tr("Names who, what and why"),
        against.isEmpty() ? tr("No word for a solution or a person") : against));
    m_checks->addWidget(separator());
    const Evidence& evidence = insight.evidence;
    const bool several = evidence.voicesAtLeast > 1;
    m_checks->addWidget(
        new CheckRow(several ? CheckState::Pass : CheckState::Look, tr("More than one voice"),
                     evidence.ideas == 0 ? tr("It rests on no idea yet")
                                         : tr("%Ln group(s)", nullptr, evidence.groups) + u", "_s +
                                               tr("%Ln table(s)", nullptr, evidence.tables)));
}

} // namespace moothall::ui
