// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/solutionsmodel.h"

#include "core/develop/proposing.h"
#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/widgets/whenseen.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

SolutionsModel::SolutionsModel(Desk& desk, SolutionList list, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_list(list)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (concernsSolutions(changes))
            seen->ask();
    });
    seen->ask();
}

void SolutionsModel::read()
{
    const Reader& reader = m_desk.reader();
    const auto project = reader.find(m_desk.project());
    const auto solutions = solutions::all(reader, m_desk.project());
    const auto insights = insightsBySolution(reader, m_desk.project());
    const auto marks = insightMarks(reader, m_desk.project());
    const auto ballot = lastBallot(reader, m_desk.session());
    std::vector<SolutionRow> rows;
    for (const Solution& solution : solutions) {
        if ((solution.state == SolutionState::Seed) != (m_list == SolutionList::Seeds))
            continue;
        SolutionRow row{solution.id,
                        proposing::numberOf(solutions, solution.id),
                        solution.title,
                        solution.state,
                        {},
                        {},
                        false,
                        false,
                        solution.replacesPaid,
                        std::nullopt,
                        0,
                        ballot && ballot->hidden,
                        solution.impact,
                        solution.effort};
        if (const auto linked = insights.find(solution.id); linked != insights.end())
            for (const Id<Insight> id : linked->second)
                if (const auto mark = std::ranges::find(marks, id, &InsightMark::id);
                    mark != marks.end())
                    row.insights.push_back(*mark);
        row.cost = solution.costBand == CostBand::Unknown ? tr("cost not known")
                   : solution.costBand == CostBand::None
                       ? tr("no cost")
                       : report::wordsFor(solution.costBand,
                                          project ? report::currencyOf(*project) : QString());
        row.keptForEquality = solution.shortlistReason && !solution.shortlistReason->isEmpty();
        row.noQualityOwner = solution.state == SolutionState::PutForward &&
                             solution.qualityOwnerRole.value_or(QString()).isEmpty();
        if (ballot && !ballot->hidden) {
            const auto given = ballot->marksOf.find(solution.id);
            row.marks = given == ballot->marksOf.end() ? 0 : given->second;
            row.ballots = ballot->ballot.ballotsCast;
        }
        rows.push_back(std::move(row));
    }
    if (m_list == SolutionList::Compared)
        std::ranges::stable_sort(rows, std::greater(), &SolutionRow::marks);
    become(std::move(rows));
}

Qt::ItemFlags SolutionsModel::flags(const QModelIndex& index) const
{
    return RowsModel::flags(index) | Qt::ItemIsEditable;
}

QVariant SolutionsModel::data(const QModelIndex& index, int role) const
{
    return RowsModel::data(index, role == Qt::EditRole ? int(Qt::DisplayRole) : role);
}

bool SolutionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString title = value.toString().trimmed();
    auto solution = m_desk.reader().find(at(index).id);
    if (!solution || title == solution->title)
        return false;
    if (title.isEmpty()) {
        m_desk.warn(tr("A solution needs a title."));
        return false;
    }
    solution->title = title;
    return m_desk.did(solutions::change(m_desk.workspace(), *solution), tr("Title changed."));
}

QString SolutionsModel::spoken(const SolutionRow& row) const
{
    QStringList parts{tr("%1. %2").arg(row.number).arg(row.title), row.cost};
    for (const SolutionFlag& flag : flagsOf(row))
        parts.append(flag.words);
    if (row.marks)
        parts.append(tr("%1 marks of %2 ballots").arg(*row.marks).arg(row.ballots));
    if (row.hidden)
        parts.append(tr("marks counted, not shown"));
    if (row.impact)
        parts.append(tr("impact %1").arg(*row.impact));
    if (row.effort)
        parts.append(tr("effort %1").arg(*row.effort));
    for (const InsightMark& insight : row.insights)
        parts.append(tr("from: %1").arg(insight.statement));
    return parts.join(u", "_s);
}

QString SolutionsModel::hint(const SolutionRow& row) const
{
    QStringList lines{row.title.toHtmlEscaped()};
    for (const InsightMark& insight : row.insights)
        lines.append(tr("From: %1").arg(insight.statement).toHtmlEscaped());
    return u"<p>%1</p>"_s.arg(lines.join(u"<br/>"_s));
}

std::vector<SolutionFlag> flagsOf(const SolutionRow& row)
{
    std::vector<SolutionFlag> flags;
    if (row.state == SolutionState::Option || row.state == SolutionState::Shortlisted)
        flags.push_back({SolutionFlag::Kind::State, wordFor(row.state)});
    if (row.keptForEquality)
        flags.push_back({SolutionFlag::Kind::Equality, SolutionsModel::tr("Kept for equality")});
    if (row.replacesPaid == ReplacesPaid::Adds)
        flags.push_back({SolutionFlag::Kind::Warning, SolutionsModel::tr("Adds unpaid work")});
    if (row.replacesPaid == ReplacesPaid::Replaces)
        flags.push_back({SolutionFlag::Kind::Warning, SolutionsModel::tr("Replaces paid work")});
    if (row.noQualityOwner)
        flags.push_back({SolutionFlag::Kind::Warning, SolutionsModel::tr("No quality owner")});
    return flags;
}

QString wordFor(SolutionState state)
{
    switch (state) {
    case SolutionState::Seed:
        return SolutionsModel::tr("Seed");
    case SolutionState::Option:
        return SolutionsModel::tr("Option");
    case SolutionState::Shortlisted:
        return SolutionsModel::tr("Shortlisted");
    case SolutionState::PutForward:
        return SolutionsModel::tr("Put forward");
    }
    return {};
}

bool concernsSolutions(const Changes& changes)
{
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"solution", "solution_insight", "insight",
                                                "insight_theme", "theme", "ballot", "ballot_mark",
                                                "ballot_slip", "project"},
        [&](std::string_view table) { return changes.touches(table); });
}

} // namespace moothall::ui
