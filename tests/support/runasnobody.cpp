// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runasnobody.h"

#include <QDirIterator>
#include <QFile>

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace moothall::test {

namespace {

constexpr uid_t nobody = 65534;

[[noreturn]] void runInChild(const std::function<std::string()>& body, int pipeEnd)
{
    std::string failure = "cannot become nobody";
    if (setgid(nobody) == 0 && setuid(nobody) == 0)
        failure = body();
    if (write(pipeEnd, failure.data(), failure.size()) < 0)
        _exit(2);
    _exit(failure.empty() ? 0 : 1);
}

std::string everythingFrom(int pipeEnd)
{
    std::string text;
    std::array<char, 512> buffer;
    for (ssize_t count; (count = read(pipeEnd, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), std::size_t(count));
    return text;
}

} // namespace

std::string runAsNobody(const std::function<std::string()>& body)
{
    if (geteuid() != 0)
        return body();
    std::array<int, 2> ends;
    if (pipe(ends.data()) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0)
        runInChild(body, ends[1]);
    close(ends[1]);
    const std::string failure = everythingFrom(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    const bool ended = WIFEXITED(status) && (WEXITSTATUS(status) == 0 || !failure.empty());
    return ended ? failure : "the process died";
}

void letEverybodyRead(const QString& folder)
{
    constexpr QFile::Permissions read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden); files.hasNext();)
        QFile::setPermissions(files.next(), read);
    QFile::setPermissions(folder, read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

} // namespace moothall::test
