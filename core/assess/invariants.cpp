// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/invariants.h"

#include "core/develop/proposing.h"
#include "core/involve/sessions.h"
#include "core/synthesise/evidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moothall::invariants {

namespace {

// A rule as the rows that break it: each gives the words that go into the sentence.
struct Rule
{
    const char* sentence; // %1 is the first column
    std::string_view broken;
};

struct Invariant
{
    Q_DECLARE_TR_FUNCTIONS(Invariant)
};

constexpr std::array rules{
    Rule{QT_TRANSLATE_NOOP("Invariant", "The insight “%1” is final and cites no idea."),
         "SELECT statement FROM insight WHERE status = 'final' AND id NOT IN "
         "(SELECT insight FROM insight_idea WHERE relation = 'cites')"},
    Rule{
        QT_TRANSLATE_NOOP("Invariant", "The solution “%1” is past a seed and rests on no insight."),
        "SELECT title FROM solution WHERE state <> 'seed' AND id NOT IN "
        "(SELECT solution FROM solution_insight)"},
    Rule{QT_TRANSLATE_NOOP("Invariant",
                           "An override of “%1” has a reason shorter than 20 characters."),
         "SELECT rule FROM step_override WHERE length(trim(reason)) < 20"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "More ballots were cast (%1) than people could cast."),
         "SELECT ballots_cast FROM ballot WHERE ballots_cast > eligible"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "A ballot holds more marks (%1) than its ballots allow."),
         "SELECT sum(marks) FROM ballot_mark JOIN ballot ON ballot.id = ballot GROUP BY ballot.id "
         "HAVING sum(marks) > ballots_cast * marks_per_ballot"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "The solution “%1” has more marks than its ballots allow."),
         "SELECT title FROM ballot_mark JOIN ballot ON ballot.id = ballot "
         "JOIN solution ON solution.id = solution GROUP BY ballot.id, solution.id "
         "HAVING sum(marks) > ballots_cast * max_marks_per_option"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "The reply to “%1” has no reason."),
         "SELECT you_said FROM reply WHERE trim(we_did_or_will) = ''"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "The project is answered, the solution “%1” is not."),
         "SELECT solution.title FROM solution JOIN project ON project.id = solution.project "
         "WHERE project.status IN ('answered', 'reviewed') AND solution.state = 'put_forward' "
         "AND solution.id NOT IN (SELECT solution FROM reply_solution)"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "Impact or effort of “%1” is not between 1 and 5."),
         "SELECT title FROM solution WHERE impact NOT BETWEEN 1 AND 5 OR effort NOT BETWEEN 1 AND "
         "5"},
    Rule{QT_TRANSLATE_NOOP("Invariant",
                           "An idea (number %1) has a feeling, table or count that cannot be."),
         "SELECT id FROM idea WHERE feeling NOT BETWEEN -2 AND 2 OR table_number < 1 "
         "OR agree_count < 0 OR agrees < 0 OR disagrees < 0 OR passes < 0"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "The theme “%1” lies in itself."),
         "SELECT title FROM theme WHERE parent = id"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "The insight “%1” rests on an idea of another project."),
         "SELECT statement FROM insight JOIN insight_idea ON insight_idea.insight = insight.id "
         "JOIN idea ON idea.id = insight_idea.idea JOIN session ON session.id = idea.session "
         "WHERE session.project <> insight.project"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "“%1” is no language tag."),
         "SELECT language FROM project WHERE language GLOB '*[^A-Za-z0-9-]*' OR language = ''"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "An idea (number %1) has no words."),
         "SELECT id FROM idea WHERE trim(text) = ''"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "More answers than forms were counted for “%1”."),
         "SELECT statement FROM evaluation_item JOIN evaluation ON evaluation.id = evaluation "
         "WHERE asked = 'at close' AND answered_1 + answered_2 + answered_3 + answered_4 "
         "+ answered_5 + no_answer > forms_returned"},
    Rule{QT_TRANSLATE_NOOP("Invariant",
                           "Gather is closed, and somebody is still only expected at “%1”."),
         "SELECT title FROM session WHERE EXISTS (SELECT 1 FROM attendance "
         "WHERE attendance.session = session.id AND attendance.state = 'expected') "
         "AND EXISTS (SELECT 1 FROM step WHERE step.project = session.project AND number = 2 "
         "AND step.state = 'closed')"},
    Rule{QT_TRANSLATE_NOOP("Invariant", "Somebody is entered twice as coming to “%1”."),
         "SELECT title FROM session WHERE EXISTS (SELECT 1 FROM attendance "
         "WHERE attendance.session = session.id GROUP BY participant HAVING count(*) > 1)"},
    Rule{QT_TRANSLATE_NOOP("Invariant",
                           "The agenda of “%1” does not add up to the length of the session."),
         "SELECT title FROM session WHERE start < \"end\" AND "
         "(strftime('%s', \"end\") - strftime('%s', start)) / 60 <> (SELECT sum(planned_minutes) "
         "FROM agenda_item WHERE agenda_item.session = session.id AND kind <> 'before_start' "
         "AND NOT alongside)"},
};

