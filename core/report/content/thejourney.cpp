// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where along the way to and through the service ideas belong, and how those moments felt.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>
#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int feelings = 5; // from -2 to 2
constexpr int neutral = 2;

struct Stage
{
    QString name;
    int ideas = 0;
    std::array<int, feelings> felt{};

    int bad() const { return felt[0] + felt[1]; }
    int told() const
    {
        int all = 0;
        for (const int count : felt)
            all += count;
        return all;
    }
};

// "on_board" and "On board" are one.
QString stageName(const Idea& idea)
{
    return idea.journeyStage.trimmed().toLower().replace(u'_', u' ');
}

QString readableStage(QString name)
{
    name.replace(u'_', u' ');
    return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
}

// Before, outside and after the service are shown even where nobody spoke of them: lives go on
// beyond the counter (research notes, L9). Parts with names of their own stand between.
std::vector<Stage> stagesOf(const Facts& facts)
{
    std::vector<Stage> stages{{u"before"_s}};
    std::vector<Stage> beyond{{u"outside"_s}, {u"after"_s}};
    for (const QString& known : {u"booking"_s, u"waiting"_s, u"boarding"_s, u"paying"_s,
                                 u"on board"_s, u"door"_s, u"change"_s})
        if (std::ranges::any_of(
                facts.ideas, [&](const auto& entry) { return stageName(entry.second) == known; }))
            stages.push_back({known});
    const auto stageOf = [&](const QString& name) -> Stage& {
        for (std::vector<Stage>* part : {&stages, &beyond})
            if (const auto found = std::ranges::find(*part, name, &Stage::name);
                found != part->end())
                return *found;
        return stages.emplace_back(Stage{name});
    };
    bool any = false;
    for (const auto& [id, idea] : facts.ideas) {
        const QString name = stageName(idea);
        if (name.isEmpty())
            continue;
        any = true;
        Stage& stage = stageOf(name);
        ++stage.ideas;
        if (idea.feeling && std::abs(*idea.feeling) <= neutral)
            ++stage.felt[std::size_t(*idea.feeling + neutral)];
    }
    if (!any)
        return {};
    stages.insert(stages.end(), beyond.begin(), beyond.end());
    for (Stage& stage : stages)
        stage.name = readableStage(stage.name);
    return stages;
}

template <class Measure>
QStringList highest(const std::vector<Stage>& stages, Measure measure)
{
    int most = 0;
    for (const Stage& stage : stages)
        most = std::max(most, std::invoke(measure, stage));
    QStringList names;
    if (most > 0)
        for (const Stage& stage : stages)
            if (std::invoke(measure, stage) == most)
                names.append(u'“' + stage.name + u'”');
    return names;
}

Figure stageChart(const std::vector<Stage>& stages)
{
    Figure chart;
    chart.name = Report::tr("Chart B");
    chart.finding = Report::tr("People spoke of %1 more than of any other part")
                        .arg(listed(highest(stages, &Stage::ideas)));
    Series counts{Report::tr("Ideas"), {}, {}};
    QStringList told;
    for (const Stage& stage : stages) {
        chart.categories.append(stage.name);
        counts.values.emplace_back(stage.ideas);
        told.append(u"%1 %2"_s.arg(stage.name, number(stage.ideas)));
    }
    chart.series = {counts};
    chart.valueAxis.title = Report::tr("Ideas");
    chart.alt = Report::tr("%1. Ideas: %2.").arg(chart.finding, told.join(u", "_s));
    return chart;
}

Table stageTable(const Facts& facts, const std::vector<Stage>& stages)
{
    Table table{Report::tr("Table B. Ideas along the way"),
                {{Report::tr("Part of the way"), Column::Align::Start, 0.7},
                 {Report::tr("Ideas"), Column::Align::End}},
                {},
                false,
                true};
    for (const Stage& stage : stages)
        table.rows.push_back({{theirs(facts, stage.name)}, {plain(number(stage.ideas))}});
    return table;
}

const std::array<const char*, feelings>& feelingWords()
{
    static const std::array<const char*, feelings> words{
        QT_TRANSLATE_NOOP("Report", "Very bad"), QT_TRANSLATE_NOOP("Report", "Bad"),
        QT_TRANSLATE_NOOP("Report", "Neither"), QT_TRANSLATE_NOOP("Report", "Good"),
        QT_TRANSLATE_NOOP("Report", "Very good")};
    return words;
}

QString feelingName(int feeling) { return Report::tr(feelingWords()[std::size_t(feeling)]); }

// What felt bad reaches to the left of nought, what felt good to the right.
Figure feelingChart(const std::vector<Stage>& stages)
{
    Figure chart;
    chart.kind = Figure::Kind::StackedBars;
    chart.name = Report::tr("Chart C");
    const QStringList worst = highest(stages, &Stage::bad);
    chart.finding =
        worst.isEmpty()
            ? Report::tr("No part of the way felt bad")
            : Report::tr("More ideas say that %1 felt bad than any other part").arg(listed(worst));
    QStringList told;
    for (const Stage& stage : stages) {
        chart.categories.append(stage.name);
        QStringList counts;
        for (int i = 0; i < feelings; ++i)
            counts.append(
                u"%1 %2"_s.arg(feelingName(i).toLower(), number(stage.felt[std::size_t(i)])));
        told.append(u"%1: %2"_s.arg(stage.name, counts.join(u", "_s)));
    }
    for (int i = 0; i < feelings; ++i) {
        Series series{feelingName(i), {}, {}};
        for (const Stage& stage : stages) {
            const int count = stage.felt[std::size_t(i)];
            series.values.push_back(count > 0 ? std::optional<double>(i < neutral ? -count : count)
                                              : std::nullopt);
            series.labels.append(count > 0 ? number(count) : QString());
        }
        chart.series.push_back(series);
    }
    chart.valueAxis.title = Report::tr("Ideas: felt bad to the left, felt good to the right");
    chart.valueAxis.withoutSign = true;
    chart.alt = Report::tr("%1. %2.").arg(chart.finding, told.join(u"; "_s));
    return chart;
}

Table feelingTable(const Facts& facts, const std::vector<Stage>& stages)
{
    Table table{Report::tr("Table C. How moments felt, in ideas"),
                {{Report::tr("Part of the way"), Column::Align::Start, 0.3}},
                {},
                false,
                true};
    for (int i = 0; i < feelings; ++i)
        table.columns.push_back({feelingName(i), Column::Align::End});
    for (const Stage& stage : stages) {
        std::vector<Text> row{{theirs(facts, stage.name)}};
        for (const int count : stage.felt)
            row.push_back({plain(number(count))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void addTheJourney(Composer& composer, const Facts& facts)
{
    const std::vector<Stage> stages = stagesOf(facts);
    if (stages.empty())
        return;
    composer.subsection(Report::tr("Along the way"), u"journey"_s);
    const auto placed = [&](auto measure) {
        int all = 0;
        for (const Stage& stage : stages)
            all += std::invoke(measure, stage);
        return all;
    };
    composer.paragraph(
        Report::tr("%1 of %2 are about one part of the way to and through the service.")
            .arg(number(placed(&Stage::ideas)), ideasCounted(int(facts.ideas.size()))));
    composer.add(stageChart(stages));
    composer.add(stageTable(facts, stages));
    if (placed(&Stage::told) == 0)
        return;
    composer.add(feelingChart(stages));
    composer.add(feelingTable(facts, stages));
}

} // namespace moothall::report
