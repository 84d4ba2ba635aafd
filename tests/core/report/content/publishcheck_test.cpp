// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What could point to a person is found in what may be quoted, and everyday words are not.
#include "core/report/content/publishcheck.h"
#include "core/report/content/readiness.h"
#include "core/synthesise/quotes.h"
#include "tests/core/report/content/reportfixture.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::Trace;
using report::tracesIn;

QString found(const QString& text, const QStringList& names = {}, const QStringList& known = {})
{
    QStringList stretches;
    for (const report::TraceFound& trace : tracesIn(text, {names, known, {}}))
        stretches.append(text.mid(trace.start, trace.length));
    return stretches.join(u'|');
}

TEST(TracesOfPeople, AreFound)
{
    EXPECT_EQ(found(u"Ring me on 07700 900123 after six."_s), u"07700 900123"_s);
    EXPECT_EQ(found(u"Write to jo.reed@example.org please."_s), u"jo.reed@example.org"_s);
    EXPECT_EQ(found(u"The stop at SW1A 1AA is dark."_s), u"SW1A 1AA"_s);
    EXPECT_EQ(found(u"I'm 83 and cannot wait."_s), u"83"_s);
    EXPECT_EQ(found(u"My son, aged 9, goes alone."_s), u"aged 9"_s);
    EXPECT_EQ(found(u"A 75 year old cannot stand so long."_s), u"75 year old"_s);
    EXPECT_EQ(found(u"Since my stroke I use a wheelchair."_s), u"stroke|wheelchair"_s);
    EXPECT_EQ(found(u"Then Mrs Patel from next door rang."_s), u"Mrs Patel"_s);
    EXPECT_EQ(found(u"The driver called Winston waited."_s), u"Winston"_s);
    EXPECT_EQ(found(u"jo waited."_s, {u"Jo"_s}), u"jo"_s);
}

TEST(TracesOfPeople, OfOtherKindsAreFound)
{
    EXPECT_EQ(found(u"Call 07700.900.123 or +44 (0)20 7946 0958."_s),
              u"07700.900.123|+44 (0)20 7946 0958"_s);
    EXPECT_EQ(found(u"The registration AB12 CDE, and NI number QQ123456C."_s),
              u"AB12 CDE|QQ123456C"_s);
    EXPECT_EQ(found(u"Find me at www.example.org or as @busfan."_s), u"www.example.org|@busfan"_s);
    EXPECT_EQ(found(u"My mum is 84 and her heart condition is bad."_s), u"84|heart condition"_s);
    EXPECT_EQ(found(u"At 91 I cannot wait, she's 84yo."_s), u"At 91|84yo"_s);
    EXPECT_EQ(found(u"Jean Smith, 84, of the estate."_s), u"Jean Smith|84"_s);
    EXPECT_EQ(found(u"She is eighty-four, born on 12/03/1941."_s),
              u"eighty-four|born on 12/03/1941"_s);
    EXPECT_EQ(found(u"We are in our way in my eighties."_s), u"in my eighties"_s);
}

TEST(TracesOfPeople, AreAgesOfKinAndConditionsInLetters)
{
    EXPECT_EQ(found(u"At 91 my father still walks to it."_s), u"At 91"_s);
    EXPECT_EQ(found(u"My daughter, 9, has epilepsy."_s), u"9|epilepsy"_s);
    EXPECT_EQ(found(u"My MS means I can't stand."_s), u"MS"_s);
    EXPECT_EQ(found(u"He's on methadone. I'm in recovery."_s), u"methadone|in recovery"_s);
    EXPECT_EQ(found(u"Kev from the chippy drives us."_s), u"Kev"_s);
    EXPECT_EQ(found(u"Mrs. Patel at number 12 gives us lifts."_s), u"Mrs. Patel|at number 12"_s);
    EXPECT_EQ(found(u"I'm the only Somali woman on the route."_s), u"the only Somali woman"_s);
    EXPECT_EQ(withoutTraces(u"I am 84 and I wait."_s, tracesIn(u"I am 84 and I wait."_s)),
              u"I am [age] and I wait."_s);
    for (const QString& text :
         {u"At 10 my bus leaves."_s, u"Come with me, said my son."_s, u"The number 12 is late."_s,
          u"I waited 40 minutes, my mum 20."_s, u"Women from the estate walk."_s})
        EXPECT_EQ(found(text), QString()) << text.toStdString();
}

