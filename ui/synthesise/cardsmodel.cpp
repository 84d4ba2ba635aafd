// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/cardsmodel.h"

#include "ui/synthesise/outlinemodel.h"
#include "ui/widgets/whenseen.h"

#include <unordered_map>

namespace moothall::ui {

CardsModel::CardsModel(Desk& desk, std::optional<IdeaRelation> relation, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_relation(relation)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"insight_idea", "solution_idea", "idea", "stakeholder_group"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void CardsModel::showInsight(Id<Insight> insight)
{
    m_insight = insight;
    read();
}

std::vector<Id<Idea>> CardsModel::wanted() const
{
    if (!m_relation)
        return insights::uncitedIdeas(m_desk.reader(), m_desk.project());
    std::vector<Id<Idea>> ideas;
    for (const InsightIdea& link : insights::ideasOf(m_desk.reader(), m_insight))
        if (link.relation == *m_relation)
            ideas.push_back(link.idea);
    return ideas;
}

void CardsModel::read()
{
    std::unordered_map<Id<Idea>, IdeaCard> all;
    std::vector<Id<Idea>> order;
    for (IdeaCard& card : ideaCards(m_desk.reader(), m_desk.project())) {
        order.push_back(card.id);
        all[card.id] = std::move(card);
    }
    std::vector<IdeaCard> cards;
    for (const Id<Idea> idea : wanted())
        if (const auto found = all.extract(idea))
            cards.push_back(found.mapped());
    m_others.clear();
    for (const Id<Idea> idea : order)
        if (const auto found = all.find(idea); found != all.end())
            m_others.push_back(found->second);
    become(std::move(cards));
}

QString CardsModel::words(const IdeaCard& card) const { return wordsOf(card); }

QString CardsModel::spoken(const IdeaCard& card) const { return spokenWordsOf(card); }

} // namespace moothall::ui
