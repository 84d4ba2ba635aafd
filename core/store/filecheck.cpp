// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecheck.h"

#include "core/store/changeset.h"
#include "core/store/failure.h"
#include "core/store/history.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct FileCheck
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

using Problems = std::vector<Problem>;

Problems checkPages(const Reader& reader)
{
    QStringList findings;
    for (const QString& finding : reader.values<QString>("PRAGMA integrity_check(20)"))
        if (finding != u"ok"_s)
            findings += finding;
    if (findings.isEmpty())
        return {};
    return {{FileCheck::tr("The file is damaged. Open your latest copy instead."),
             findings.join(u"; "_s)}};
}

Problems checkTables(const Reader& reader)
{
    if (schema::versionOf(reader) != schema::version(schema::migrations()))
        return {}; // has the tables of another version
    QStringList missing;
    for (const std::string_view table : schema::recordedTables())
        if (!reader.value<bool>(
                "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?)",
                std::string(table)))
            missing += QString::fromUtf8(table.data(), qsizetype(table.size()));
    if (missing.isEmpty())
        return {};
    return {
        {FileCheck::tr("The file lacks %n table(s) of its version. An unfinished version of the "
                       "program made it.",
                       nullptr, int(missing.size())),
         missing.join(u", "_s)}};
}

Problems checkReferences(const Reader& reader)
{
    Problems problems;
    reader.forEach("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check "
                   "WHERE \"table\" <> 'history' GROUP BY 1, 2",
                   [&](SQLite::Statement& row) {
                       problems.push_back(
                           {FileCheck::tr("%n entry(s) in “%1” refer to something in “%2” that is "
                                          "gone.",
                                          nullptr, row.getColumn(2).getInt())
                                .arg(QString::fromUtf8(row.getColumn(0).getText()),
                                     QString::fromUtf8(row.getColumn(1).getText())),
                            {}});
                   });
    return problems;
}

// The index is compared with the ideas by a statement that counts as writing, so a connection that
// only reads asks a copy; in memory, because the words of people are in it.
Problems checkSearchIndex(const Reader& reader)
{
    const Reader copy(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE |
                                                                         SQLite::OPEN_CREATE));
    SQLite::Backup(copy.database(), reader.database()).executeStep();
    const Result<> verified = attempt([&] { SearchIndex(copy).verify(); });
    if (verified)
        return {};
    return {{FileCheck::tr("The search does not find every idea as it is now worded."),
             verified.error().detail}};
}

Problems checkGroups(const Reader& reader)
{
    const int unfinished =
        reader.value<int>("SELECT count(*) FROM action_group WHERE finished = 0");
    if (unfinished == 0)
        return {};
    return {{FileCheck::tr("%n import(s) did not come to an end.", nullptr, unfinished), {}}};
}

QStringList historyFindings(const Reader& reader)
{
    QStringList findings;
    const auto count = [&](const QString& finding, std::string_view sql) {
        if (const int rows = reader.value<int>(sql); rows > 0)
            findings += u"%1: %2"_s.arg(finding).arg(rows);
    };
    count(u"reverses no older entry"_s,
          "SELECT count(*) FROM history WHERE reverses IS NOT NULL "
          "AND NOT EXISTS (SELECT 1 FROM history AS older "
          "                WHERE older.seq = history.reverses AND older.seq < history.seq)");
    count(
        u"undo or redo of nothing, or an action that reverses"_s,
        "SELECT count(*) FROM history WHERE (kind IN ('undo', 'redo')) <> (reverses IS NOT NULL)");
    count(u"unknown kind"_s,
          "SELECT count(*) FROM history WHERE kind NOT IN ('do', 'undo', 'redo', 'floor')");
    count(u"group that is gone"_s, "SELECT count(*) FROM history WHERE action_group IS NOT NULL "
                                   "AND action_group NOT IN (SELECT id FROM action_group)");
    count(u"of a later version than the file"_s,
          "SELECT count(*) FROM history, pragma_user_version WHERE schema > user_version");
    for (const history::Seq seq : reader.values<history::Seq>("SELECT seq FROM history"))
        if (!attempt([&] { changesOf(history::changesetOf(reader, seq)); }))
            findings += u"unreadable: entry %1"_s.arg(seq.value);
    return findings;
}

Problems checkHistory(const Reader& reader)
{
    const QStringList findings = historyFindings(reader);
    if (findings.isEmpty())
        return {};
    return {{FileCheck::tr("Some of the history cannot be relied on. What is in the file now is "
                           "not touched by this, but older actions may not be taken back."),
             findings.join(u"; "_s)}};
}

} // namespace

std::vector<Problem> checkFile(const Reader& reader)
{
    Problems problems;
    for (const auto& check :
         {checkPages, checkTables, checkReferences, checkSearchIndex, checkGroups, checkHistory}) {
        const Result<Problems> found = attempt([&] { return check(reader); });
        if (found)
            problems.insert(problems.end(), found->begin(), found->end());
        else
            problems.push_back({found.error().sentence, found.error().detail});
    }
    // A page that cannot be read is met by more than one check.
    const auto sameSentence = [](const Problem& one, const Problem& other) {
        return one.sentence == other.sentence;
    };
    problems.erase(std::unique(problems.begin(), problems.end(), sameSentence), problems.end());
    return problems;
}

} // namespace moothall
