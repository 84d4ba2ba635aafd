// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/exchange/sentence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

struct FieldNames
{
    IdeaField field;
    QStringList names; // lower case, the most telling first
};

// An export that is known by columns no other program writes together.
struct KnownExport
{
    QString program;
    QStringList signature;
    std::vector<FieldNames> fields;
    QString filterColumn; // empty: every row holds an idea
    QString filterValue;
    Channel channel = Channel::Online;
    bool isUnquoted = false; // some versions write what was said without quotes
};

const std::vector<KnownExport>& knownExports()
{
    using enum IdeaField;
    static const std::vector<KnownExport> exports{
        {u"Parabol"_s,
         {u"reflectiongroup"_s, u"discussionthread"_s, u"content"_s},
         {{Text, {u"content"_s}},
          {Theme, {u"reflectiongroup"_s}},
          {Prompt, {u"prompt"_s}},
          {AgreeCount, {u"votes"_s}},
          {CapturedAt, {u"createdat"_s}}},
         u"type"_s,
         u"reflection"_s},
        {u"scrumlr"_s,
         {u"noteid"_s, u"author"_s, u"text"_s, u"column"_s},
         {{Text, {u"text"_s}},
          {Code, {u"noteid"_s}},
          {Participant, {u"author"_s}},
          {Prompt, {u"column"_s}},
          {AgreeCount, {u"votes"_s}},
          {CapturedAt, {u"timestamp"_s}}},
         {},
         {},
         Channel::Online,
         true},
        {u"Taguette"_s,
         {u"id"_s, u"document"_s, u"tag"_s, u"content"_s},
         {{Text, {u"content"_s}}, {Code, {u"id"_s}}, {Theme, {u"tag"_s}}},
         {},
         {},
         Channel::Spoken},
        {u"Decidim"_s,
         {u"title"_s, u"body"_s, u"reference"_s},
         {{Text, {u"body"_s}},
          {Title, {u"title"_s}},
          {Code, {u"reference"_s, u"id"_s}},
          {Theme, {u"category/name"_s, u"category"_s}},
          {AgreeCount, {u"votes"_s, u"supports"_s}},
          {CapturedAt, {u"published_at"_s, u"created_at"_s}}},
         {},
         {}},
        {u"Polis"_s,
         {u"comment-id"_s, u"author-id"_s, u"moderated"_s, u"comment-body"_s},
         {{Text, {u"comment-body"_s}},
          {Code, {u"comment-id"_s}},
          {Participant, {u"author-id"_s}},
          {Agrees, {u"agrees"_s}},
          {Disagrees, {u"disagrees"_s}},
          {Status, {u"moderated"_s}},
          {CapturedAt, {u"timestamp"_s}}},
         {},
         {},
         Channel::Online,
         true},
    };
    return exports;
}

const std::vector<FieldNames>& usualNames()
{
    using enum IdeaField;
    static const std::vector<FieldNames> names{
        {Text, {u"text"_s,         u"idea"_s,       u"ideas"_s,    u"comment-body"_s,
                u"comment"_s,      u"comments"_s,   u"content"_s,  u"contribution"_s,
                u"statement"_s,    u"suggestion"_s, u"feedback"_s, u"response"_s,
                u"answer"_s,       u"note"_s,       u"body"_s,     u"sticky note"_s,
                u"sticky notes"_s, u"sticky"_s,     u"card"_s,     u"message"_s,
                u"quote"_s,        u"description"_s}},
        {Title, {u"title"_s, u"headline"_s}},
        {Code, {u"code"_s, u"id"_s, u"comment-id"_s}},
        {Kind, {u"kind"_s}},
        {Group, {u"group"_s, u"stakeholder_group"_s, u"stakeholder group"_s}},
        {Table, {u"table"_s, u"table_number"_s, u"table number"_s}},
        {Participant,
         {u"participant"_s, u"author"_s, u"author-id"_s, u"created by"_s, u"posted by"_s}},
        {Prompt, {u"prompt"_s, u"question"_s}},
        {Theme, {u"theme"_s, u"cluster"_s, u"tag"_s, u"tags"_s, u"category"_s, u"topic"_s}},
        {CapturedAt,
         {u"captured_at"_s, u"timestamp"_s, u"created_at"_s, u"created at"_s, u"created"_s,
          u"datetime"_s, u"time"_s, u"date"_s}},
        {AgreeCount, {u"agree_count"_s, u"votes"_s, u"likes"_s}},
        {Agrees, {u"agrees"_s}},
        {Disagrees, {u"disagrees"_s}},
        {Passes, {u"passes"_s}},
        {Feeling, {u"feeling"_s}},
        {Language, {u"language"_s}},
        {MayQuote,
         {u"may_quote"_s, u"may quote"_s, u"quote_consent"_s, u"quote consent"_s,
          u"consent_to_quote"_s, u"consent to quote"_s, u"anonymous_quotes"_s}},
        {SafeWording,
         {u"redacted_text"_s, u"redacted text"_s, u"safe_wording"_s, u"safe wording"_s}},
        {Status, {u"status"_s, u"moderation"_s, u"moderated"_s}},
    };
    return names;
}

// "title/en" is the title: Decidim writes a column for each language.
QString withoutLanguage(const QString& column)
{
    static const QRegularExpression language(u"/[a-z]{2}(-[a-z]{2})?$"_s);
    return QString(column).remove(language);
}

