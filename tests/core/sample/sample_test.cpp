// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workshop loads completely, gives every value back, and the counts are those expected.
#include "core/synthesise/evidence.h"
#include "core/synthesise/quotes.h"
#include "tests/core/sample/samplefixture.h"

#include <QRandomGenerator>

namespace moothall {
namespace {

using namespace exchange;
using nlohmann::json;

json withoutExpectations(json value)
{
    if (value.is_object())
        for (auto item = value.begin(); item != value.end();)
            item = item.key().starts_with("expected_") ? value.erase(item) : std::next(item);
    if (value.is_structured())
        for (auto& item : value)
            item = withoutExpectations(item);
    return value;
}

Result<RecordSet> readText(const QByteArray& text)
{
    IdSource ids(systemClock, 1);
    return workshopjson::read(text, ids);
}

QByteArray sampleWith(const std::function<void(json&)>& change)
{
    json sample = json::parse(resources::sampleWorkshop().toStdString());
    change(sample);
    return QByteArray::fromStdString(sample.dump());
}

TEST_F(SampleWorkshop, GivesEveryValueBack)
{
    const QByteArray written = workshopjson::write(readAll(*workspace), project);
    EXPECT_EQ(json::diff(withoutExpectations(sampleJson()), json::parse(written.toStdString())),
              json::array());
}

TEST_F(SampleWorkshop, KeepsWhenSomebodyWasAway)
{
    const json away = json::array({json{{"left_at", "13:50"}, {"came_back_at", "14:05"}}});
    const auto rows =
        readText(sampleWith([&](json& sample) { sample["participants"][0]["absences"] = away; }));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->of<Absence>().size(), 1u);
    EXPECT_EQ(rows->of<Absence>()[0].cameBackAt, QTime(14, 5));
    const QByteArray written = workshopjson::write(*rows, rows->of<Project>().front().id);
    EXPECT_EQ(json::parse(written.toStdString()).at("participants")[0].at("absences"), away);
}

TEST_F(SampleWorkshop, KeepsTheOrderOfAnswers)
{
    const auto monitoring = monitorings::all(*workspace, session).at(0);
    const auto questions = monitoringQuestions::all(*workspace, monitoring.id);
    QStringList categories;
    for (const MonitoringTally& tally : monitoringTallies::all(*workspace, questions.at(1).id))
        categories.append(tally.category);
    EXPECT_EQ(categories.join(u'|'),
              QStringLiteral("Yes, a lot|Yes, a little|Not at all|Prefer not to say"));
}

TEST_F(SampleWorkshop, EvidenceIsWhatTheSampleExpects)
{
    const auto evidence = evidenceOf(*workspace, project);
    for (const json& expected : sampleJson().at("insights")) {
        const auto code = QString::fromStdString(expected.at("id").get<std::string>());
        const auto insight = workspace->reader().first<Insight>("WHERE code = ?", code);
        ASSERT_TRUE(insight);
        const json& counts = expected.at("expected_evidence");
        EXPECT_EQ(
            evidence.at(insight->id),
            (Evidence{counts.at("contributions"), counts.at("authors"), counts.at("groups"),
                      counts.at("tables"), counts.at("voices_at_least"), counts.at("challenges")}))
            << code.toStdString();
    }
}

TEST_F(SampleWorkshop, LedgerIsWhatTheSampleExpects)
{
    EXPECT_EQ(totalsOf(ledger::all(*workspace, project)),
              (LedgerTotals{10395, 4605, 765, 407710})); // 173.25 h, 76.75 h, 12.75 h, £4,077.10
}

TEST_F(SampleWorkshop, TurnoutAndMatrixFollowFromTheRows)
{
    EXPECT_EQ(turnoutOf(attendances::all(*workspace, session)), (Turnout{24, 22, 2, 1, 1}));
    const auto items = matrix::all(*workspace, project);
    EXPECT_EQ(scoreOf(items, MatrixAxis::CitizenEngagement), 7);
    EXPECT_EQ(scoreOf(items, MatrixAxis::StateSupport), 7);
    EXPECT_EQ(peoplePresent(*workspace, project), 22);
}

TEST_F(SampleWorkshop, HoldsAsManyOfEachAsItSays)
{
    EXPECT_EQ(groups::all(*workspace, project).size(), 7U);
    EXPECT_EQ(agenda::all(*workspace, session).size(), 13U);
    EXPECT_EQ(prompts::all(*workspace, session).size(), 3U);
    EXPECT_EQ(ideas::all(*workspace, session).size(), 64U);
    EXPECT_EQ(themes::all(*workspace, project).size(), 9U);
    EXPECT_EQ(insights::all(*workspace, project).size(), 9U);
    EXPECT_EQ(insights::uncitedIdeas(*workspace, project).size(), 3U);
    EXPECT_EQ(questions::all(*workspace, project).size(), 8U);
    EXPECT_EQ(solutions::all(*workspace, project).size(), 8U);
    EXPECT_EQ(workspace->reader().value<int>("SELECT sum(marks) FROM ballot_mark"), 56);
    EXPECT_EQ(offers::all(*workspace, project).size(), 6U);
    EXPECT_EQ(actions::all(*workspace, project).size(), 9U);
    EXPECT_EQ(replies::all(*workspace, project).size(), 8U);
    EXPECT_EQ(cases::all(*workspace).size(), 5U);
    EXPECT_EQ(methods::all(*workspace).size(), 16U);
}

TEST_F(SampleWorkshop, WhoDidNotAgreeIsNotQuoted)
{
    const QuotePermission permission(*workspace, project);
    int refused = 0;
    for (const Idea& idea : ideas::ofProject(*workspace, project))
        refused += !permission.mayPrint(idea);
    EXPECT_EQ(refused, 3); // the ideas of P17
}

// A theme that went into another and an idea that was said again are in the readable file, too.
TEST_F(SampleWorkshop, KeepsWhereThemesAndIdeasCameFrom)
{
    const auto themes = themes::all(*workspace, project);
    ASSERT_TRUE(themes::merge(*workspace, themes.at(1).id, themes.at(0).id));
    const auto ideas = ideas::inTheme(*workspace, themes.at(0).id);
    ASSERT_TRUE(origins::countAsSame(*workspace, ideas.at(0).id, ideas.at(1).id));
    const auto read = readText(workshopjson::write(readAll(*workspace), project));
    ASSERT_TRUE(read) << read.error().sentence.toStdString();
    ASSERT_EQ(read->of<ThemeOrigin>().size(), 1U);
    EXPECT_EQ(read->of<ThemeOrigin>()[0].title, themes.at(1).title);
    EXPECT_EQ(read->of<ThemeOriginIdea>().size(),
              themeOrigins::of(*workspace, themes.at(0).id).at(0).ideas.size());
    ASSERT_EQ(read->of<IdeaOrigin>().size(), 1U);
    EXPECT_EQ(read->of<IdeaOrigin>()[0].way, OriginWay::SaidAgain);
}

TEST_F(SampleWorkshop, IsOneUndo)
{
    const auto undone = workspace->undo();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone->done());
    EXPECT_EQ(readAll(*workspace).size(), 0U);
    EXPECT_TRUE(workspace->undo()->nothingToDo());
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(ideas::all(*workspace, session).size(), 64U);
}