TEST(TracesOfPeople, AreNamesBehindAnyWord)
{
    EXPECT_EQ(found(u"The Hopper Sandra Webb takes."_s), u"Sandra Webb"_s);
    EXPECT_EQ(found(u"We rang Imran Khan."_s), u"Imran Khan"_s);
    EXPECT_EQ(found(u"Ring Deborah Stone back."_s), u"Deborah Stone"_s);
    EXPECT_EQ(found(u"TELL SANDRA IT IS LATE"_s), u"SANDRA"_s);
    report::TraceContext organisers;
    organisers.guessesNames = false; // their titles are full of capitals
    const auto named = [&](const QString& text) {
        const auto traces = tracesIn(text, organisers);
        return traces.empty() ? QString() : text.mid(traces[0].start, traces[0].length);
    };
    EXPECT_EQ(named(u"We heard it from Dawn Whitlock twice."_s), u"Dawn Whitlock"_s);
    EXPECT_EQ(named(u"Ask Olga Petrova."_s), u"Olga Petrova"_s);
    for (const QString& text : {u"A stop in Rose Street"_s, u"Faith groups"_s, u"In June 2026"_s,
                                u"A ramp at Victoria Station"_s, u"Buses on May Day"_s})
        EXPECT_EQ(named(text), QString()) << text.toStdString();
    EXPECT_EQ(found(u"The bus never comes on Sundays."_s), QString());
}

TEST_F(SampleReport, WhatIsSaidOfSomebodyGoesWithTheName)
{
    set("UPDATE solution SET title = 'Tell Margaret Okafor of 14 Mill Lane, who is deaf' WHERE "
        "rank = 1");
    const auto findings = report::printedCheck(*workspace, project);
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings[0].safeWording, u"Tell [name] of [address], who is [health]"_s);
}

TEST(TracesOfPeople, AreWhatHappensToFew)
{
    EXPECT_EQ(found(u"I was raped at that bus stop last March."_s), u"raped"_s);
    EXPECT_EQ(found(u"since he was in prison nobody asks him"_s), u"in prison"_s);
    EXPECT_EQ(found(u"we are refugees"_s), u"refugees"_s);
    EXPECT_EQ(found(u"he is the only imam here"_s), u"the only imam"_s);
    EXPECT_EQ(found(u"I live at 14 Acacia Avenue, by the pond."_s), u"14 Acacia Avenue"_s);
    EXPECT_EQ(found(u"I have MS and a dog."_s), u"MS"_s);
    EXPECT_EQ(found(u"come with me, the 14 is late, the only way is the bus"_s), QString());
    EXPECT_EQ(
        withoutTraces(u"I live at 14 Acacia Avenue."_s, tracesIn(u"I live at 14 Acacia Avenue."_s)),
        u"I live at [address]."_s);
}

TEST(TracesOfPeople, AreNamesAtTheHeadOfASentenceAndInBrackets)
{
    EXPECT_EQ(found(u"Ahmed told me so."_s), u"Ahmed"_s);
    EXPECT_EQ(found(u"Jean Smith, who drives, knows."_s), u"Jean Smith"_s);
    EXPECT_EQ(found(u"My neighbour (Peter Smith) drives me."_s), u"Peter Smith"_s);
    EXPECT_EQ(found(u"“Margaret” said no."_s), u"Margaret"_s);
    EXPECT_EQ(found(u"It is late. Ask Jean at the library."_s), u"Jean"_s);
    EXPECT_EQ(found(u"Jean-Luc and Zoë from the chemist help me."_s), u"Jean-Luc|Zoë"_s);
    for (const QString& text : {u"Nobody told me so."_s, u"The bus is late. Staff said nothing."_s,
                                u"Buses are late. Booking is hard."_s})
        EXPECT_EQ(found(text), QString()) << text.toStdString();
}

