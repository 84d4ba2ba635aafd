// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ideatable.h"

#include "core/base/text.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/ideacells.h"
#include "core/exchange/quoteanswers.h"
#include "core/exchange/sentence.h"
#include "core/exchange/workshopnames.h"
#include "core/gather/strangecodes.h"
#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "core/involve/walltime.h"
#include "core/store/failure.h"

#include <QFileInfo>
#include <QHash>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIdea = 32'767; // characters, as a cell of a spreadsheet has at most

// Takes rows one by one into the plan, or rejects them.
class IdeaRows
{
public:
    IdeaRows(const Reader& reader, IdSource& ids, const Table& table, const ColumnMapping& mapping,
             ImportPlan& plan)
        : m_reader(reader),
          m_ids(ids),
          m_table(table),
          m_mapping(mapping),
          m_plan(plan),
          m_cells(mapping, zoneOf(sessionOf(reader, plan))),
          m_names(reader, ids, plan),
          m_rules(groundRules::of(reader, plan.session))
    {
        m_tables = sessionOf(reader, plan).tables;
        m_names.keepCodes(authorsIn(table));
        for (const QString& words :
             reader.values<QString>("SELECT text FROM idea WHERE session = ?", plan.session))
            m_here.insert(words);
    }

    void takeAll()
    {
        for (const TableRow& row : m_table.rows)
            take(row);
        m_answers.addTo(m_plan, m_ids);
        m_plan.strangeCodes = strangeCodes::in(m_reader, m_plan.rows.of<Idea>());
        sumUp();
    }

private:
    // There, or coming along.
    static Session sessionOf(const Reader& reader, const ImportPlan& plan)
    {
        const auto& coming = plan.rows.of<Session>();
        return coming.empty() ? reader.find(plan.session).value_or(Session()) : coming.front();
    }

    QSet<QString> authorsIn(const Table& table) const
    {
        QSet<QString> authors;
        if (m_mapping.columnOf(IdeaField::Participant))
            for (const TableRow& row : table.rows)
                authors.insert(m_cells.at(row, IdeaField::Participant));
        return authors;
    }

    void take(const TableRow& row)
    {
        const auto text = m_mapping.columnOf(IdeaField::Text);
        const qsizetype beyond = row.cells.size() - m_table.columns.size();
        if (beyond > 0 && m_mapping.isUnquoted && text)
            return take(joined(row, *text, beyond));
        // Which cell belongs to which column cannot be told.
        if (row.cells.size() > m_table.columns.size())
            return reject(row, Sentence::tr("It has %1 cells, the header has %2.")
                                   .arg(row.cells.size())
                                   .arg(m_table.columns.size()));
        if (m_mapping.only && row.cells[m_mapping.only->column].compare(m_mapping.only->value,
                                                                        Qt::CaseInsensitive) != 0) {
            ++m_others;
            return;
        }
        const QString words = m_cells.words(row);
        if (words.isEmpty())
            ++m_withoutText;
        else if (words.size() > longestIdea)
            reject(row, Sentence::tr("It has %1 characters; an idea has at most %2.")
                            .arg(words.size())
                            .arg(longestIdea));
        else if (isRepeat(row, words))
            ++m_repeats;
        else if (Result<Idea> idea = ideaFrom(row, words)) {
            m_known += m_here.contains(idea->text);
            m_plan.rows.of<Idea>().push_back(std::move(*idea));
        } else
            reject(row, idea.error().sentence);
    }

    // What was said takes the cells that its commas made.
    static TableRow joined(TableRow row, qsizetype text, qsizetype beyond)
    {
        row.cells[text] = QStringList(row.cells.mid(text, beyond + 1)).join(u',');
        row.cells.remove(text + 1, beyond);
        return row;
    }

    void reject(const TableRow& row, const QString& why)
    {
        m_plan.rejected.push_back({row.line, why});
    }

    void sumUp()
    {
        if (const QString unused = unusedColumns(m_mapping, m_table.columns); !unused.isEmpty())
            m_plan.notes.append(Sentence::tr("Not used: %1.").arg(unused));
        note(m_others, Sentence::tr("Left out, for they hold something else than an idea: %n "
                                    "row(s).",
                                    nullptr, m_others));
        note(m_withoutText,
             Sentence::tr("Left out, for they hold no text: %n row(s).", nullptr, m_withoutText));
        note(m_repeats, Sentence::tr("Imported once, under the first of their themes: %n row(s) "
                                     "that repeat an idea under another theme.",
                                     nullptr, m_repeats));
        note(m_hidden, Sentence::tr("In no output, for their status says rejected, waiting or "
                                    "withheld: %n idea(s).",
                                    nullptr, m_hidden));
        note(m_withoutAuthor,
             m_rules.attribution() == Attribution::Nothing
                 ? Sentence::tr("Who said it, and of which group, is not taken in: "
                                "so the ground rules of the session have it.")
                 : Sentence::tr("Who said it is not taken in: so the ground rules "
                                "of the session have it."));
        warn(m_table.lettersAreGuessed,
             Sentence::tr("The file does not say which letters it is written in. It was read as "
                          "Windows-1252: look at words with accents."));
        warn(m_names.namesakes(), Sentence::tr("Kept apart, for people already there bear the same "
                                               "name: %n person(s).",
                                               nullptr, m_names.namesakes()));
        warn(int(m_plan.strangeCodes.size()), strangeCodes::told(m_plan.strangeCodes));
        warn(m_known,
             Sentence::tr("In words that are here already: %n idea(s).", nullptr, m_known));
        warn(m_atNoTable, Sentence::tr("At a table that the session does not have: %n idea(s).",
                                       nullptr, m_atNoTable));
        warn(m_cells.unreadableTimes(), Sentence::tr("Without a time, for it could not be read: %n "
                                                     "idea(s).",
                                                     nullptr, m_cells.unreadableTimes()));
        warn(m_cells.unreadableNumbers(), Sentence::tr("Left out, for they could not be read: %n "
                                                       "number(s).",
                                                       nullptr, m_cells.unreadableNumbers()));
    }