QStringList lowerCased(const QStringList& columns)
{
    QStringList lower;
    for (const QString& column : columns)
        lower.append(withoutLanguage(column.toLower()));
    return lower;
}

std::map<IdeaField, int> found(const std::vector<FieldNames>& fields, const QStringList& lower)
{
    std::map<IdeaField, int> columns;
    for (const auto& [field, names] : fields)
        for (const QString& name : names)
            if (const qsizetype column = lower.indexOf(name); column >= 0)
                columns.try_emplace(field, int(column));
    return columns;
}

bool matches(const KnownExport& known, const QStringList& lower)
{
    return std::all_of(known.signature.begin(), known.signature.end(),
                       [&](const QString& name) { return lower.contains(name); });
}

// The table of ideas that this program exports.
bool isOurOwn(const QStringList& lower)
{
    static const QStringList signature{u"text"_s,      u"kind"_s,        u"prompt"_s,
                                       u"theme"_s,     u"agree_count"_s, u"agrees"_s,
                                       u"disagrees"_s, u"passes"_s,      u"language"_s};
    return std::ranges::all_of(signature,
                               [&](const QString& name) { return lower.contains(name); });
}

ColumnMapping guess(const QStringList& columns)
{
    const QStringList lower = lowerCased(columns);
    for (const KnownExport& known : knownExports()) {
        if (!matches(known, lower))
            continue;
        ColumnMapping mapping{known.program,   found(known.fields, lower), {}, known.channel, false,
                              known.isUnquoted};
        if (const qsizetype column = lower.indexOf(known.filterColumn); column >= 0)
            mapping.only = RowFilter{int(column), known.filterValue};
        return mapping;
    }
    ColumnMapping mapping{
        {}, found(usualNames(), lower), {}, Channel::StickyNote, isOurOwn(lower), false};
    // A title with nothing beside it is all that is said.
    if (const auto title = mapping.columnOf(IdeaField::Title);
        title && !mapping.columnOf(IdeaField::Text)) {
        mapping.columns.erase(IdeaField::Title);
        mapping.columns[IdeaField::Text] = *title;
    }
    return mapping;
}

// The names of the columns, cut short: a table without a header line has people's words there.
QString listed(const QStringList& columns)
{
    constexpr int most = 12;
    constexpr int longest = 24;
    QStringList shown;
    for (const QString& column : columns.mid(0, most))
        shown.append(column.size() > longest ? column.left(longest) + u'…' : column);
    if (columns.size() > most)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

Result<ColumnMapping> withText(ColumnMapping mapping, const QStringList& columns)
{
    if (!mapping.columnOf(IdeaField::Text))
        return fail(Error::Kind::BadInput,
                    Sentence::tr("No column is named like the text of an idea. Say which one it is "
                                 "(text=…). The columns are: %1.")
                        .arg(listed(columns)));
    return mapping;
}

QString fieldWords()
{
    QStringList words;
    for (const auto& [field, word] : wordsOf(IdeaField{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words.join(u", "_s);
}

// One "field=column" of a wish, taken into the mapping.
Result<> apply(const QString& pair, const QStringList& columns, ColumnMapping& mapping)
{
    const QString fieldWord = pair.section(u'=', 0, 0).trimmed();
    const QString column = pair.section(u'=', 1).trimmed();
    const auto field = fromWord<IdeaField>(fieldWord.toLower().toStdString());
    if (!field || !pair.contains(u'='))
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is not understood. Write field=column, with one of these "
                                 "fields: %2.")
                        .arg(pair.trimmed(), fieldWords()));
    const qsizetype index = lowerCased(columns).indexOf(column.toLower());
    if (index < 0 && !column.isEmpty())
        return fail(Error::Kind::NotFound, Sentence::tr("There is no column “%1”. The columns are: "
                                                        "%2.")
                                               .arg(column, listed(columns)));
    std::erase_if(mapping.columns, [&](const auto& guessed) {
        return guessed.first == *field || guessed.second == int(index);
    });
    if (index >= 0)
        mapping.columns[*field] = int(index);
    return {};
}

} // namespace

std::optional<int> ColumnMapping::columnOf(IdeaField field) const
{
    const auto column = columns.find(field);
    return column == columns.end() ? std::nullopt : std::optional(column->second);
}

ColumnMapping suggestColumns(const QStringList& columns) { return guess(columns); }

Result<ColumnMapping> guessColumns(const QStringList& columns)
{
    return withText(guess(columns), columns);
}

Result<ColumnMapping> chooseColumns(const QString& wish, const QStringList& columns)
{
    ColumnMapping mapping = guess(columns);
    for (const QString& pair : wish.split(u',', Qt::SkipEmptyParts))
        if (const Result<> applied = apply(pair, columns, mapping); !applied)
            return tl::make_unexpected(applied.error());
    return withText(std::move(mapping), columns);
}

QString unusedColumns(const ColumnMapping& mapping, const QStringList& columns)
{
    QSet<int> used;
    for (const auto& [field, column] : mapping.columns)
        used.insert(column);
    if (mapping.only)
        used.insert(mapping.only->column);
    QStringList unused;
    for (int column = 0; column < columns.size(); ++column)
        if (!used.contains(column) && !columns[column].isEmpty())
            unused.append(columns[column]);
    return listed(unused);
}

} // namespace moothall::exchange
