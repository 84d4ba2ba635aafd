// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports many ideas into a workspace, in a process that can be killed.
//     importme FILE ROWS
// Says "begun" as it starts to write and "done" once all of it is there.
#include "core/exchange/lines.h"
#include "core/involve/sessions.h"
#include "core/store/workspace.h"

#include <iostream>
#include <random>

using namespace moothall;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!workspace)
        return 1;
    QStringList lines;
    for (int row = 1; row <= std::stoi(argv[2]); ++row)
        lines.append(u"Point number %1 about the bus that never comes"_s.arg(row));
    exchange::Target target;
    target.session = (*workspace)->reader().value<Id<Session>>("SELECT id FROM session");
    IdSource ids(systemClock, std::random_device()());
    const auto plan = exchange::planLines(**workspace, ids, lines.join(u'\n'), target, {});
    if (!plan)
        return 1;
    std::cout << "begun" << std::endl;
    if (!exchange::run(**workspace, *plan))
        return 1;
    std::cout << "done" << std::endl;
}