// A rule that can be set aside for one project, with a reason: an override that bears its name
// silences this rule and no other.
struct Gate
{
    const char* name;
    const char* sentence;    // %1 is the first column
    std::string_view broken; // the second column is the project
};

constexpr std::array gates{
    Gate{proposing::afterGather,
         QT_TRANSLATE_NOOP("Invariant", "The solution “%1” is past a seed while Gather is open."),
         "SELECT title, project FROM solution WHERE state <> 'seed' AND EXISTS (SELECT 1 FROM step "
         "WHERE step.project = solution.project AND number = 2 AND state <> 'closed')"},
    Gate{stepsInOrder,
         QT_TRANSLATE_NOOP("Invariant", "Step %1 is closed while one before it is not."),
         "SELECT number, project FROM step AS later WHERE state = 'closed' AND EXISTS "
         "(SELECT 1 FROM step WHERE step.project = later.project AND step.number < later.number "
         "AND step.state <> 'closed')"},
    Gate{decidersDoNotVote,
         QT_TRANSLATE_NOOP("Invariant", "Decision-makers (“%1”) gave marks in a ballot."),
         "SELECT DISTINCT broad_group.name, broad_group.project FROM ballot_mark "
         "JOIN broad_group ON broad_group.id = ballot_mark.broad_group WHERE marks > 0 "
         "AND EXISTS (SELECT 1 FROM stakeholder_group WHERE broad_group = broad_group.id) "
         "AND NOT EXISTS (SELECT 1 FROM stakeholder_group WHERE broad_group = broad_group.id "
         "AND kind NOT IN ('decision_maker', 'commissioner', 'elected_member'))"},
};

bool isSetAside(const Reader& reader, Id<Project> project, const char* rule)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM step_override WHERE project = ? "
                              "AND lower(trim(rule)) = lower(?))",
                              project, QString::fromUtf8(rule));
}

void checkGates(const Reader& reader, std::vector<Problem>& problems)
{
    for (const Gate& gate : gates)
        reader.forEach(gate.broken, [&](SQLite::Statement& row) {
            if (isSetAside(reader, {row.getColumn(1).getInt64()}, gate.name))
                return;
            const QString words = QString::fromStdString(row.getColumn(0).getString());
            problems.push_back({Invariant::tr(gate.sentence).arg(words), {}});
        });
}

// Nobody says "same here" to their own idea. Without a record of who came there is nothing to hold
// against.
void checkAgreement(const Reader& reader, std::vector<Problem>& problems)
{
    for (const Id<Session> session : reader.values<Id<Session>>(
             "SELECT id FROM session WHERE id IN (SELECT session FROM attendance)"))
        for (const QString& count : reader.values<QString>(
                 "SELECT agree_count FROM idea WHERE session = ? AND agree_count > ?", session,
                 std::max(0, peoplePresent(reader, session) - 1)))
            problems.push_back(
                {Invariant::tr("More people agreed with an idea (%1) than were there to agree.")
                     .arg(count),
                 {}});
}

} // namespace

std::vector<Problem> check(const Reader& reader)
{
    std::vector<Problem> problems;
    for (const Rule& rule : rules)
        for (const QString& words : reader.values<QString>(rule.broken))
            problems.push_back({Invariant::tr(rule.sentence).arg(words), {}});
    checkGates(reader, problems);
    checkAgreement(reader, problems);
    return problems;
}

} // namespace moothall::invariants
