// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runasnobody.h"

#include <QDirIterator>
#include <QFile>

#include <cstdlib>
#include <unistd.h>

namespace moothall::test {

namespace {

// All threads of the process are the user nobody while it lives; what is kept of root is the way
// back.
class Nobody
{
public:
    Nobody() : m_became(setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0) {}

    ~Nobody()
    {
        if (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0)
            std::abort(); // no test after this one would mean what it says
    }

    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

    bool became() const { return m_became; }

private:
    static constexpr uid_t nobody = 65534;

    bool m_became;
};

} // namespace

std::string runAsNobody(const std::function<std::string()>& body)
{
    if (geteuid() != 0)
        return body();
    const Nobody user;
    return user.became() ? body() : "cannot become nobody";
}

void letEverybodyRead(const QString& folder)
{
    constexpr QFile::Permissions read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden); files.hasNext();)
        QFile::setPermissions(files.next(), read);
    QFile::setPermissions(folder, read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

} // namespace moothall::test
