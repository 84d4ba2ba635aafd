// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle holds every row, and comes back as identical rows.
#include "core/exchange/bundle.h"
#include "tests/core/sample/samplefixture.h"

#include <QBuffer>

namespace moothall {
namespace {

using namespace exchange;

QByteArray bundleOf(const Reader& reader)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(bundle::write(reader, buffer));
    return buffer.data();
}

TEST_F(SampleWorkshop, ComesBackFromABundleAsIdenticalRows)
{
    const QByteArray exported = bundleOf(*workspace);
    ASSERT_TRUE(bundle::looksLikeBundle(exported));
    const Result<RecordSet> rows = bundle::read(exported);
    ASSERT_TRUE(rows) << rows.error().sentence.toStdString();

    auto other = *Workspace::create(folder.filePath(QStringLiteral("other.moothall")));
    ASSERT_TRUE(addAll(*other, QStringLiteral("Import"), *rows));
    EXPECT_EQ(bundleOf(*other), exported);
    AllRecords::forEach([&]<class T>() {
        EXPECT_EQ(other->reader().all<T>("ORDER BY id"), workspace->reader().all<T>("ORDER BY id"))
            << Record<T>::table;
    });
}

TEST_F(SampleWorkshop, BundleRefusesWhatItDoesNotKnow)
{
    const QByteArray exported = bundleOf(*workspace);
    const auto sentenceAfter = [&](const QByteArray& from, const QByteArray& to) {
        QByteArray changed = exported;
        changed.replace(changed.indexOf(from), from.size(), to);
        const auto outcome = bundle::read(changed);
        return outcome ? QString() : outcome.error().sentence;
    };
    EXPECT_TRUE(sentenceAfter("\"so_what\"", "\"so_that\"")
                    .startsWith(QStringLiteral("tables.insight[0]")));
    EXPECT_TRUE(
        sentenceAfter("\"version\": 1", "\"version\": 9").startsWith(QStringLiteral("version:")));
    EXPECT_TRUE(sentenceAfter("\"reply\"", "\"answer\"").contains(QStringLiteral("no place")));
    EXPECT_TRUE(sentenceAfter("\"kind\":\"co_design\"", "\"kind\":\"party\"")
                    .startsWith(QStringLiteral("tables.session[0].kind:")));
    EXPECT_FALSE(bundle::read(exported.left(exported.size() / 2)));
}

TEST_F(SampleWorkshop, BundleOfAnEmptyFileIsEmpty)
{
    auto empty = *Workspace::create(folder.filePath(QStringLiteral("empty.moothall")));
    const auto rows = bundle::read(bundleOf(*empty));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 0U);
}

TEST_F(SampleWorkshop, BundleKeepsWordsByteForByte)
{
    Idea idea;
    idea.session = session;
    idea.text = QStringLiteral("'; DROP TABLE idea; -- <b>🚌</b> مرحبا \"quoted\" \\ tab\there");
    ASSERT_TRUE(ideas::add(*workspace, idea));
    const auto rows = bundle::read(bundleOf(*workspace));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->of<Idea>().back().text, idea.text);
}

} // namespace
} // namespace moothall
