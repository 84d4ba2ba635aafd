// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack/contents.h"

#include "core/assess/forms.h"
#include "core/assess/monitoring.h"
#include "core/develop/proposing.h"
#include "core/gather/itemprompt.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/methodlibrary.h"
#include "core/involve/participants.h"
#include "core/involve/roundtimes.h"
#include "core/involve/runsheet.h"
#include "core/report/pack/sheets.h"
#include "core/store/failure.h"

#include <algorithm>
#include <random>
#include <set>

namespace moothall::pack {

using namespace Qt::StringLiterals;

namespace {

// As the clock will run them: those of the method, in proportion to the time the item has.
QString roundsText(const Reader& reader, const AgendaItem& item)
{
    std::vector<MethodRound> scaled;
    for (const Round& round : roundTimes::roundsOf(reader, item)) {
        MethodRound one;
        one.label = round.label;
        one.minutes = round.minutes;
        scaled.push_back(one);
    }
    return textOf(scaled);
}

void readAgenda(const Reader& reader, Contents& contents)
{
    const auto items = agenda::all(reader, contents.session.id);
    const runsheet::RunSheet sheet = runsheet::planned(items, contents.session);
    const bool timed =
        contents.session.start.isValid() ||
        std::ranges::any_of(items, [](const AgendaItem& i) { return i.plannedStart.isValid(); });
    for (std::size_t i = 0; i < items.size(); ++i) {
        SheetItem row{items[i], timed ? sheet.rows[i].begins.onTheClock() : QTime(),
                      {},       {},
                      {},       itemPrompt::of(reader, items[i])};
        if (items[i].method) {
            if (const auto method = reader.find(*items[i].method)) {
                row.method = method->name;
                row.materials = method->materials;
                row.rounds = roundsText(reader, items[i]);
            }
        }
        contents.agenda.push_back(std::move(row));
    }
    if (timed && !items.empty()) {
        contents.ends = sheet.ends.onTheClock();
        contents.over = sheet.over;
    }
}

void readCards(const Reader& reader, Contents& contents)
{
    for (const Prompt& prompt : prompts::all(reader, contents.session.id)) {
        Card card{prompt.text, {}};
        for (const SheetItem& row : contents.agenda)
            if (row.item.prompt == prompt.id)
                card.rounds = row.rounds;
        contents.cards.push_back(std::move(card));
    }
}

// Who is expected at the session; everybody of the project where nobody has been put down.
std::set<Id<Participant>> expectedAt(const Reader& reader, const Session& session)
{
    std::set<Id<Participant>> expected;
    for (const Attendance& one : attendances::all(reader, session.id))
        if (!one.walkedIn)
            expected.insert(one.participant);
    return expected;
}

void readGuests(const Reader& reader, Contents& contents)
{
    const auto all = groups::all(reader, contents.project.id);
    const auto expected = expectedAt(reader, contents.session);
    for (const Participant& person : participants::all(reader, contents.project.id)) {
        if (person.capacity == Capacity::Observer ||
            (!expected.empty() && !expected.contains(person.id)))
            continue;
        const auto group = std::ranges::find_if(
            all, [&](const Group& one) { return person.stakeholderGroup == one.id; });
        const auto supported = person.supporterOf ? reader.find(*person.supporterOf) : std::nullopt;
        contents.guests.push_back({person.code, group == all.end() ? QString() : group->name,
                                   supported ? supported->code : QString()});
    }
    std::ranges::stable_sort(contents.guests, {}, &Guest::code);
}

// Those that are more than a seed, or all where nothing is yet. Their order is one that nobody has
// chosen, and the same whenever it is printed.
void readOptions(const Reader& reader, Contents& contents)
{
    const auto all = solutions::all(reader, contents.project.id);
    const bool anyGrown = std::ranges::any_of(
        all, [](const Solution& one) { return one.state != SolutionState::Seed; });
    for (const Solution& solution : all)
        if (!anyGrown || solution.state != SolutionState::Seed)
            contents.options.push_back({proposing::numberOf(all, solution.id), solution.title});
    std::mt19937_64 random(std::uint64_t(contents.session.id.value));
    for (std::size_t i = contents.options.size(); i > 1; --i)
        std::swap(contents.options[i - 1], contents.options[random() % i]);
}

Question usual(const QString& words, const QStringList& answers)
{
    Question question{words, answers};
    question.answers.append(Pack::tr("Prefer not to say"));
    return question;
}

std::vector<Question> usualQuestions()
{
    return {usual(Pack::tr("How old are you?"),
                  {Pack::tr("16 to 24"), Pack::tr("25 to 44"), Pack::tr("45 to 64"),
                   Pack::tr("65 to 74"), Pack::tr("75 and over")}),
            usual(Pack::tr("Do any of your conditions or illnesses reduce your ability to carry "
                           "out day-to-day activities?"),
                  {Pack::tr("Yes, a lot"), Pack::tr("Yes, a little"), Pack::tr("Not at all")}),
            usual(Pack::tr("What is your sex?"), {Pack::tr("Female"), Pack::tr("Male")}),
            usual(Pack::tr("What is your ethnic group?"),
                  {Pack::tr("Asian or Asian British"),
                   Pack::tr("Black, Black British, Caribbean or African"),
                   Pack::tr("Mixed or multiple"), Pack::tr("White"), Pack::tr("Other")})};
}

void readQuestions(const Reader& reader, Contents& contents)
{
    const auto asked = reader.all<MonitoringQuestion>(
        "WHERE monitoring IN (SELECT id FROM monitoring WHERE session = ?) ORDER BY rank, id",
        contents.session.id);
    for (const MonitoringQuestion& question : asked) {
        Question printed{question.question.value_or(question.characteristic), {}};
        if (!printed.words.isEmpty())
            printed.words[0] = printed.words[0].toUpper();
        for (const QString& answer :
             reader.values<QString>("SELECT category FROM monitoring_tally WHERE "
                                    "monitoring_question = ? ORDER BY rank, id",
                                    question.id))
            printed.answers.append(answer);
        contents.questions.push_back(std::move(printed));
    }
    if (contents.questions.empty())
        contents.questions = usualQuestions();
}

} // namespace

Result<Contents> contentsOf(const Reader& reader, Id<Session> id)
{
    return attempt([&]() -> Result<Contents> {
        const auto session = reader.find(id);
        const auto project = session ? reader.find(session->project) : std::nullopt;
        if (!project)
            return fail(Error::Kind::NotFound, Pack::tr("There is no such session in the file."));
        Contents contents;
        contents.project = *project;
        contents.session = *session;
        contents.rules = groundRules::of(reader, id);
        readAgenda(reader, contents);
        readCards(reader, contents);
        readGuests(reader, contents);
        readOptions(reader, contents);
        contents.statements = forms::statementsAt(reader, id, Asked::AtClose);
        readQuestions(reader, contents);
        return contents;
    });
}

} // namespace moothall::pack
