// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The web pages of the sample are what they were. To renew them after a wanted change:
//   MOOTHALL_RENEW_GOLDEN=1 ctest --preset dev -R GoldenPages
#include "core/report/html.h"
#include "core/report/htmlstyle.h"
#include "tests/core/report/sample/files.h"
#include "tests/support/golden.h"

#include <QPainter>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

// A drawing that is the same on every machine.
void paintMark(const Figure&, QPainter& painter, const QRectF& area)
{
    painter.fillRect(QRectF(area.topLeft(), QSizeF(10, 10)), Qt::black);
}

// The codes of the evidence hang on the ids of the file, which are new each time.
Document withoutCodes(Document document)
{
    for (Block& block : document.blocks) {
        if (auto* callout = std::get_if<Callout>(&block))
            std::erase_if(callout->blocks, [](const Block& inner) {
                const auto* paragraph = std::get_if<Paragraph>(&inner);
                return paragraph && paragraph->tone == Paragraph::Tone::Quiet;
            });
        if (auto* table = std::get_if<Table>(&block))
            std::erase_if(table->rows, [&](const std::vector<Text>& row) {
                return table->caption.startsWith(u"Table R."_s) ||
                       row.front().front().text.startsWith(u"SHA-256"_s) ||
                       row.front().front().text == u"Made with" ||
                       row.front().front().text == u"File format";
            });
    }
    document.producer = u"Moothall"_s;
    return document;
}

using GoldenPages = SampleFiles;

TEST_F(GoldenPages, HaveTheStyleTheyHad)
{
    EXPECT_TRUE(test::matchesGolden(u"report.css"_s, htmlStyle(Print::Ordinary)));
    EXPECT_TRUE(test::matchesGolden(
        u"report-large.css"_s, htmlStyle(Print::Large).mid(htmlStyle(Print::Ordinary).size())));
}

TEST_F(GoldenPages, AreThePagesTheyWere)
{
    const std::vector<std::pair<Variant, QString>> pages{
        {Variant::Councillor, u"sample-councillor.html"_s},
        {Variant::Officer, u"sample-officer.html"_s},
        {Variant::Participant, u"sample-participant.html"_s}};
    for (const auto& [variant, name] : pages)
        EXPECT_TRUE(test::matchesGolden(
            name, test::withoutStyle(toHtml(withoutCodes(made(variant)), paintMark))));
}

} // namespace
} // namespace moothall::report
