// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/insightsmodel.h"

#include "core/synthesise/findings.h"
#include "core/synthesise/sorting.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

InsightsModel::InsightsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"insight", "insight_idea", "insight_theme", "theme", "idea", "participant",
              "attendance", "stakeholder_group"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void InsightsModel::read()
{
    const Reader& reader = m_desk.reader();
    const auto insights = insights::all(reader, m_desk.project());
    const auto evidence = evidenceOf(reader, m_desk.project());
    const auto themes = themes::all(reader, m_desk.project());
    const auto numbers = sorting::numbersOf(themes);
    const int present = peoplePresent(reader, m_desk.project());
    std::vector<InsightRow> rows;
    for (const Insight& insight : insights) {
        InsightRow row{insight.id,
                       findings::numberOf(insights, insight.id),
                       0,
                       {},
                       insight.statement,
                       insight.soWhat,
                       insight.status,
                       evidence.at(insight.id),
                       present};
        for (const InsightTheme& link : insights::themesOf(reader, insight.id))
            if (const auto theme = std::ranges::find(themes, link.theme, &Theme::id);
                theme != themes.end() && row.theme == 0) {
                row.theme = numbers.at(theme->id);
                row.themeTitle = theme->title;
            }
        rows.push_back(std::move(row));
    }
    become(std::move(rows));
}

QString InsightsModel::words(const InsightRow& row) const { return row.statement; }

QString InsightsModel::spoken(const InsightRow& row) const
{
    QStringList parts{tr("Insight %1").arg(row.number), row.statement, wordFor(row.status),
                      shortStrip(row)};
    if (row.theme > 0)
        parts.insert(1, tr("theme %1").arg(themeLetter(row.theme)));
    if (const QString challenges = challengesOf(row); !challenges.isEmpty())
        parts.append(challenges);
    return parts.join(u", "_s);
}

QString InsightsModel::hint(const InsightRow& row) const
{
    return u"<p>%1</p>"_s.arg(row.statement.toHtmlEscaped());
}

QString wordFor(InsightStatus status)
{
    switch (status) {
    case InsightStatus::Draft:
        return InsightsModel::tr("Draft");
    case InsightStatus::AgreedInRoom:
        return InsightsModel::tr("Agreed in the room");
    case InsightStatus::CheckedAfter:
        return InsightsModel::tr("Checked with participants");
    case InsightStatus::Final:
        return InsightsModel::tr("Final");
    }
    return {};
}

QString shortStrip(const InsightRow& row)
{
    const QString ideas = InsightsModel::tr("%Ln idea(s)", nullptr, row.evidence.ideas);
    if (row.evidence.ideas == 0)
        return ideas;
    const int voices = row.evidence.voicesAtLeast;
    return ideas + u" · "_s +
           (voices > 0 ? InsightsModel::tr("%1+ people").arg(voices)
                       : InsightsModel::tr("no voice counted"));
}

QString challengesOf(const InsightRow& row)
{
    return row.evidence.challenges > 0
               ? InsightsModel::tr("%Ln challenge(s)", nullptr, row.evidence.challenges)
               : QString();
}

} // namespace moothall::ui
