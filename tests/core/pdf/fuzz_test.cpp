// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people type, the file stays sound: random text from everywhere in Unicode, fixed seed.
#include "tests/core/pdf/documentbuilder.h"
#include "tests/core/pdf/readback.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;

class RandomText
{
public:
    explicit RandomText(unsigned seed) : m_engine(seed) {}

    QString next()
    {
        QString text;
        const unsigned length = below(40);
        for (unsigned i = 0; i < length; ++i)
            append(text);
        return text;
    }

private:
    unsigned below(unsigned end) { return unsigned(m_engine() % end); }

    // Mostly scripts in use, sometimes anything at all, lone surrogates included.
    void append(QString& text)
    {
        struct Range
        {
            char32_t first, last;
        };
        static constexpr std::array ranges = {
            Range{0x20, 0x7e},       Range{0x20, 0x7e},     Range{0x00, 0x24f},
            Range{0x300, 0x36f},     Range{0x590, 0x6ff},   Range{0x900, 0xdff},
            Range{0x1f300, 0x1faff}, Range{0x2000, 0x206f}, Range{0x4e00, 0x4fff},
            Range{0xfe00, 0xffff},   Range{0xe000, 0xe0ff}};
        constexpr unsigned oneInTwenty = 20;
        if (below(oneInTwenty) == 0) {
            text += QChar(ushort(below(0x10000)));
            return;
        }
        const Range range = ranges[below(unsigned(ranges.size()))];
        const auto point = char32_t(range.first + below(unsigned(range.last - range.first + 1)));
        text += QString::fromUcs4(&point, 1);
    }

    std::mt19937 m_engine;
};

class PdfFuzz : public testing::TestWithParam<unsigned>
{};

TEST_P(PdfFuzz, AnyTextGivesASoundFile)
{
    RandomText random(GetParam());
    DocumentBuilder builder;
    builder.heading(1, u"Title "_s + random.next());
    for (int i = 0; i < 25; ++i)
        builder.paragraph(random.next() + random.next());
    QList<QStringList> rows;
    for (int row = 0; row < 8; ++row)
        rows.append({random.next(), random.next(), random.next()});
    builder.table(rows, true);
    builder.list({random.next(), random.next()});
    builder.paragraph(u"-"_s).link(random.next(), u"https://example.org/"_s + random.next());
    builder.picture(random.next(), random.next());

    Metadata fromPeople = metadata();
    fromPeople.title = u"T"_s + random.next();
    fromPeople.author = random.next();
    const Rendered file = render(laidOutAndWalked(builder.document()), fromPeople).value();
    const SavedFile saved(file.bytes);
    const Result<std::vector<Finding>> findings = audit(saved.path());
    ASSERT_TRUE(findings) << qPrintable(findings.error().detail);
    for (const Finding& finding : *findings)
        ADD_FAILURE() << finding.rule.constData() << ": " << qPrintable(finding.sentence) << " ("
                      << qPrintable(finding.place) << ")";
}

INSTANTIATE_TEST_SUITE_P(Seeds, PdfFuzz, testing::Range(1u, 7u));

} // namespace
} // namespace moothall::pdf::test
