// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace: one file, one road for every change, and the signal that tells the views.
#pragma once

#include "core/base/error.h"
#include "core/store/changes.h"
#include "core/store/edit.h"
#include "core/store/history.h"
#include "core/store/reader.h"
#include "core/store/reversal.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>

namespace moothall {

// An open workspace file. Owned by one thread, synchronous: an action is on disk when `act`
// returns. Converts to a Reader, so that every read takes a workspace as well as a Reader.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Clock clock = systemClock;
        std::optional<std::uint64_t> idSeed; // absent: from the system's randomness
        QString seat = QStringLiteral("laptop");
        std::chrono::milliseconds patience{5000}; // how long to wait for another program's write
        bool readOnly = false;
        std::span<const schema::Migration> migrations = schema::migrations();
        Edit::Probe beforeEachStatement; // for tests: may throw to break an action in the middle
    };

    // Makes a new file. Fails where a file of that name is already there.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, Options options);
    static Result<std::unique_ptr<Workspace>> create(const QString& path);

    // Opens a file, and converts one of an older version. A file of a newer version, or one that
    // may not be written, opens for reading only; `notice` says so.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Options options);
    static Result<std::unique_ptr<Workspace>> open(const QString& path);

    // Leaves one file, with everything in it.
    ~Workspace() override;

    QString path() const { return m_path; }
    QString seat() const { return m_options.seat; }
    bool isReadOnly() const { return m_options.readOnly; }
    QString notice() const { return m_notice; } // one sentence for the message bar; usually empty

    operator const Reader&() const { return m_reader; }
    const Reader& reader() const { return m_reader; }

    // A connection for a worker on another thread, which sees every action once it is on disk.
    Result<Reader> openReader() const;

    // The one road for every change: one action, one transaction, one undo. `body` takes an Edit&
    // and returns nothing, a value, or a Result of either. When it fails, nothing was changed. An
    // action that changes nothing leaves no trace. `seat`: whose action it is, if not the laptop's.
    template <class Body>
    auto act(const QString& label, Body&& body, const QString& seat = {});

    // Several actions that are undone as one. When `body` fails, all of them are taken back; when
    // the program dies meanwhile, they are taken back as the file is opened next. What other seats
    // do meanwhile is theirs and stays.
    Result<> actAsGroup(const QString& label, const std::function<Result<>()>& body);

    // Runs `meanwhile` outside the group that is under way: what is done in it is undone by itself
    // and stays when the group is taken back.
    void outsideGroup(const std::function<void()>& meanwhile);

    // Takes back the newest action of this seat, or the newest undo.
    Result<Reversal> undo(IfChangedSince answer = IfChangedSince::Ask);
    Result<Reversal> redo(IfChangedSince answer = IfChangedSince::Ask);

    // Takes back any entry, with the group it belongs to.
    Result<Reversal> reverse(history::Seq entry, IfChangedSince answer = IfChangedSince::Ask);

    // Emits `changed` for whatever the history says has happened since it was last told: our own
    // actions, which tell by themselves, and those of another program on the same file.
    void tellNews();

signals:
    void changed(const moothall::Changes& changes);

private:
    Workspace(QString path, std::unique_ptr<SQLite::Database> database, Options options);

    void migrate();
    void takeBackUnfinishedGroups();
    Result<Reversal> takeBackGroup(Id<ActionGroup> group);
    Result<> runAction(const QString& label, const QString& seat,
                       const std::function<Result<>(Edit&)>& body);
    // Finds the entry to take back, if any, in the transaction that takes it back.
    using FindEntry = std::function<Result<std::optional<HistoryEntry>>()>;
    Result<Reversal> reverseUnit(const FindEntry& find, IfChangedSince answer, const QString& seat);
    Error readOnlyError() const;

    QString m_path;
    Options m_options;
    QString m_notice;
    Reader m_reader;
    std::optional<SearchIndex> m_search; // absent where nothing is written
    IdSource m_ids;
    std::optional<Id<ActionGroup>> m_group;
    history::Seq m_lastSeen;
    bool m_acting = false;
};

template <class Body>
auto Workspace::act(const QString& label, Body&& body, const QString& seat)
{
    using Returned = std::invoke_result_t<Body, Edit&>;
    constexpr bool isResult = requires(Returned returned) { returned.error().sentence; };
    using Outcome = std::conditional_t<isResult, Returned, Result<Returned>>;
    if constexpr (std::is_same_v<Outcome, Result<>>) {
        return runAction(label, seat, [&](Edit& edit) -> Result<> {
            if constexpr (isResult) {
                return body(edit);
            } else {
                body(edit);
                return {};
            }
        });
    } else {
        Outcome outcome;
        const Result<> done = runAction(label, seat, [&](Edit& edit) -> Result<> {
            outcome = body(edit);
            return outcome ? Result<>() : tl::make_unexpected(outcome.error());
        });
        return done ? std::move(outcome) : Outcome(tl::make_unexpected(done.error()));
    }
}

} // namespace moothall
