// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the sample on every paper: clean for the audit, and short where short is promised.
#include "core/pdf/audit.h"
#include "core/report/content/attachments.h"
#include "core/report/content/sources.h"
#include "core/report/figurelayout.h"
#include "core/report/pdf.h"
#include "tests/core/report/sample/files.h"
#include "tests/support/documentwords.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

class Pages : public SampleFiles
{
protected:
    int pagesOf(const Document& document, const PageStyle& style,
                const std::vector<pdf::Attachment>& attachments = {})
    {
        const QString path = place(u"report.pdf"_s);
        const auto outcome = writePdf(document, drawFigure, style, path, attachments);
        EXPECT_TRUE(outcome);
        const auto findings = pdf::audit(path);
        EXPECT_TRUE(findings);
        for (const pdf::Finding& finding : findings.value_or(std::vector<pdf::Finding>()))
            ADD_FAILURE() << finding.rule.toStdString() << ": " << finding.sentence.toStdString();
        return outcome ? outcome->pages : 0;
    }

    void change(std::string_view sql)
    {
        ASSERT_TRUE(workspace->act(u"Change"_s, [&](Edit& edit) { edit.run(sql); }));
    }
};

TEST_F(Pages, AreCleanOnEveryPaper)
{
    for (const Variant variant : everyVariant)
        for (const Paper paper : {Paper::A4, Paper::Letter})
            for (const Print print : {Print::Ordinary, Print::Large})
                EXPECT_GT(pagesOf(made(variant), PageStyle::of(paper, print)), 0);
}

TEST_F(Pages, InLargePrintNothingIsSmallerThan18Points)
{
    const PageStyle style = PageStyle::of(Paper::A4, Print::Large);
    EXPECT_GE(figuretype::size * style.figureScale, 18);
    for (const Variant variant : everyVariant) {
        const pdf::DisplayList list = toPages(made(variant), drawFigure, style);
        for (const pdf::DisplayPage& page : list.pages)
            for (const pdf::Operation& operation : page.operations) {
                const auto* run = std::get_if<pdf::GlyphRun>(&operation);
                const QString text = run ? run->text(run->glyphs[0]) : QString();
                EXPECT_TRUE(text.trimmed().isEmpty() || run->font.pixelSize() >= 18)
                    << text.toStdString();
            }
    }
}

// What a page says, its foot aside.
QString saidOn(const pdf::DisplayPage& page)
{
    QString said;
    bool meant = false;
    for (const pdf::Operation& operation : page.operations) {
        if (std::holds_alternative<pdf::BeginContent>(operation))
            meant = true;
        else if (std::holds_alternative<pdf::BeginArtifact>(operation))
            meant = false;
        else if (const auto* run = std::get_if<pdf::GlyphRun>(&operation); run && meant)
            for (const pdf::GlyphRun::Glyph& glyph : run->glyphs)
                said += run->text(glyph);
    }
    return said;
}

TEST_F(Pages, TheFirstOnesAreKnownBeforeTheOthers)
{
    const Document document = made(Variant::Officer);
    const pdf::DisplayList all = toPages(document, drawFigure, PageStyle::standard());
    for (const int least : {1, 2, 4}) {
        const pdf::DisplayList some =
            toFirstPages(document, drawFigure, PageStyle::standard(), least);
        ASSERT_GE(int(some.pages.size()), least);
        EXPECT_LT(some.pages.size(), all.pages.size());
        for (std::size_t page = 0; page < std::size_t(least); ++page)
            EXPECT_EQ(saidOn(some.pages[page]), saidOn(all.pages[page])) << page;
    }
}

const std::vector<PageStyle> everyStyle{
    PageStyle::of(Paper::A4, Print::Ordinary), PageStyle::of(Paper::A4, Print::Large),
    PageStyle::of(Paper::Letter, Print::Ordinary), PageStyle::of(Paper::Letter, Print::Large)};

TEST_F(Pages, CouncillorsGetTwo)
{
    for (const PageStyle& style : everyStyle)
        EXPECT_EQ(pagesOf(made(Variant::Councillor, style), style), 2);
}

TEST_F(Pages, CouncillorsGetTwoWhateverTheWordsAre)
{
    const QString sentence =
        u"Everybody who ever waited for a bus in the rain knows what it is like to be told nothing "
        "at all, for an hour, twice a week, and then to be told that it ran on time. "_s;
    for (const QString& words :
         {sentence.repeated(3), sentence.repeated(20), QString(500, u'W'), QString(3000, u'i'),
          u"😀 👩‍👩‍👧‍👦 🚲 🇬🇧 "_s.repeated(60),
          u"نريد أن نعرف متى تأتي الحافلة. "_s.repeated(20),
          u"我们想知道公共汽车什么时候来。"_s.repeated(30),
          u"한국어 버스가 늦는다. "_s.repeated(30), u"a\nb "_s.repeated(100)}) {
        const std::string typed = "'" + words.toStdString() + "'";
        change("UPDATE insight SET statement = " + typed);
        change("UPDATE theme SET title = " + typed);
        change("UPDATE solution SET title = " + typed + ", shortlist_reason = " + typed);
        change("UPDATE project SET title = " + typed + ", decision_question = " + typed +
               ", promise = " + typed + ", commissioner = " + typed);
        change("UPDATE project_check SET evidence = " + typed + ", result = 'warn'");
        change("UPDATE solution_constraint SET text = " + typed);
        for (const PageStyle& style : everyStyle)
            EXPECT_LE(pagesOf(made(Variant::Councillor, style), style), 2)
                << words.left(40).toStdString();
    }
}

