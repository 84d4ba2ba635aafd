// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ideacells.h"

#include "core/base/text.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/sentence.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

QString kindWords()
{
    QStringList words;
    for (const auto& [kind, word] : wordsOf(IdeaKind{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words.join(u", "_s);
}

Result<> readKind(const QString& word, Idea& idea)
{
    if (saysNothing(word))
        return {};
    const auto kind = kindIn(word);
    if (!kind)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is no kind of idea. The kinds are: %2.")
                        .arg(quotedCell(word), kindWords()));
    idea.kind = *kind;
    return {};
}

Result<> readStatus(const QString& word, Idea& idea)
{
    if (saysNothing(word) || takeStatus(word, idea))
        return {};
    return fail(Error::Kind::BadInput,
                Sentence::tr("“%1” is no status of an idea. Write accepted, rejected, waiting, "
                             "parked or withheld, or leave the column out (status=).")
                    .arg(quotedCell(word)));
}

Result<> readTable(const QString& word, Idea& idea)
{
    if (saysNothing(word))
        return {};
    idea.tableNumber = tableNumberIn(word);
    if (!idea.tableNumber)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is no table. Write its number, such as 3 or T3.")
                        .arg(quotedCell(word)));
    return {};
}

} // namespace

QString quotedCell(const QString& cell)
{
    constexpr qsizetype longest = 40;
    return cell.size() > longest ? cell.left(longest) + u'…' : cell;
}

QString IdeaCells::at(const TableRow& row, IdeaField field) const
{
    const auto column = m_mapping.columnOf(field);
    if (!column || *column >= row.cells.size())
        return {};
    const QString cell = row.cells[*column].trimmed();
    return m_mapping.guardsFormulas ? unguarded(cell) : cell;
}

QString IdeaCells::words(const TableRow& row) const
{
    const QString title = cleaned(at(row, IdeaField::Title));
    const QString text = cleaned(at(row, IdeaField::Text));
    if (title.isEmpty() || text.startsWith(title))
        return text;
    if (text.isEmpty())
        return title;
    return title + (u".?!:…"_s.contains(title.back()) ? u" "_s : u": "_s) + text;
}

QString IdeaCells::author(const TableRow& row) const
{
    const QString word = at(row, IdeaField::Participant);
    const bool isNobody =
        saysNothing(word) || word.compare(u"anonymous"_s, Qt::CaseInsensitive) == 0;
    return isNobody ? QString() : word;
}

Result<> IdeaCells::readMarks(const TableRow& row, Idea& idea) const
{
    if (const Result<> read = readKind(at(row, IdeaField::Kind), idea); !read)
        return read;
    if (const Result<> read = readStatus(at(row, IdeaField::Status), idea); !read)
        return read;
    return readTable(at(row, IdeaField::Table), idea);
}

void IdeaCells::readFigures(const TableRow& row, Idea& idea)
{
    idea.agreeCount = number(row, IdeaField::AgreeCount, 0).value_or(0);
    idea.agrees = number(row, IdeaField::Agrees, 0);
    idea.disagrees = number(row, IdeaField::Disagrees, 0);
    idea.passes = number(row, IdeaField::Passes, 0);
    idea.feeling = number(row, IdeaField::Feeling, -2, 2);
    if (const QString word = at(row, IdeaField::CapturedAt); !saysNothing(word)) {
        idea.capturedAt = timeIn(word, m_zone);
        m_unreadableTimes += !idea.capturedAt;
    }
}

std::optional<int> IdeaCells::number(const TableRow& row, IdeaField field, int least, int most)
{
    const QString word = at(row, field);
    if (saysNothing(word))
        return std::nullopt;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    ++m_unreadableNumbers;
    return std::nullopt;
}

} // namespace moothall::exchange
