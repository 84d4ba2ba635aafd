// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a workspace until it is killed, and says what is on disk once it is.
//     killme FILE SEED
// Each line on standard output is one acknowledged change: "at SEQ" or "import SEQ", with the
// newest entry of the history.
#include "core/gather/ideas.h"
#include "core/store/workspace.h"

#include <iostream>
#include <random>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

Idea someIdea(Id<Session> session, int number)
{
    Idea idea;
    idea.session = session;
    idea.text = u"Point number %1 about buses"_s.arg(number);
    return idea;
}

// 200 rows in four slices.
Result<> import(Workspace& workspace, Id<Session> session)
{
    return workspace.actAsGroup(u"Import"_s, [&]() -> Result<> {
        for (int slice = 0; slice < 4; ++slice)
            if (const auto added =
                    ideas::addMany(workspace, std::vector(50, someIdea(session, slice)));
                !added)
                return added;
        return {};
    });
}

// One thing a person might do next.
Result<> actAtRandom(Workspace& workspace, unsigned choice, int number)
{
    const auto session = workspace.reader().value<Id<Session>>("SELECT id FROM session");
    const auto newest =
        workspace.reader().value<Id<Idea>>("SELECT id FROM idea ORDER BY id DESC LIMIT 1");
    if (choice == 0)
        return import(workspace, session);
    if (choice < 4)
        return workspace.undo().map([](const Reversal&) {});
    if (choice < 6)
        return workspace.redo().map([](const Reversal&) {});
    if (choice < 11 && newest)
        return ideas::reword(workspace, newest, u"Reworded %1"_s.arg(number));
    return ideas::add(workspace, someIdea(session, number)).map([](Id<Idea>) {});
}

Error workUntilItFails(Workspace& workspace, unsigned seed)
{
    std::mt19937 random(seed);
    for (int number = 0;; ++number) {
        const unsigned choice = random() % 20;
        if (const Result<> done = actAtRandom(workspace, choice, number); !done)
            return done.error();
        std::cout << (choice == 0 ? "import " : "at ")
                  << history::newest(workspace, 1).front().seq.value << std::endl;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]));
    const Error error = workspace ? workUntilItFails(**workspace, unsigned(std::stoul(argv[2])))
                                  : workspace.error();
    std::cerr << error.sentence.toStdString() << ' ' << error.detail.toStdString() << '\n';
    return 1;
}