// What has no room is left out whole, and counted.
TEST_F(Pages, TellTheCouncillorNothingByHalves)
{
    const QString question = workspace->reader().find(project)->decisionQuestion;
    for (const PageStyle& style : everyStyle) {
        const QString words = test::wordsOf(made(Variant::Councillor, style));
        EXPECT_TRUE(words.contains(question)) << words.toStdString();
        EXPECT_FALSE(words.contains(u'…')) << words.toStdString();
        EXPECT_TRUE(words.contains(u" in the full report."_s));
    }
}

TEST_F(Pages, LeaveOutALegalPointRatherThanCutItForTheCouncillor)
{
    const QString first = u"The first sentence is told whole."_s;
    change("UPDATE solution_constraint SET text = '" +
           (first + u" And the second has no end"_s + u" at all"_s.repeated(300)).toStdString() +
           "'");
    for (const PageStyle& style : everyStyle) {
        const QString words = test::wordsOf(made(Variant::Councillor, style));
        EXPECT_TRUE(words.contains(first + u" […]"_s) || !words.contains(first));
        EXPECT_FALSE(words.contains(u"And the second"_s));
    }
}

TEST_F(Pages, AreNotLeftEmptyForTheCouncillor)
{
    for (const PageStyle& style : everyStyle) {
        const auto pages = toPages(made(Variant::Councillor, style), drawFigure, style);
        double lowest = 0;
        for (const pdf::NamedPart& part : pages.parts)
            if (part.page == 1)
                lowest = std::max(lowest, part.bottom);
        EXPECT_GT(lowest, style.size.height() * 0.55);
    }
}

TEST_F(Pages, WithTheEvidenceInsideAreCleanToo)
{
    const auto evidence = evidenceOfReport(*workspace, project, {.made = QDate(2026, 7, 10)});
    ASSERT_TRUE(evidence);
    pagesOf(made(Variant::Officer), PageStyle::standard(), attachmentsOf(*evidence));
    QFile file(place(u"report.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("%PDF-1.7"));
}

TEST_F(Pages, OfOneParticipantAreClean)
{
    change("DELETE FROM attendance WHERE participant <> (SELECT min(participant) FROM attendance)");
    for (const Variant variant : everyVariant)
        pagesOf(made(variant), PageStyle::standard());
}

TEST_F(Pages, OfAGroupOfOneNameItNowhere)
{
    change("UPDATE stakeholder_group SET disclosure = 'protected'");
    change("INSERT INTO broad_group (id, project, code, name, rank) SELECT 4242, id, 'BX', 'The "
           "lighthouse keeper', 99 FROM project LIMIT 1");
    change("UPDATE stakeholder_group SET broad_group = 4242 WHERE id = (SELECT stakeholder_group "
           "FROM participant JOIN attendance ON attendance.participant = participant.id GROUP BY "
           "stakeholder_group ORDER BY count(*) LIMIT 1)");
    for (const Variant variant : everyVariant) {
        const Document document = made(variant);
        pagesOf(document, PageStyle::standard());
        for (const Block& block : document.blocks) {
            const auto* quote = std::get_if<Quote>(&block);
            EXPECT_FALSE(quote && quote->attribution == u"The lighthouse keeper"_s);
        }
    }
}

TEST_F(Pages, PartsLeadToEveryInsightAndSolution)
{
    const auto sources = sourcesOf(*workspace, project);
    ASSERT_TRUE(sources);
    const pdf::DisplayList pages =
        toPages(made(Variant::Officer), drawFigure, PageStyle::standard());
    std::set<QString> named;
    for (const pdf::NamedPart& part : pages.parts) {
        EXPECT_LT(part.top, part.bottom);
        EXPECT_LT(part.page, int(pages.pages.size()));
        named.insert(part.name);
    }
    for (const auto& [name, source] : *sources)
        EXPECT_TRUE(named.contains(name)) << name.toStdString();
    EXPECT_EQ(sources->size(), 9U + 8U);
}

TEST_F(Pages, CouncillorsPartsLeadToInsights)
{
    const pdf::DisplayList pages =
        toPages(made(Variant::Councillor), drawFigure, PageStyle::standard());
    EXPECT_EQ(std::ranges::count_if(
                  pages.parts,
                  [](const pdf::NamedPart& part) { return part.name.startsWith(u"insight-"_s); }),
              5);
}

TEST_F(Pages, BadDaysAreCleanToo)
{
    change("UPDATE theme SET title = '🚌'");
    change("UPDATE project SET title = 'Two' || char(10) || 'lines'");
    change("UPDATE idea SET text = replace(hex(zeroblob(250)), '00', 'xy') WHERE code = 'C01'");
    change("UPDATE idea SET text = 'نريد أن نعرف متى تأتي' WHERE code = 'C02'");
    for (const Variant variant : everyVariant)
        pagesOf(made(variant), PageStyle::standard());
}

} // namespace
} // namespace moothall::report
