// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas as cards: those an insight rests on, those that challenge it, or those cited nowhere.
#pragma once

#include "core/synthesise/ideacards.h"
#include "core/synthesise/insights.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

class WhenSeen;

class CardsModel : public RowsModel<IdeaCard>
{
    Q_OBJECT

public:
    // Without a relation: the ideas that are cited nowhere.
    CardsModel(Desk& desk, std::optional<IdeaRelation> relation, QObject* parent = nullptr);

    void showInsight(Id<Insight> insight);
    std::optional<IdeaRelation> relation() const { return m_relation; }

protected:
    QString words(const IdeaCard& card) const override;
    QString spoken(const IdeaCard& card) const override;
    QString hint(const IdeaCard& card) const override;

private:
    void read();

    Desk& m_desk;
    std::optional<IdeaRelation> m_relation;
    Id<Insight> m_insight;
    WhenSeen* m_seen;
};

} // namespace moothall::ui
