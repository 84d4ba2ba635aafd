// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actiongroup.h"

#include "core/store/failure.h"

#include <QThread>

#include <condition_variable>
#include <mutex>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Where many ideas come at once, the search index joins its pieces in fewer and longer passes. That
// is said in the file; left so by a program that died, it costs a search next to nothing.
void expectMany(const Reader& reader, bool many)
{
    attempt([&] {
        const auto set = [&](std::string_view option, int pieces) {
            reader.run("INSERT INTO idea_search (idea_search, rank) VALUES (?, ?)", option, pieces);
        };
        set("automerge", many ? 16 : 4);
        set("crisismerge", 64); // never all of them while somebody waits
    });
}

// Again and again, a little each time, so that little is left when it is told to stop. It waits for
// the disk at every step; whoever writes meanwhile does not wait for it.
void bringIn(const std::stop_token& over, const std::string& file)
{
    attempt([&] {
        SQLite::Database connection(file, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        std::mutex guard;
        std::condition_variable_any pause; // ends as soon as it is told to stop
        std::unique_lock lock(guard);
        while (!over.stop_requested()) {
            connection.exec("PRAGMA wal_checkpoint(PASSIVE)");
            pause.wait_for(lock, over, 20ms, [] { return false; });
        }
    });
}

} // namespace

GroupLock::GroupLock(const QString& path) : QLockFile(path + u"-import"_s)
{
    setStaleLockTime(int(std::chrono::milliseconds(1h).count()));
}

bool GroupLock::take(std::chrono::milliseconds patience)
{
    return tryLock(int(patience.count())) || (wasLeftUnwritten() && tryLock(0));
}

// A program that died between making the file and writing its name into it left nobody to ask; one
// that lives writes it at once, and holds the file so that it cannot be removed.
bool GroupLock::wasLeftUnwritten()
{
    qint64 process = 0;
    QString host;
    QString program;
    if (getLockInfo(&process, &host, &program))
        return false;
    QThread::msleep(50);
    return !getLockInfo(&process, &host, &program) && removeStaleLockFile();
}

ManyWrites::ManyWrites(const Reader& reader) : m_reader(reader) { waitForTheDisk(m_reader, false); }

ManyWrites::~ManyWrites() { waitForTheDisk(m_reader, true); }

ManyIdeas::ManyIdeas(const Reader& reader)
    : m_reader(reader), m_bringsIn(bringIn, reader.database().getFilename())
{
    expectMany(m_reader, true);
}

ManyIdeas::~ManyIdeas() { expectMany(m_reader, false); }

// Neither setting touches the disk, and none can be refused outside a transaction.
void waitForTheDisk(const Reader& reader, bool wait)
{
    attempt([&] {
        reader.database().exec(wait ? "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000"
                                    : "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0");
    });
}

} // namespace moothall