TEST(TracesOfPeople, AreLeftOutWhole)
{
    const auto safe = [](const QString& words) {
        return report::withoutTraces(words, tracesIn(words));
    };
    EXPECT_EQ(safe(u"My neighbour (Peter Smith) drives me."_s),
              u"My neighbour ([name]) drives me."_s);
    EXPECT_EQ(safe(u"Ring +44 (0)20 7946 0958"_s), u"Ring [phone number]"_s);
    EXPECT_EQ(safe(u"registration AB12 CDE"_s), u"registration [number]"_s);
    EXPECT_EQ(safe(u"NI number QQ123456C"_s), u"NI number [number]"_s);
}

TEST_F(SampleReport, LooksThroughWhatIsPrintedBesidesQuotes)
{
    for (const report::PrintedFinding& finding : report::printedCheck(*workspace, project))
        ADD_FAILURE() << finding.words.toStdString();
    EXPECT_EQ(found(u"The budget for 2026-27 is £412,000 500 and the 14:30 runs."_s), QString());
    set("UPDATE evaluation SET best = 'Jean Smith, aged 84, of SW1A 1AA, ring 07700 900123'");
    set("UPDATE offer SET offer = 'Write to jo@example.org' WHERE id = (SELECT min(id) FROM "
        "offer)");
    const auto findings = report::printedCheck(*workspace, project);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].safeWording.left(27), u"Write to [e-mail address]. "_s);
    EXPECT_EQ(findings[1].place, u"What people liked best"_s);
    EXPECT_EQ(findings[1].safeWording, u"[name], [age], of [postcode], ring [phone number]"_s);
}

// Whatever can be typed into the file and is printed is read, too: each column in turn holds a name
// and a number.
TEST_F(SampleReport, LooksThroughEverythingThatIsPrinted)
{
    const QString person = u"ring Jean Smith on 07700 900123"_s;
    const Reader& reader = workspace->reader();
    const auto columns = reader.values<QString>(
        "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE "
        "m.type = 'table' AND c.type = 'TEXT' AND m.name NOT LIKE 'idea_search%' AND m.name NOT "
        "IN ('history', 'action_group') ORDER BY 1");
    ASSERT_GT(columns.size(), 100U);
    QStringList printed;
    QStringList missed;
    for (const QString& column : columns) {
        const history::Seq before = history::newest(*workspace, 1).front().seq;
        const std::string table = column.section(u'.', 0, 0).toStdString();
        const std::string name = column.section(u'.', 1).toStdString();
        // A closed word such as "present" cannot be typed; the file refuses others as it is read.
        const auto done = workspace->act(u"Change"_s, [&](Edit& edit) {
            edit.run("UPDATE " + table + " SET " + name + " = ? WHERE " + name + " IS NOT NULL",
                     person);
        });
        if (!done || history::newest(*workspace, 1).front().seq == before)
            continue;
        QString words;
        bool readable = true;
        for (const report::Variant variant :
             {report::Variant::Officer, report::Variant::Participant}) {
            const auto built = report::buildReport(*workspace, project,
                                                   {.variant = variant, .made = {2026, 7, 10}});
            readable = readable && built;
            words += built ? test::wordsOf(*built) : QString();
        }
        if (readable && words.contains(u"07700 900123"_s)) {
            printed.append(column);
            if (report::printedCheck(*workspace, project).empty() &&
                report::publishCheck(*workspace, project).empty())
                missed.append(column);
        }
        ASSERT_TRUE(workspace->undo()->done()) << table << '.' << name;
    }
    EXPECT_GT(printed.size(), 30);
    EXPECT_TRUE(missed.isEmpty()) << missed.join(u", "_s).toStdString();
}

