// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/wordtable.h"
#include "resources/installed.h"
#include "tests/core/suggest/boards.h"

#include <QTemporaryDir>

namespace moothall::suggest::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray shippedBytes()
{
    QFile file(resources::wordTablePath());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class WordTables : public testing::Test
{
protected:
    Error openingFails(const QByteArray& bytes, const QByteArray& sha256 = {})
    {
        QFile file(m_folder.filePath(u"words.wvec"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto table = WordTable::open(file.fileName(), sha256);
        EXPECT_FALSE(table.has_value());
        return table ? Error() : table.error();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(WordTables, KnowTheWordsOfEnglish)
{
    const WordTable& table = englishWords();
    EXPECT_EQ(table.count(), 104940);
    EXPECT_EQ(table.width(), 64);
    EXPECT_TRUE(table.rowOf(u"bicycle"_s));
    EXPECT_EQ(table.rowOf(u"bicycle's"_s), table.rowOf(u"bicycle"_s));
    EXPECT_FALSE(table.rowOf(u"qqxzzy"_s));
    EXPECT_FALSE(table.rowOf(u"公交"_s));
}

TEST_F(WordTables, MakeTellingWordsLong)
{
    const auto lengthOf = [](const QString& word) {
        std::vector<float> numbers(64);
        englishWords().addTo(numbers, *englishWords().rowOf(word));
        double sum = 0;
        for (const float x : numbers)
            sum += double(x) * double(x);
        return std::sqrt(sum);
    };
    EXPECT_LT(lengthOf(u"the"_s), 0.05);
    EXPECT_GT(lengthOf(u"bicycle"_s), 0.5);
}

TEST_F(WordTables, SayWhenTheyAreMissing)
{
    const auto table = WordTable::open(u"/nowhere/words.wvec"_s);
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(table.error().kind, Error::Kind::Unavailable);
    EXPECT_TRUE(table.error().sentence.endsWith(u'.'));
}

TEST_F(WordTables, RefuseWhatIsNotWhole)
{
    const QByteArray whole = shippedBytes();
    for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(15), qsizetype(1000),
                                 whole.size() / 2, whole.size() - 1})
        EXPECT_EQ(openingFails(whole.left(size)).kind, Error::Kind::Damaged) << size;
    EXPECT_EQ(openingFails(whole + 'x').kind, Error::Kind::Damaged);
}

TEST_F(WordTables, RefuseWhatIsBroken)
{
    const QByteArray whole = shippedBytes();
    const qsizetype wordsAt = 16 + 104940LL * (4 + 64);
    for (const qsizetype at : {qsizetype(0), qsizetype(8), qsizetype(12), wordsAt}) {
        QByteArray broken = whole;
        broken[at] = char(broken[at] ^ 0x5a);
        EXPECT_EQ(openingFails(broken).kind, Error::Kind::Damaged) << at;
    }
    QByteArray notANumber = whole;
    notANumber.replace(16, 4, QByteArray("\xff\xff\xff\xff", 4));
    EXPECT_EQ(openingFails(notANumber).kind, Error::Kind::Damaged);
}

TEST_F(WordTables, RefuseASingleWrongNumberWhereTheSumIsKnown)
{
    QByteArray broken = shippedBytes();
    broken[4'000'000] = char(broken[4'000'000] ^ 1);
    EXPECT_EQ(openingFails(broken, resources::wordTableSum()).kind, Error::Kind::Damaged);
    EXPECT_TRUE(WordTable::open(resources::wordTablePath(), resources::wordTableSum()).has_value());
}

} // namespace
} // namespace moothall::suggest::test
