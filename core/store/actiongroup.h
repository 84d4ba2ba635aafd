// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group of actions needs of the file while it runs: that no other program takes it for an
// unfinished one, and that it need not wait for the disk at every step.
#pragma once

#include "core/store/reader.h"

#include <QLockFile>

#include <chrono>
#include <thread>

namespace moothall {

// Held by the program that runs a group of actions, so that another one does not take an import
// for an unfinished one. A program that died gives it up at once; one on another computer, which
// cannot be asked, after longer than any import takes.
class GroupLock : public QLockFile
{
public:
    explicit GroupLock(const QString& path);

    bool take(std::chrono::milliseconds patience);

private:
    bool wasLeftUnwritten();
};

// While it lives, what is written need not be on the disk before its end is: what a lost power
// leaves of a group is taken back as the file is opened next. The end of the group itself, and what
// others do meanwhile, waits for the disk as ever, and takes with it whatever was written before.
class ManyWrites
{
public:
    explicit ManyWrites(const Reader& reader);
    ~ManyWrites();
    Q_DISABLE_COPY_MOVE(ManyWrites)

private:
    const Reader& m_reader;
};

// While it lives, so many ideas come that the search index is better joined in few long passes than
// in many short ones, and that what was written is brought from the log into the file, and onto the
// disk, by another thread: a window would stand still for it.
class ManyIdeas
{
public:
    explicit ManyIdeas(const Reader& reader);
    ~ManyIdeas();
    Q_DISABLE_COPY_MOVE(ManyIdeas)

private:
    const Reader& m_reader;
    std::jthread m_bringsIn;
};

// From here on everything that is written waits for the disk, or need not.
void waitForTheDisk(const Reader& reader, bool wait);

} // namespace moothall
