// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ideatable.h"

#include "core/base/text.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/quoteanswers.h"
#include "core/exchange/sentence.h"
#include "core/exchange/workshopnames.h"
#include "core/store/failure.h"

#include <QFileInfo>
#include <QSet>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// A cell as a reason quotes it: short, should it hold more than was expected there.
QString quoted(const QString& cell)
{
    constexpr qsizetype longest = 40;
    return cell.size() > longest ? cell.left(longest) + u'…' : cell;
}

QString kindWords()
{
    QStringList words;
    for (const auto& [kind, word] : wordsOf(IdeaKind{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words.join(u", "_s);
}

// Takes rows one by one into the plan, or rejects them.
class IdeaRows
{
public:
    IdeaRows(const Reader& reader, IdSource& ids, const Table& table, const ColumnMapping& mapping,
             ImportPlan& plan)
        : m_ids(ids), m_table(table), m_mapping(mapping), m_plan(plan), m_names(reader, ids, plan)
    {
        if (mapping.columnOf(IdeaField::Participant))
            for (const TableRow& row : table.rows)
                m_names.keepCode(cell(row, IdeaField::Participant));
    }

    void takeAll()
    {
        for (const TableRow& row : m_table.rows)
            take(row);
        m_answers.addTo(m_plan, m_ids);
        sumUp();
    }

private:
    void take(const TableRow& row)
    {
        // Which cell belongs to which column cannot be told.
        if (row.cells.size() > m_table.columns.size())
            return m_plan.rejected.push_back(
                {row.line, Sentence::tr("It has %1 cells, the header has %2.")
                               .arg(row.cells.size())
                               .arg(m_table.columns.size())});
        if (m_mapping.only && row.cells[m_mapping.only->column].compare(m_mapping.only->value,
                                                                        Qt::CaseInsensitive) != 0) {
            ++m_others;
            return;
        }
        const QString text = wordsOf(row);
        if (text.isEmpty())
            ++m_withoutText;
        else if (isRepeat(row, text))
            ++m_repeats;
        else if (Result<Idea> idea = ideaFrom(row, text))
            m_plan.rows.of<Idea>().push_back(std::move(*idea));
        else
            m_plan.rejected.push_back({row.line, idea.error().sentence});
    }

    void sumUp()
    {
        if (const QString unused = unusedColumns(m_mapping, m_table.columns); !unused.isEmpty())
            m_plan.notes.append(Sentence::tr("Not used: %1.").arg(unused));
        note(m_others, Sentence::tr("%n row(s) hold something else than an idea and were left out.",
                                    nullptr, m_others));
        note(m_withoutText,
             Sentence::tr("%n row(s) without text were left out.", nullptr, m_withoutText));
        note(m_repeats, Sentence::tr("%n row(s) repeat an idea under another theme; it is imported "
                                     "once, under the first.",
                                     nullptr, m_repeats));
        note(m_hidden, Sentence::tr("%n idea(s) appear in no output: their status says that they "
                                    "are rejected, waiting or withheld.",
                                    nullptr, m_hidden));
        warn(m_names.namesakes(), Sentence::tr("%n name(s) are also those of people already there; "
                                               "they were kept apart.",
                                               nullptr, m_names.namesakes()));
        warn(m_unreadableTimes, Sentence::tr("%n time(s) could not be read; these ideas come "
                                             "without one.",
                                             nullptr, m_unreadableTimes));
        warn(m_unreadableNumbers, Sentence::tr("%n number(s) could not be read and were left out.",
                                               nullptr, m_unreadableNumbers));
    }

    QString cell(const TableRow& row, IdeaField field) const
    {
        const auto column = m_mapping.columnOf(field);
        if (!column || *column >= row.cells.size())
            return {};
        const QString cell = row.cells[*column].trimmed();
        return m_mapping.guardsFormulas ? unguarded(cell) : cell;
    }

    // What stands under a title belongs to it.
    QString wordsOf(const TableRow& row) const
    {
        const QString title = cleaned(cell(row, IdeaField::Title));
        const QString text = cleaned(cell(row, IdeaField::Text));
        if (title.isEmpty() || text.startsWith(title))
            return text;
        if (text.isEmpty())
            return title;
        return title + (u".?!:…"_s.contains(title.back()) ? u" "_s : u": "_s) + text;
    }

    // Taguette writes an idea once for each of its tags.
    bool isRepeat(const TableRow& row, const QString& text)
    {
        const QString code = cell(row, IdeaField::Code);
        if (code.isEmpty())
            return false;
        const auto before = m_seen.size();
        m_seen.insert({code, text});
        return m_seen.size() == before;
    }

    // The groups, kind and table of a row must be understood before anything is added for it.
    Result<Idea> ideaFrom(const TableRow& row, const QString& text)
    {
        Idea idea;
        idea.kind = IdeaKind::Idea;
        if (const Result<> read = readKind(cell(row, IdeaField::Kind), idea); !read)
            return tl::make_unexpected(read.error());
        if (const Result<> read = readStatus(cell(row, IdeaField::Status), idea); !read)
            return tl::make_unexpected(read.error());
        if (const Result<> read = readTableNumber(cell(row, IdeaField::Table), idea); !read)
            return tl::make_unexpected(read.error());
        if (const Result<> read = readGroup(cell(row, IdeaField::Group), idea); !read)
            return tl::make_unexpected(read.error());
        idea.id = {m_ids.next()};
        idea.session = m_plan.session;
        idea.text = text;
        idea.code = cell(row, IdeaField::Code);
        idea.capturedBy = u"import"_s;
        idea.channel = m_mapping.channel;
        m_hidden += idea.moderation != Moderation::Accepted || idea.withheld;
        if (const QString words = cleaned(cell(row, IdeaField::SafeWording)); !words.isEmpty())
            idea.redactedText = words;
        readOrigin(row, idea);
        readNumbers(row, idea);
        const bool isByNew = idea.participant && m_names.isNew(*idea.participant);
        m_answers.take(cell(row, IdeaField::MayQuote), isByNew ? idea.participant : std::nullopt,
                       idea);
        return idea;
    }

    static Result<> readKind(const QString& word, Idea& idea)
    {
        if (saysNothing(word))
            return {};
        const auto kind = kindIn(word);
        if (!kind)
            return fail(Error::Kind::BadInput, Sentence::tr("“%1” is no kind of idea. The kinds "
                                                            "are: %2.")
                                                   .arg(quoted(word), kindWords()));
        idea.kind = *kind;
        return {};
    }

    static Result<> readStatus(const QString& word, Idea& idea)
    {
        if (saysNothing(word) || takeStatus(word, idea))
            return {};
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is no status of an idea. Write accepted, rejected, waiting, "
                                 "parked or withheld, or leave the column out (status=).")
                        .arg(quoted(word)));
    }

    static Result<> readTableNumber(const QString& word, Idea& idea)
    {
        if (saysNothing(word))
            return {};
        idea.tableNumber = tableNumberIn(word);
        if (!idea.tableNumber)
            return fail(Error::Kind::BadInput,
                        Sentence::tr("“%1” is no table. Write its number, such as 3 or T3.")
                            .arg(quoted(word)));
        return {};
    }

    Result<> readGroup(const QString& word, Idea& idea)
    {
        if (saysNothing(word))
            return {};
        idea.stakeholderGroup = m_names.group(word);
        if (!idea.stakeholderGroup)
            return fail(Error::Kind::NotFound,
                        Sentence::tr("There is no group “%1” in the project.").arg(quoted(word)));
        return {};
    }

    void readOrigin(const TableRow& row, Idea& idea)
    {
        if (const QString word = cell(row, IdeaField::Prompt); !saysNothing(word))
            idea.prompt = m_names.prompt(word);
        if (const QString word = cell(row, IdeaField::Participant);
            !saysNothing(word) && word.compare(u"anonymous"_s, Qt::CaseInsensitive) != 0)
            idea.participant = m_names.participant(word);
        if (const QString word = cell(row, IdeaField::Theme); !saysNothing(word)) {
            const auto [theme, rank] = m_names.theme(word);
            idea.theme = theme;
            idea.themeRank = rank;
        }
        if (const QString word = cell(row, IdeaField::Language); !saysNothing(word))
            idea.language = word;
        if (const QString word = cell(row, IdeaField::CapturedAt); !saysNothing(word)) {
            idea.capturedAt = timeIn(word);
            m_unreadableTimes += !idea.capturedAt;
        }
    }

    void readNumbers(const TableRow& row, Idea& idea)
    {
        idea.agreeCount = numberIn(row, IdeaField::AgreeCount, 0).value_or(0);
        idea.agrees = numberIn(row, IdeaField::Agrees, 0);
        idea.disagrees = numberIn(row, IdeaField::Disagrees, 0);
        idea.passes = numberIn(row, IdeaField::Passes, 0);
        idea.feeling = numberIn(row, IdeaField::Feeling, -2, 2);
    }

    std::optional<int> numberIn(const TableRow& row, IdeaField field, int least,
                                int most = std::numeric_limits<int>::max())
    {
        const QString word = cell(row, field);
        if (saysNothing(word))
            return std::nullopt;
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        ++m_unreadableNumbers;
        return std::nullopt;
    }

    void note(int count, const QString& sentence)
    {
        if (count > 0)
            m_plan.notes.append(sentence);
    }

    void warn(int count, const QString& sentence)
    {
        if (count > 0)
            m_plan.warnings.append(sentence);
    }

    IdSource& m_ids;
    const Table& m_table;
    const ColumnMapping& m_mapping;
    ImportPlan& m_plan;
    WorkshopNames m_names;
    QuoteAnswers m_answers;
    QSet<std::pair<QString, QString>> m_seen; // codes with their text
    int m_others = 0;
    int m_withoutText = 0;
    int m_hidden = 0; // by their status
    int m_repeats = 0;
    int m_unreadableTimes = 0;
    int m_unreadableNumbers = 0;
};

Result<> checkSomethingIsLeft(const ImportPlan& plan)
{
    if (!plan.rows.of<Idea>().empty())
        return {};
    if (plan.rejected.empty())
        return fail(Error::Kind::BadInput, Sentence::tr("No row of the table holds an idea."));
    return fail(Error::Kind::BadInput, Sentence::tr("No row can be imported. Line %1: %2")
                                           .arg(plan.rejected.front().line)
                                           .arg(plan.rejected.front().reason));
}

} // namespace

Result<ImportPlan> planIdeas(const Reader& reader, IdSource& ids, const Table& table,
                             const ColumnMapping& mapping, const Target& target,
                             const QString& name)
{
    return attempt([&]() -> Result<ImportPlan> {
        Result<ImportPlan> plan = planFor(reader, ids, target, name);
        if (!plan)
            return plan;
        plan->rows.of<Idea>().reserve(table.rows.size());
        IdeaRows(reader, ids, table, mapping, *plan).takeAll();
        if (const Result<> left = checkSomethingIsLeft(*plan); !left)
            return tl::make_unexpected(left.error());
        return plan;
    });
}

Result<ImportPlan> planTable(const Reader& reader, IdSource& ids, const QString& path,
                             const Target& target, const QString& columns)
{
    const Result<Table> table = readTable(path);
    if (!table)
        return tl::make_unexpected(table.error());
    const Result<ColumnMapping> mapping = chooseColumns(columns, table->columns);
    if (!mapping)
        return tl::make_unexpected(mapping.error());
    return planIdeas(reader, ids, *table, *mapping, target, QFileInfo(path).completeBaseName());
}

} // namespace moothall::exchange
