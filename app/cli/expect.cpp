// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// expect: puts down who is expected at a session, from a list of names or as so many codes.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/terminal.h"
#include "core/involve/expected.h"
#include "core/involve/sessions.h"

#include <QFile>
#include <QStringDecoder>

namespace moothall::cli {

namespace {

struct ExpectCommand
{
    std::string file;
    std::string list;
    std::string session;
};

// A number stands for itself, all else for a file.
QString listOf(const std::string& argument)
{
    const QString path = fromArgument(argument);
    bool isNumber = false;
    path.toUInt(&isNumber);
    if (isNumber)
        return path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        stop({Error::Kind::NotFound, Cli::tr("“%1” cannot be read.").arg(path), {}});
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString list = decode(file.readAll());
    if (decode.hasError())
        stop({Error::Kind::BadInput, Cli::tr("“%1” is not a list in UTF-8.").arg(path), {}});
    return list;
}

void putDown(const ExpectCommand& command)
{
    const QString list = listOf(command.list);
    const auto workspace = openFile(command.file);
    const Id<Session> id = chooseSession(*workspace, command.session);
    const auto session = workspace->reader().find(id);
    const auto people = orStop(readExpected(list, groups::all(*workspace, session->project)));
    const Expecting done = orStop(arrivals::expect(*workspace, id, people));
    say(Cli::tr("%n person(s) expected.", nullptr, done.added));
    if (done.known > 0)
        say(Cli::tr("%n had been put down before.", nullptr, done.known));
}

} // namespace

void addExpect(CLI::App& app)
{
    auto command = std::make_shared<ExpectCommand>();
    CLI::App* expect = app.add_subcommand("expect", "Put down who is expected at a session");
    expect->add_option("FILE", command->file, "The workspace file")->required();
    expect
        ->add_option("LIST", command->list,
                     "A file with a name in each line, then a comma and the group, if it is known; "
                     "or a number, for so many people without names")
        ->required();
    expect->add_option("--session", command->session, "The session with this id");
    expect->callback([=] { putDown(*command); });
}

} // namespace moothall::cli
