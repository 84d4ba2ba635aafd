// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demodocument.h"

namespace moothall::test {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

const auto passenger =
    u"Someone who uses the Hopper, would use it, or cares for someone who does"_s;
const auto driver = u"A driver, booking worker or volunteer"_s;

Text plain(const QString& text) { return {{text}}; }

Paragraph numbered(const QString& number, Text text) { return {number, std::move(text)}; }

Text leading(const QString& start, const QString& rest) { return {{start, true}, {u" "_s + rest}}; }

Callout evidence(const QString& ideas, const QString& people, const QString& rest)
{
    return {Callout::Kind::Evidence,
            {Paragraph{{}, {{ideas, true}, {u" ideas, at least "_s}, {people, true}, {rest}}}}};
}

void addCover(std::vector<Block>& blocks)
{
    blocks.push_back(Table{
        {},
        {{u"Fact"_s, Column::Align::Start, 0.16}, {u"Value"_s}},
        {{plain(u"Service"_s),
          plain(u"On-demand community minibus, Orrinshaw, Lower Tarrow and Stennick"_s)},
         {plain(u"Session"_s), plain(u"14 May 2026, Stennick Community Hall"_s)},
         {plain(u"Decides"_s),
          plain(u"Cabinet member for transport and communities, 9 July 2026"_s)},
         {plain(u"Promise"_s),
          plain(
              u"We will work out the options with you, put your solutions to the cabinet member in "
              "your words, and answer each one in public by 23 July 2026 with reasons."_s)}},
        true,
        true});
}

void addSummary(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"1."_s, u"Summary"_s, u"summary"_s});
    blocks.push_back(Callout{
        Callout::Kind::Key,
        {Paragraph{{},
                   leading(u"Decision asked."_s,
                           u"How should the Hopper be booked, timed and run from October 2026, "
                           "within the present budget of £412,000 a year?"_s)}}});
    blocks.push_back(
        numbered(u"1.1"_s, plain(u"22 people took part, of 24 expected. This was not a "
                                 "representative sample. They gave 64 ideas."_s)));
    const QStringList findings{u"The booking line turns away those who most need it."_s,
                               u"Silence is worse than lateness."_s,
                               u"Hours stop before people’s days do."_s,
                               u"A broken ramp is the same as no service."_s,
                               u"Unpaid help needs a limit as well as a welcome."_s};
    for (int i = 0; i < int(findings.size()); ++i) {
        blocks.push_back(
            numbered(u"1.%1"_s.arg(i + 2),
                     leading(findings[i], u"%1 ideas, at least 6 of 22 people, 3 tables; "
                                          "no disagreement recorded."_s.arg(7 - i))));
    }
    blocks.push_back(numbered(u"1.7"_s, plain(u"People put forward 8 solutions. The council has "
                                              "answered all 8: 4 accepted, 1 accepted in part, 2 "
                                              "under consideration and 1 declined."_s)));
}

void addWhoTookPart(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"3."_s, u"Who took part, and who did not"_s, u"who"_s});
    blocks.push_back(numbered(u"3.1"_s, plain(u"The team hoped to hear from four broad groups. "
                                              "These voices were missing:"_s)));
    blocks.push_back(List{false,
                          {plain(u"young people who travel to college before seven"_s),
                           plain(u"people who have stopped using the Hopper and did not answer the "
                                 "invitation, whom the team will ask again by telephone"_s),
                           leading(u"Night workers."_s, u"A second session is planned."_s)}});
    blocks.push_back(coverageFigure());
    blocks.push_back(
        Table{u"Table A. People who came and people hoped for"_s,
              {{u"Broad group"_s},
               {u"Came"_s, Column::Align::End, 0.2},
               {u"Hoped for"_s, Column::Align::End, 0.2}},
              {{plain(u"Passengers and carers"_s), plain(u"9"_s), plain(u"8"_s)},
               {plain(u"People who use a wheelchair, a frame or an assistance dog"_s),
                plain(u"fewer than 5"_s), plain(u"6"_s)},
               {plain(u"Drivers, booking workers and volunteers"_s), plain(u"6"_s), plain(u"5"_s)},
               {plain(u"Council staff"_s), plain(u"3"_s), plain(u"3"_s)}},
              false,
              true});
}

