// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordcheck.h"

#include "core/exchange/sentence.h"
#include "core/store/failure.h"

#include <map>
#include <set>
#include <unordered_set>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

template <Recorded T>
QString tableOf()
{
    return QString::fromLatin1(Record<T>::table.data(), qsizetype(Record<T>::table.size()));
}

// Remembers the ids, then looks up what each row refers to.
class FitCheck
{
public:
    explicit FitCheck(const Reader& reader) : m_reader(reader) {}

    Result<> run(const RecordSet& rows)
    {
        Result<> outcome;
        AllRecords::forEach([&]<class T>() {
            if (outcome)
                outcome = checkIds(rows.of<T>());
        });
        AllRecords::forEach([&]<class T>() {
            if (outcome)
                outcome = checkReferences(rows.of<T>());
        });
        return outcome;
    }

private:
    template <Recorded T>
    Result<> checkIds(const std::vector<T>& rows)
    {
        auto& ids = m_ids[Record<T>::table];
        for (const T& row : rows)
            if (!ids.insert(row.id.value).second || m_reader.find(row.id))
                return fail(Error::Kind::Conflict,
                            Sentence::tr("A part of this is in the file already, or twice in this "
                                         "one. Nothing was imported."),
                            tableOf<T>());
        return {};
    }

    template <Recorded T>
    Result<> checkReferences(const std::vector<T>& rows)
    {
        const auto columns = m_reader.values<QString>(
            "SELECT \"from\" FROM pragma_foreign_key_list(?)", tableOf<T>());
        const std::set<QString> references(columns.begin(), columns.end());
        QString missing;
        for (const T& row : rows)
            forEachColumn(row, [&](std::string_view name, const auto& value) {
                const auto column = QString::fromLatin1(name.data(), qsizetype(name.size()));
                if (references.contains(column) && !isThere(value))
                    missing = column;
            });
        if (!missing.isEmpty())
            return fail(Error::Kind::BadInput,
                        Sentence::tr("The file refers to something that is not in it. Nothing was "
                                     "imported."),
                        tableOf<T>() + u'.' + missing);
        return {};
    }

    template <class Noun>
    bool isThere(Id<Noun> id) const
    {
        const auto ids = m_ids.find(Record<Noun>::table);
        return (ids != m_ids.end() && ids->second.contains(id.value)) || m_reader.find(id);
    }
    template <class T>
    bool isThere(const std::optional<T>& value) const
    {
        return !value || isThere(*value);
    }
    template <class T>
    bool isThere(const T&) const
    {
        return true;
    }

    const Reader& m_reader;
    std::map<std::string_view, std::unordered_set<std::int64_t>> m_ids; // by table
};

} // namespace

Result<> checkFits(const Reader& reader, const RecordSet& rows)
{
    return attempt([&]() -> Result<> {
        if (const Result<> news = checkProjectsAreNew(reader, rows); !news)
            return news;
        return FitCheck(reader).run(rows);
    });
}

} // namespace moothall::exchange
