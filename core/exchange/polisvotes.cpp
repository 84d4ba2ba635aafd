// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/polisvotes.h"

#include "core/exchange/csvrows.h"
#include "core/exchange/sentence.h"

#include <cstdlib>
#include <vector>

namespace moothall::exchange::polis {

namespace {

QString word(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
}

// Counts by column while the rows pass: nothing of a row is kept but its participant.
class VoteCounter
{
public:
    void take(const CsvRow& row)
    {
        if (m_header.isEmpty())
            readHeader(row);
        else
            readVoter(row);
    }

    Result<Votes> result()
    {
        if (m_participant < 0 || m_comments.empty())
            return fail(Error::Kind::BadInput,
                        Sentence::tr("participants-votes.csv has no column “participant”, or no "
                                     "columns named after comments."));
        for (const std::size_t column : m_comments)
            m_votes.byComment.insert(m_header[qsizetype(column)], m_counts[column]);
        return m_votes;
    }

private:
    void readHeader(const CsvRow& row)
    {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            m_header.append(word(row.cells[column]));
            bool isComment = false;
            m_header.last().toLongLong(&isComment);
            if (isComment)
                m_comments.push_back(column);
        }
        m_participant = m_header.indexOf(QStringLiteral("participant"));
        m_counts.resize(row.cells.size());
    }

    void readVoter(const CsvRow& row)
    {
        if (m_participant < 0 || m_participant >= qsizetype(row.cells.size()))
            return;
        const QString voter = word(row.cells[std::size_t(m_participant)]);
        if (voter.isEmpty())
            return;
        m_votes.voters.append(voter);
        for (const std::size_t column : m_comments)
            if (column < row.cells.size())
                count(row.cells[column], m_counts[column]);
    }

    void count(std::string_view vote, VoteCount& counts)
    {
        if (vote.empty())
            return;
        if (vote == "1")
            ++counts.ones;
        else if (vote == "-1")
            ++counts.minusOnes;
        else if (vote == "0")
            ++counts.zeros;
        else
            ++m_votes.unreadable;
    }

    QStringList m_header;
    qsizetype m_participant = -1;
    std::vector<std::size_t> m_comments; // their columns
    std::vector<VoteCount> m_counts;     // by column
    Votes m_votes;
};

void addDifference(SignCheck& check, int agrees, int disagrees)
{
    check.comments += agrees != 0 || disagrees != 0;
    check.votes += std::abs(agrees) + std::abs(disagrees);
}

} // namespace

Result<Votes> readVotes(const QByteArray& text)
{
    VoteCounter counter;
    const Result<> read = forEachRow(text, delimiterOf(text), Quoting::Rfc4180,
                                     [&](const CsvRow& row) { counter.take(row); });
    if (!read)
        return tl::make_unexpected(read.error());
    return counter.result();
}

SignCheck compareSigns(const std::vector<CommentTotals>& totals, const Votes& votes)
{
    SignCheck one{Sign::OneAgrees};
    SignCheck minusOne{Sign::MinusOneAgrees};
    for (const auto& [comment, agrees, disagrees] : totals) {
        const VoteCount count = votes.byComment.value(comment);
        addDifference(one, agrees - count.ones, disagrees - count.minusOnes);
        addDifference(minusOne, agrees - count.minusOnes, disagrees - count.ones);
    }
    constexpr int farCloser = 3;
    if (one.votes * farCloser <= minusOne.votes)
        return one;
    if (minusOne.votes * farCloser <= one.votes)
        return minusOne;
    return {Sign::Unclear, one.comments, one.votes};
}

} // namespace moothall::exchange::polis