void addWaiting(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"4."_s, u"What people told us"_s, u"told"_s});
    blocks.push_back(Heading{3, u"4.2"_s, u"Waiting without knowing"_s, u"waiting"_s});
    blocks.push_back(Statement{plain(u"Passengers can put up with a late bus but not with silence, "
                                     u"because not knowing keeps them "
                                     "standing in the cold and sends them back to the phone, where "
                                     "their ‘where is it’ calls block "
                                     "the people trying to book."_s)});
    blocks.push_back(
        evidence(u"6"_s, u"7 of 22"_s, u" people, 3 tables; no disagreement recorded."_s));
    blocks.push_back(
        numbered(u"4.2.1"_s, plain(u"People told us about standing in the porch or in the "
                                   "cold, and about calls that ask only where the bus "
                                   "is."_s)));
    blocks.push_back(
        Quote{u"To know it’s coming. Even if it’s late, just tell me it’s late."_s, passenger, {}});
    blocks.push_back(
        Quote{u"When it’s cancelled you get no call. You work it out when it doesn’t come."_s,
              passenger,
              {}});
    blocks.push_back(Quote{
        u"First hour of the day is two of us and two hundred calls. Half are just asking where the bus is."_s,
        driver,
        {}});
    blocks.push_back(Quote{u"نريد أن نعرف متى تصل الحافلة، حتى لو تأخرت."_s, passenger, u"ar"_s});
    blocks.push_back(Quote{u"Tell me it’s coming 🚌 and I can wait 🙂."_s, passenger, {}});
    blocks.push_back(
        numbered(u"4.2.2"_s, {{u"One change, telling people, would ease two problems: "
                               "waiting and booking. It leads to "_s},
                              {u"solution 1, Tell me it’s coming"_s, false, u"#propose"_s},
                              {u"."_s}}));
}

void addUnpaidHelp(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{3, u"4.9"_s, u"Spare seats and unpaid help"_s, u"unpaid"_s});
    blocks.push_back(
        Statement{plain(u"Neighbours, carers and volunteers already hold the service up, "
                        "and would do more if it were safe, agreed and on top of paid "
                        "drivers rather than instead of them."_s)});
    blocks.push_back(evidence(u"3"_s, u"a few"_s, u" people, 2 tables; 2 challenges."_s));
    blocks.push_back(Callout{
        Callout::Kind::Disagreement,
        {Paragraph{{}, leading(u"Disagreement."_s, u"Two ideas disagree with this."_s)},
         Quote{u"Don’t let volunteers become the excuse for cutting the drivers."_s, passenger, {}},
         Quote{
             u"But if we stop for extras, the timed pick-ups are late and it’s the driver who gets "
             "shouted at."_s,
             driver,
             {}}}});
}

void addSolutions(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"5."_s, u"What people propose"_s, u"propose"_s});
    blocks.push_back(
        numbered(u"5.1"_s, plain(u"19 of 20 eligible people voted on paper, out of sight, "
                                 "with up to 3 marks each. Council officers and "
                                 "councillors did not vote."_s)));
    const Figure votes = votesFigure();
    blocks.push_back(votes);
    Table table{u"Table D. Marks, impact, effort, cost and reply"_s,
                {{u""_s, Column::Align::Start, 0.04},
                 {u"Solution"_s, Column::Align::Start, 0.32},
                 {u"Marks"_s, Column::Align::End},
                 {u"Impact"_s, Column::Align::End},
                 {u"Effort"_s, Column::Align::End},
                 {u"Cost"_s, Column::Align::Start, 0.16},
                 {u"Reply"_s, Column::Align::Start, 0.17}},
                {}};
    table.columns[0].title = u"No"_s;
    table.columns[0].share = 0.06;
    const QStringList costs{u"under £10k"_s, u"£10k–£50k"_s, u"£50k–£250k"_s};
    const QStringList replies{u"Accepted"_s, u"Accepted in part"_s, u"Under consideration"_s};
    for (int i = 0; i < int(votes.categories.size()); ++i) {
        table.rows.push_back({plain(QString::number(i + 1)), plain(votes.categories[i]),
                              plain(QString::number(int(*votes.series[0].values[size_t(i)]))),
                              plain(QString::number(5 - i % 3)), plain(QString::number(2 + i % 4)),
                              plain(costs[i % 3]), plain(replies[i % 3])});
    }
    blocks.push_back(std::move(table));
    blocks.push_back(
        numbered(u"5.2"_s, plain(u"Marks are the priorities of those present. They are not "
                                 "a decision."_s)));
    blocks.push_back(Callout{
        Callout::Kind::Key,
        {Paragraph{{},
                   leading(u"Equality."_s, u"Solutions 5 and 6 were kept although they got fewer "
                                           "marks. The need is high, and few of those affected "
                                           "were in the room."_s)}}});
    blocks.push_back(effortFigure());
}