    // Taguette writes an idea once for each of its tags.
    bool isRepeat(const TableRow& row, const QString& text)
    {
        const QString code = m_cells.at(row, IdeaField::Code);
        if (code.isEmpty())
            return false;
        if (m_seen.contains(code, text))
            return true;
        m_seen.insert(code, text);
        return false;
    }

    // The marks, group and author of a row must be understood before anything is added for it.
    Result<Idea> ideaFrom(const TableRow& row, const QString& text)
    {
        Idea idea;
        idea.kind = IdeaKind::Idea;
        if (const Result<> read = m_cells.readMarks(row, idea); !read)
            return tl::make_unexpected(read.error());
        QString words = text;
        const auto named = voice::authorIn(m_reader, m_plan.session, words);
        QString author = m_cells.author(row);
        if (author.isEmpty() && named)
            author = named->code;
        const Participant* person = m_names.known(author);
        if (const auto may = person ? voice::mayGiveIdeas(*person) : Result<>(); !may)
            return tl::make_unexpected(may.error());
        if (const Result<> read = readGroup(m_cells.at(row, IdeaField::Group), idea); !read)
            return tl::make_unexpected(read.error());
        idea.id = {m_ids.next()};
        idea.session = m_plan.session;
        idea.text = words;
        idea.code = m_cells.at(row, IdeaField::Code);
        idea.capturedBy = u"import"_s;
        idea.channel = m_mapping.channel;
        m_hidden += idea.moderation != Moderation::Accepted || idea.withheld;
        m_atNoTable += m_tables > 0 && idea.tableNumber && *idea.tableNumber > m_tables;
        if (QString safe = cleaned(m_cells.at(row, IdeaField::SafeWording)); !safe.isEmpty()) {
            voice::authorIn(m_reader, m_plan.session, safe);
            idea.redactedText = safe;
        }
        readOrigin(row, author, person, idea);
        m_cells.readFigures(row, idea);
        const bool isByNew = idea.participant && m_names.isNew(*idea.participant);
        m_answers.take(m_cells.at(row, IdeaField::MayQuote),
                       isByNew ? idea.participant : std::nullopt, idea);
        return idea;
    }

    Result<> readGroup(const QString& word, Idea& idea)
    {
        if (saysNothing(word))
            return {};
        if (m_rules.attribution() == Attribution::Nothing) {
            ++m_withoutAuthor;
            return {};
        }
        idea.stakeholderGroup = m_names.group(word);
        if (!idea.stakeholderGroup)
            return fail(
                Error::Kind::NotFound,
                Sentence::tr("There is no group “%1” in the project.").arg(quotedCell(word)));
        return {};
    }

    void readOrigin(const TableRow& row, const QString& author, const Participant* person,
                    Idea& idea)
    {
        const QString prompt = m_cells.at(row, IdeaField::Prompt);
        idea.prompt = saysNothing(prompt) ? m_plan.prompt : std::optional(m_names.prompt(prompt));
        if (!author.isEmpty())
            readAuthor(author, person, idea);
        if (person)
            voice::waitUnlessAgreed(m_reader, *person, idea);
        if (person && !idea.stakeholderGroup && m_rules.attribution() != Attribution::Nothing)
            idea.stakeholderGroup = person->stakeholderGroup;
        if (const QString word = m_cells.at(row, IdeaField::Theme); !saysNothing(word)) {
            const auto [theme, rank] = m_names.theme(word);
            idea.theme = theme;
            idea.themeRank = rank;
        }
        if (const QString word = m_cells.at(row, IdeaField::Language); !saysNothing(word))
            idea.language = word;
    }

    // Where the ground rules keep people apart from what they say, nobody of the table is taken in
    // at all: even the order of the rows would lead to them.
    void readAuthor(const QString& author, const Participant* person, Idea& idea)
    {
        if (m_rules.attribution() != Attribution::Named) {
            ++m_withoutAuthor;
            return;
        }
        idea.participant = m_names.participant(author);
        if (person)
            voice::giveTo(m_reader, *person, idea);
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

    const Reader& m_reader;
    IdSource& m_ids;
    const Table& m_table;
    const ColumnMapping& m_mapping;
    ImportPlan& m_plan;
    IdeaCells m_cells;
    WorkshopNames m_names;
    QuoteAnswers m_answers;
    GroundRules m_rules;
    QMultiHash<QString, QString> m_seen; // the texts under a code
    int m_tables = 0;                    // of the session; 0: nobody said how many
    int m_others = 0;
    int m_withoutText = 0;
    int m_withoutAuthor = 0;
    int m_hidden = 0;     // by their status
    QSet<QString> m_here; // the words of the session
    int m_known = 0;
    int m_repeats = 0;
    int m_atNoTable = 0;
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
