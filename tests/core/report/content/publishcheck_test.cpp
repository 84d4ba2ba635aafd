// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What could point to a person is found in what may be quoted, and everyday words are not.
#include "core/report/content/publishcheck.h"
#include "tests/core/report/content/reportfixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::Trace;
using report::tracesIn;

QString found(const QString& text, const QStringList& names = {}, const QStringList& known = {})
{
    QStringList stretches;
    for (const report::TraceFound& trace : tracesIn(text, names, known))
        stretches.append(text.mid(trace.start, trace.length));
    return stretches.join(u'|');
}

TEST(TracesOfPeople, AreFound)
{
    EXPECT_EQ(found(u"Ring me on 07700 900123 after six."_s), u"07700 900123"_s);
    EXPECT_EQ(found(u"Write to jo.reed@example.org please."_s), u"jo.reed@example.org"_s);
    EXPECT_EQ(found(u"The stop at SW1A 1AA is dark."_s), u"SW1A 1AA"_s);
    EXPECT_EQ(found(u"I'm 83 and cannot wait."_s), u"I'm 83"_s);
    EXPECT_EQ(found(u"My son, aged 9, goes alone."_s), u"aged 9"_s);
    EXPECT_EQ(found(u"A 75 year old cannot stand so long."_s), u"75 year old"_s);
    EXPECT_EQ(found(u"Since my stroke I use a wheelchair."_s), u"stroke|wheelchair"_s);
    EXPECT_EQ(found(u"Then Mrs Patel from next door rang."_s), u"Mrs Patel"_s);
    EXPECT_EQ(found(u"The driver called Winston waited."_s), u"Winston"_s);
    EXPECT_EQ(found(u"jo waited."_s, {u"Jo"_s}), u"jo"_s);
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
