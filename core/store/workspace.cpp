// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/actiongroup.h"
#include "core/store/failure.h"
#include "core/store/fileaccess.h"
#include "core/store/lastwrite.h"

#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Immediately = SQLite::Transaction;
constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;

std::int64_t newestId(const Reader& reader)
{
    std::int64_t newest = reader.value<std::int64_t>("SELECT max(id) FROM action_group");
    for (const std::string_view table : schema::recordedTables())
        newest = std::max(newest,
                          reader.value<std::int64_t>("SELECT max(id) FROM " + std::string(table)));
    return newest;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path)
{
    return create(path, Options());
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path)
{
    return open(path, Options());
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, Options options)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(Error::Kind::NotFound,
                    tr("There is no folder to put “%1” in.").arg(info.fileName()));
    if (const Result<> claimed = fileaccess::claim(path); !claimed)
        return tl::make_unexpected(claimed.error());
    auto made = attempt([&] {
        auto database = fileaccess::createNew(path, options.patience);
        auto workspace = std::unique_ptr<Workspace>(
            new Workspace(path, std::move(database), std::move(options)));
        workspace->migrate();
        return workspace;
    });
    if (!made)
        for (const QString& left : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
            QFile::remove(left);
    return made;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Options options)
{
    const Result<fileaccess::Header> header = fileaccess::inspect(path);
    if (!header)
        return tl::make_unexpected(header.error());
    const int current = schema::version(options.migrations);
    const bool newer = header->schemaVersion > current;
    const bool writable = fileaccess::isWritable(path);
    if (header->schemaVersion < current && (options.readOnly || !writable))
        return fail(Error::Kind::NotAllowed,
                    tr("“%1” was made by an older version and cannot be converted where it lies. "
                       "Copy it and open the copy.")
                        .arg(QFileInfo(path).fileName()));
    QString notice = fileaccess::warningAbout(path);
    if (newer)
        notice = tr("This file was made by a newer version. It can be read here, not changed.");
    else if (!writable && !options.readOnly)
        notice = tr("This file or its folder is protected. It can be read, not changed.");
    options.readOnly = options.readOnly || newer || !writable;
    return attempt([&]() -> Result<std::unique_ptr<Workspace>> {
        auto database = options.readOnly ? fileaccess::openForReading(path, options.patience)
                                         : fileaccess::openForWriting(path, options.patience);
        auto workspace = std::unique_ptr<Workspace>(
            new Workspace(path, std::move(database), std::move(options)));
        workspace->m_notice = notice;
        if (workspace->isReadOnly()) {
            const bool halfImported = workspace->m_reader.value<bool>(
                "SELECT EXISTS (SELECT 1 FROM action_group WHERE finished = 0)");
            if (halfImported && notice.isEmpty())
                workspace->m_notice =
                    tr("An import into this file is under way or was interrupted. "
                       "What it added so far is seen here.");
            return workspace;
        }
        if (schema::versionOf(workspace->m_reader) > current) {
            // The header was behind the log of a newer version that died; closing brings it up.
            Options forReading = workspace->m_options;
            forReading.readOnly = true;
            workspace.reset();
            return open(path, std::move(forReading));
        }
        workspace->migrate();
        workspace->takeBackUnfinishedGroups();
        return workspace;
    });
}

Workspace::Workspace(QString path, std::unique_ptr<SQLite::Database> database, Options options)
    : m_path(std::move(path)),
      m_options(std::move(options)),
      m_reader(std::move(database)),
      m_ids(m_options.clock, m_options.idSeed.value_or(QRandomGenerator::system()->generate64()))
{
    if (schema::versionOf(m_reader) == 0)
        return;
    m_lastSeen = m_reader.value<history::Seq>("SELECT max(seq) FROM history");
    if (!isReadOnly())
        fileaccess::prepareForWriting(m_reader.database());
}