TEST_F(SampleReport, ALanguageTheCheckDoesNotKnowIsUnknown)
{
    const auto check = [&] {
        const auto checks = report::readinessOf(*workspace, project, document());
        return *std::ranges::find(*checks, u"Names, numbers and health"_s,
                                  &report::ReadinessCheck::question);
    };
    set("UPDATE idea SET text = 'The bus is late and it is cold at the stop.'");
    set("UPDATE idea SET redacted_text = NULL, language = NULL");
    EXPECT_TRUE(check().passed);
    EXPECT_TRUE(check().isKnown);
    // One of them in Greek, and nobody has said so.
    const QuotePermission permission(*workspace, project);
    const auto all = ideas::ofProject(*workspace, project);
    const auto quotable =
        std::ranges::find_if(all, [&](const Idea& idea) { return permission.mayPrint(idea); });
    set("UPDATE idea SET text = 'Ο Γιώργος είναι κουφός και δεν ακούει το λεωφορείο.' WHERE id = " +
        std::to_string(quotable->id.value));
    EXPECT_FALSE(check().passed);
    EXPECT_FALSE(check().isKnown);
    EXPECT_TRUE(check().evidence.contains(u"1 quote is not in English"_s));
    set("UPDATE idea SET text = 'Der Bus kommt immer zu spät und die Haltestelle ist nicht "
        "sauber.'");
    EXPECT_FALSE(check().isKnown);
    EXPECT_THAT(report::publishCheck(*workspace, project), ::testing::IsEmpty());
}

TEST(TracesOfPeople, AreFirstNamesHoweverTheyAreWritten)
{
    EXPECT_EQ(found(u"Ask jean at the library."_s), u"jean"_s);
    EXPECT_EQ(found(u"JOHN SMITH IS RUDE TO EVERYBODY."_s), u"JOHN SMITH"_s);
    EXPECT_EQ(found(u"Fatima's son drives, Siobhan O'Neill does not."_s),
              u"Fatima's|Siobhan O'Neill"_s);
    for (const QString& text : {u"THE BUS IS LATE AGAIN"_s, u"Scan the QR code for the SMS list."_s,
                                u"May I say that will do? The rose garden is in the west."_s,
                                u"Shelters are cold. Timetables are wrong."_s,
                                u"I waited with Mum, and then The Council rang."_s})
        EXPECT_EQ(found(text), QString()) << text.toStdString();
}

TEST(TracesOfPeople, AreNotSeenInEverydayWords)
{
    for (const QString& text :
         {u"I rang at eight on the dot and was forty minutes in the queue."_s,
          u"On Tuesday I waited until 10:45."_s, u"It costs £1,250,000 a year."_s,
          u"Two buses, 14 seats, 9 stops. Nobody came."_s, u"We are 5 minutes late."_s})
        EXPECT_EQ(found(text), QString()) << text.toStdString();
    EXPECT_EQ(found(u"the Hopper stops in Stennick."_s, {}, {u"Hopper"_s, u"Stennick"_s}),
              QString());
}

TEST_F(SampleReport, ListsTheLongestQuoteFirstWithSafeWordingBeside)
{
    set("UPDATE idea SET text = 'Ring 07700 900123.' WHERE code = 'C01'");
    set("UPDATE idea SET text = 'I live at SW1A 1AA, and the bus never comes there on time.' "
        "WHERE code = 'C02'");
    const auto findings = report::publishCheck(*workspace, project);
    ASSERT_GE(findings.size(), 2U);
    for (std::size_t i = 1; i < findings.size(); ++i)
        EXPECT_GE(findings[i - 1].words.size(), findings[i].words.size());
    const auto ring = std::ranges::find_if(findings, [](const report::PublishFinding& finding) {
        return finding.words.startsWith(u"Ring"_s);
    });
    ASSERT_NE(ring, findings.end());
    EXPECT_EQ(ring->safeWording, u"Ring [phone number]."_s);
    EXPECT_EQ(ring->found(), QStringList{u"07700 900123"_s});
}

TEST_F(SampleReport, OfficersMayReadOfHealthAndAge)
{
    set("UPDATE idea SET text = 'Since my stroke I cannot stand.' WHERE code = 'C01'");
    const auto mentions = [&](report::Audience audience) {
        return std::ranges::any_of(report::publishCheck(*workspace, project, audience),
                                   [](const report::PublishFinding& finding) {
                                       return finding.words.contains(u"stroke"_s);
                                   });
    };
    EXPECT_TRUE(mentions(report::Audience::Everybody));
    EXPECT_FALSE(mentions(report::Audience::Council));
}

} // namespace
} // namespace moothall
