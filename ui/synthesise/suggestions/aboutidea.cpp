// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/aboutidea.h"

#include "core/assess/ideachain.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/wordsbutton.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t similarShown = 5;

QString standingOf(const IdeaFit& fit)
{
    const QString letter = themeLetter(fit.theme);
    if (!fit.fit)
        return fit.isPlaced ? AboutIdea::tr("In %1, put there since the last look").arg(letter)
                            : AboutIdea::tr("Near no theme");
    return (fit.isPlaced ? AboutIdea::tr("In %1, %2") : AboutIdea::tr("Would go to %1, %2"))
        .arg(letter, fitOf(*fit.fit));
}

} // namespace

AboutIdea::AboutIdea(const Desk& desk, const Suggesting& suggesting, const BoardModel& board,
                     QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_suggesting(suggesting),
      m_board(board),
      m_parts(new QVBoxLayout)
{
    const Section about = section(tr("The chosen idea"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about.widget);
    m_parts->setSpacing(px(4));
    about.column->addLayout(m_parts);
    hide();
}

void AboutIdea::showIdea(Id<Idea> idea)
{
    clearLayout(*m_parts);
    setVisible(bool(idea));
    if (!idea)
        return;
    const auto fit = m_suggesting.fitOf(idea);
    if (fit)
        showFit(*fit);
    showChain(idea);
    showWays(idea);
    if (fit && !fit->similar.empty())
        showSimilar(*fit);
}

void AboutIdea::addCaption(const QString& words)
{
    m_parts->addWidget(wrapped(new Label(words, TypeRole::Caption, QFont::DemiBold)));
}

QAbstractButton* AboutIdea::addRow(const QString& words, const QString& caption)
{
    auto* row = new WordsButton(words, caption);
    m_parts->addWidget(row);
    return row;
}

void AboutIdea::showFit(const IdeaFit& fit)
{
    m_parts->addWidget(wrapped(new Label(standingOf(fit))));
    if (!fit.reasons.shared.isEmpty()) {
        auto* words = new QWidget;
        words->setLayout(new FlowLayout(px(6), px(4)));
        words->layout()->addWidget(quiet(tr("Why here")));
        for (const QString& word : fit.reasons.shared)
            words->layout()->addWidget(pill(word));
        m_parts->addWidget(words);
    }
    QStringList alike;
    for (const suggest::LikeWords& pair : fit.reasons.alike)
        alike.append(tr("“%1” and “%2”").arg(pair.own, pair.other));
    if (!alike.isEmpty())
        m_parts->addWidget(wrapped(quiet(tr("Near in meaning: %1").arg(alike.join(u", "_s)))));
}

void AboutIdea::showSimilar(const IdeaFit& fit)
{
    addCaption(tr("Similar ideas"));
    for (std::size_t i = 0; i < std::min(similarShown, fit.similar.size()); ++i) {
        const auto note = m_board.noteOf(fit.similar[i]);
        if (!note)
            continue;
        const IdeaCard& card = m_board.cardAt(*note);
        const int theme = m_board.numberOf(card.theme);
        connect(
            addRow(card.words, theme > 0 ? tr("in %1").arg(themeLetter(theme)) : tr("unsorted")),
            &QAbstractButton::clicked, this, [this, id = card.id] { emit wanted(id); });
    }
}

void AboutIdea::showChain(Id<Idea> idea)
{
    const IdeaChain chain = chainFrom(m_desk.reader(), idea);
    addCaption(tr("Where it went"));
    if (chain.insights.empty() && chain.solutions.empty())
        m_parts->addWidget(wrapped(quiet(tr("Nothing rests on it yet."))));
    for (const IdeaChain::InInsight& in : chain.insights)
        connect(addRow(in.insight.statement, in.relation == IdeaRelation::Cites
                                                 ? tr("insight %1 rests on it").arg(in.number)
                                                 : tr("it challenges insight %1").arg(in.number)),
                &QAbstractButton::clicked, this,
                [this, id = in.insight.id] { emit insightWanted(id); });
    for (const IdeaChain::InSolution& in : chain.solutions)
        m_parts->addWidget(
            wrapped(quiet(in.relation == SolutionRelation::BuiltFrom
                              ? tr("Solution built from it: %1").arg(in.solution.title)
                              : tr("A concern about: %1").arg(in.solution.title))));
    for (const Solution& solution : chain.through)
        m_parts->addWidget(wrapped(quiet(tr("Solution: %1").arg(solution.title))));
    for (const Action& action : chain.actions)
        m_parts->addWidget(wrapped(quiet(tr("Action: %1").arg(action.text))));
    for (const Reply& reply : chain.replies)
        m_parts->addWidget(wrapped(quiet(tr("Reply: %1").arg(reply.weDidOrWill))));
}

// Other themes it lay in, and ideas it was counted with or split from.
void AboutIdea::showWays(Id<Idea> idea)
{
    const auto ways = waysOf(m_desk.reader(), idea);
    if (!ways.empty())
        addCaption(tr("Where it came from"));
    for (const Way& way : ways)
        connect(addRow(way.words, way.caption), &QAbstractButton::clicked, this,
                [this, way] { emit wayWanted(way); });
}

} // namespace moothall::ui