TEST_F(SampleWorkshop, IsNotLoadedTwiceUnderTheSameIds)
{
    const RecordSet rows = readAll(*workspace);
    const Result<> again = addAll(*workspace, QStringLiteral("Again"), rows);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::NotAllowed);
}

TEST(WorkshopJson, RefusesAKeyWithoutAPlace)
{
    const auto outcome =
        readText(sampleWith([](json& sample) { sample["solutions"][3]["colour"] = "red"; }));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().sentence.startsWith(QStringLiteral("solutions[3].colour:")));
}

TEST(WorkshopJson, RefusesASumThatDoesNotFollow)
{
    const auto outcome =
        readText(sampleWith([](json& sample) { sample["ledger"]["totals"]["hours_total"] = 174; }));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().sentence.contains(QStringLiteral("ledger/totals/hours_total")));
}

TEST(WorkshopJson, TellsTheLineOfAMistake)
{
    const auto outcome = readText(QByteArray("{\n\"about\": {\n\"note\" 3}}"));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().sentence.startsWith(QStringLiteral("Line 3:")))
        << outcome.error().sentence.toStdString();
}

TEST(WorkshopJson, NamesThePlaceOfAValueOfTheWrongKind)
{
    const auto wrong = [](const std::function<void(json&)>& change) {
        const auto outcome = readText(sampleWith(change));
        return outcome ? QString() : outcome.error().sentence;
    };
    EXPECT_TRUE(wrong([](json& s) {
                    s["solutions"][0]["impact"] = "five";
                }).startsWith(QStringLiteral("solutions[0].impact:")));
    EXPECT_TRUE(wrong([](json& s) {
                    s["contributions"][7]["kind"] = "rant";
                }).startsWith(QStringLiteral("contributions[7].kind:")));
    EXPECT_TRUE(wrong([](json& s) {
                    s["contributions"][7]["participant"] = "P99";
                }).startsWith(QStringLiteral("contributions[7].participant:")));
    EXPECT_TRUE(wrong([](json& s) {
                    s["project"]["decision_date"] = "soon";
                }).startsWith(QStringLiteral("project.decision_date:")));
    EXPECT_TRUE(wrong([](json& s) {
                    s["insights"][1]["id"] = "I1";
                }).startsWith(QStringLiteral("insights[1].id:")));
    EXPECT_TRUE(wrong([](json& s) { s.erase("ledger"); }).startsWith(QStringLiteral("ledger:")));
    EXPECT_TRUE(wrong([](json& s) {
                    s["incidents"][0]["detail_held_here"] = true;
                }).startsWith(QStringLiteral("incidents[0].detail_held_here:")));
}

} // namespace
} // namespace moothall
