// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/cardsmodel.h"

#include "ui/synthesise/board/cardwords.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

CardsModel::CardsModel(Desk& desk, std::optional<IdeaRelation> relation, QObject* parent)
    : RowsModel(parent),
      m_desk(desk),
      m_relation(relation),
      m_seen(new WhenSeen(this, [this] { read(); }))
{
    connect(&desk, &Desk::placeChanged, m_seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"insight_idea", "solution_idea", "idea", "looked_at", "stakeholder_group"})
            if (changes.touches(table))
                return m_seen->ask();
    });
    m_seen->ask();
}

void CardsModel::showInsight(Id<Insight> insight)
{
    m_insight = insight;
    m_seen->ask();
}

void CardsModel::read()
{
    const Reader& reader = m_desk.reader();
    become(m_relation ? ideaCards(reader, m_insight, *m_relation)
                      : uncitedCards(reader, m_desk.project()));
}

QString CardsModel::words(const IdeaCard& card) const { return wordsOf(card); }

QString CardsModel::spoken(const IdeaCard& card) const { return spokenWordsOf(card); }

QString CardsModel::hint(const IdeaCard& card) const
{
    return card.groupName.isEmpty() ? QString()
                                    : u"<p>%1</p>"_s.arg(card.groupName.toHtmlEscaped());
}

} // namespace moothall::ui