void addEffort(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"7."_s, u"What it took"_s, u"took"_s});
    blocks.push_back(hoursFigure());
    blocks.push_back(Heading{2, u"8."_s, u"How participants rated it"_s, u"rated"_s});
    blocks.push_back(agreementFigure());
    blocks.push_back(List{true,
                          {plain(u"Read the summary."_s),
                           plain(u"Read what people told us."_s),
                           {{u"Ask for another format at "_s},
                            {u"the council’s page"_s, false, u"https://example.org/hopper"_s},
                            {u"."_s}}}});
}

void addEvidenceIndex(std::vector<Block>& blocks)
{
    blocks.push_back(Heading{2, u"B."_s, u"Evidence index"_s, u"index"_s});
    blocks.push_back(Paragraph{{},
                               plain(u"Codes are new in every report and in random order."_s),
                               Paragraph::Tone::Quiet});
    Table table{u"Table B. Every idea a finding rests on"_s,
                {{u"Code"_s, Column::Align::Start, 0.12},
                 {u"Idea"_s},
                 {u"Finding"_s, Column::Align::Start, 0.14},
                 {u"Voices"_s, Column::Align::End, 0.12}},
                {},
                false,
                true};
    const QStringList ideas{
        u"The line is engaged until half past nine, then the morning is full."_s,
        u"My mother will not ring a machine."_s,
        u"The ramp was out and nobody said so until the bus stood there, so I went home again and "
        u"rang "
        "the surgery to say I would not come."_s};
    for (int i = 0; i < 64; ++i) {
        table.rows.push_back({plain(u"E%1"_s.arg(i + 1, 2, 10, QChar(u'0'))), plain(ideas[i % 3]),
                              plain(u"4.%1"_s.arg(1 + i % 9)), plain(QString::number(1 + i % 4))});
    }
    blocks.push_back(std::move(table));
}

Document framed()
{
    Document document;
    document.title = u"The Orrinshaw Hopper: a ride we can rely on"_s;
    document.subtitle = u"What people told us, and what they propose"_s;
    document.organisation = u"Orrinshaw Borough Council"_s;
    document.status = u"DRAFT, version 2"_s;
    document.runningTitle = u"The Orrinshaw Hopper: what people told us"_s;
    document.producer = u"Moothall 0.1.0"_s;
    document.date = QDate(2026, 5, 20);
    return document;
}

} // namespace

Document demoDocument()
{
    Document document = framed();
    addCover(document.blocks);
    addSummary(document.blocks);
    addWhoTookPart(document.blocks);
    addWaiting(document.blocks);
    addUnpaidHelp(document.blocks);
    addSolutions(document.blocks);
    addEffort(document.blocks);
    addEvidenceIndex(document.blocks);
    return document;
}

Document smallDocument()
{
    Document document = framed();
    addCover(document.blocks);
    addWaiting(document.blocks);
    addUnpaidHelp(document.blocks);
    addWhoTookPart(document.blocks);
    return document;
}

} // namespace moothall::test