Workspace::~Workspace()
{
    if (isReadOnly())
        return;
    attempt([&] {
        m_reader.forgetStatements();
        m_reader.database().exec("PRAGMA analysis_limit = 400; PRAGMA optimize;"
                                 "PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

void Workspace::migrate()
{
    SQLite::Database& database = m_reader.database();
    if (schema::versionOf(m_reader) < schema::version(m_options.migrations)) {
        Immediately transaction(database, immediate);
        schema::migrate(m_reader, m_options.migrations);
        transaction.commit();
        m_reader.forgetStatements();
        fileaccess::prepareForWriting(database);
    }
    m_search.emplace(m_reader);
    m_lastSeen = m_reader.value<history::Seq>("SELECT max(seq) FROM history");
    m_ids.startAfter(m_reader.value<Timestamp>("SELECT max(at) FROM history"));
    m_ids.startAfter(newestId(m_reader));
}

void Workspace::takeBackUnfinishedGroups()
{
    constexpr std::string_view unfinished = "SELECT id FROM action_group WHERE finished = 0";
    if (m_reader.values<Id<ActionGroup>>(unfinished).empty())
        return;
    GroupLock lock(m_path);
    if (!lock.take(0ms))
        return;
    for (const auto group : m_reader.values<Id<ActionGroup>>(unfinished))
        if (const Result<Reversal> reversal = takeBackGroup(group))
            m_notice = reversal->obstacles.empty()
                           ? tr("An import was interrupted. What it had added was taken back.")
                           : tr("An import was interrupted. What it had added is in use by now, so "
                                "it stays.");
}

Result<Reversal> Workspace::takeBackGroup(Id<ActionGroup> group)
{
    return attempt([&]() -> Result<Reversal> {
        const auto last =
            m_reader.first<HistoryEntry>("WHERE action_group = ? ORDER BY seq DESC LIMIT 1", group);
        Result<Reversal> reversal =
            last ? reverseUnit([&] { return last; }, IfChangedSince::Restore, QString())
                 : Reversal();
        if (reversal)
            m_reader.run("UPDATE action_group SET finished = 1 WHERE id = ?", group);
        return reversal;
    });
}

Error Workspace::readOnlyError() const
{
    return {Error::Kind::NotAllowed,
            m_notice.isEmpty() ? tr("This file was opened for reading only.") : m_notice,
            {}};
}

Result<> Workspace::runAction(const QString& label, const QString& seat,
                              const std::function<Result<>(Edit&)>& body)
{
    Q_ASSERT_X(!m_acting, "Workspace::act", "an action inside an action");
    if (isReadOnly())
        return tl::make_unexpected(readOnlyError());
    const Result<> done = attempt([&]() -> Result<> {
        m_acting = true;
        const auto acted = qScopeGuard([this] { m_acting = false; });
        if (const Result<> inPlace = fileaccess::isInItsPlace(m_reader.database(), m_path);
            !inPlace)
            return inPlace;
        Immediately transaction(m_reader.database(), immediate);
        const Timestamp now = m_options.clock();
        Recording recording(m_reader.database());
        Edit edit(m_reader, m_ids, now, m_options.beforeEachStatement);
        if (const Result<> outcome = body(edit); !outcome)
            return outcome;
        const QByteArray changeset = recording.changeset();
        if (changeset.isEmpty())
            return {};
        HistoryEntry entry{{}, label, now, seat.isEmpty() ? m_options.seat : seat};
        if (entry.seat == m_options.seat)
            entry.group = m_group;
        entry.schema = schema::version(m_options.migrations);
        history::append(m_reader, entry, changeset);
        m_search->refresh(changeset);
        transaction.commit();
        return {};
    });
    setProperty(lastWriteFailed, !done && done.error().kind == Error::Kind::Unavailable);
    if (done)
        tellNews();
    return done;
}

Result<> Workspace::actAsGroup(const QString& label, const std::function<Result<>()>& body)
{
    Q_ASSERT_X(!m_group, "Workspace::actAsGroup", "a group inside a group");
    if (isReadOnly())
        return tl::make_unexpected(readOnlyError());
    GroupLock lock(m_path);
    if (!lock.take(m_options.patience))
        return fail(Error::Kind::Unavailable,
                    tr("Another program is importing into this file. Try again in a moment."));
    const Id<ActionGroup> group{m_ids.next()};
    const Result<> begun = attempt([&] {
        m_reader.run("INSERT INTO action_group (id, label, finished) VALUES (?, ?, 0)", group,
                     label);
    });
    if (!begun)
        return begun;
    const Result<> done = [&] {
        m_group = group;
        const ManyWrites many(m_reader);
        const auto left = qScopeGuard([this] { m_group.reset(); });
        return attempt(body);
    }();
    if (!done) {
        // What cannot be taken back now, on a full disk, is when the file is opened next.
        takeBackGroup(group);
        const auto unfinished = attempt([&] {
            return m_reader.value<bool>(
                "SELECT EXISTS (SELECT 1 FROM action_group WHERE id = ? AND finished = 0)", group);
        });
        if (unfinished && *unfinished)
            return fail(done.error().kind,
                        tr("The import could not be finished. What it had added is taken back when "
                           "the file is opened next."),
                        done.error().sentence);
        return done;
    }
    return attempt(
        [&] { m_reader.run("UPDATE action_group SET finished = 1 WHERE id = ?", group); });
}

void Workspace::outsideGroup(const std::function<void()>& meanwhile)
{
    const std::optional<Id<ActionGroup>> group = std::exchange(m_group, std::nullopt);
    waitForTheDisk(m_reader, true);
    const auto back = qScopeGuard([&] {
        m_group = group;
        waitForTheDisk(m_reader, !group);
    });
    meanwhile();
}

Result<Reversal> Workspace::undo(IfChangedSince answer)
{
    return reverseUnit([this] { return history::nextUndo(m_reader, seat()); }, answer, seat());
}

Result<Reversal> Workspace::redo(IfChangedSince answer)
{
    return reverseUnit([this] { return history::nextRedo(m_reader, seat()); }, answer, seat());
}

Result<Reversal> Workspace::reverse(history::Seq seq, IfChangedSince answer)
{
    const auto find = [&]() -> Result<std::optional<HistoryEntry>> {
        auto entry = history::find(m_reader, seq);
        if (!entry || entry->kind == HistoryKind::Floor)
            return fail(Error::Kind::NotFound, tr("There is no such action in the history."));
        if (history::isReversed(m_reader, seq))
            return fail(Error::Kind::NotAllowed,
                        tr("“%1” has been taken back already.").arg(entry->label));
        if (history::isBelowFloor(m_reader, seq))
            return fail(Error::Kind::NotAllowed,
                        tr("“%1” was done before the file was converted. It cannot be taken back.")
                            .arg(entry->label));
        if (history::changesetOf(m_reader, seq).isEmpty())
            return fail(Error::Kind::NotAllowed,
                        tr("“%1” cannot be taken back.").arg(entry->label));
        return entry;
    };
    return reverseUnit(find, answer, seat());
}

Result<Reversal> Workspace::reverseUnit(const FindEntry& find, IfChangedSince answer,
                                        const QString& seat)
{
    if (isReadOnly())
        return tl::make_unexpected(readOnlyError());
    auto done = attempt([&]() -> Result<Reversal> {
        if (const Result<> inPlace = fileaccess::isInItsPlace(m_reader.database(), m_path);
            !inPlace)
            return tl::make_unexpected(inPlace.error());
        Immediately transaction(m_reader.database(), immediate);
        const Result<std::optional<HistoryEntry>> found = find();
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            return Reversal();
        const HistoryEntry& entry = **found;
        const auto unit = history::unitOf(m_reader, entry);
        ReversedUnit reversed = applyReversal(m_reader, unit, answer);
        if (!reversed.obstacles.empty())
            return Reversal{entry.label, std::move(reversed.obstacles)};
        std::optional<Id<ActionGroup>> group;
        if (unit.size() > 1) {
            group = Id<ActionGroup>{m_ids.next()};
            m_reader.run("INSERT INTO action_group (id, label, finished) VALUES (?, ?, 1)", *group,
                         entry.label);
        }
        for (auto& [row, changeset] : reversed.entries) {
            row.at = m_options.clock();
            row.seat = seat;
            row.group = group;
            row.schema = schema::version(m_options.migrations);
            history::append(m_reader, row, changeset);
            m_search->refresh(changeset);
        }
        transaction.commit();
        return Reversal{entry.label, {}};
    });
    if (done && done->done())
        tellNews();
    return done;
}

Result<Reader> Workspace::openReader() const
{
    return attempt([&]() -> Result<Reader> {
        if (const Result<> inPlace = fileaccess::isInItsPlace(m_reader.database(), m_path);
            !inPlace)
            return tl::make_unexpected(inPlace.error());
        return Reader(fileaccess::openForReading(m_path, m_options.patience));
    });
}

void Workspace::tellNews()
{
    Changes changes;
    attempt([&] {
        for (const history::Seq seq : m_reader.values<history::Seq>(
                 "SELECT seq FROM history WHERE seq > ? ORDER BY seq", m_lastSeen)) {
            changes.add(changesOf(history::changesetOf(m_reader, seq)));
            m_lastSeen = seq;
        }
    });
    if (!changes.isEmpty())
        emit changed(changes);
}

} // namespace moothall
