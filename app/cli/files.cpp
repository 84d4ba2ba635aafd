// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "app/cli/terminal.h"
#include "core/involve/sessions.h"
#include "core/store/failure.h"
#include "core/store/fileaccess.h"

#include <QFileInfo>
#include <QSaveFile>

#include <iostream>

namespace moothall::cli {

namespace {

bool isOfAnOlderVersion(const QString& path)
{
    const auto header = fileaccess::inspect(path);
    return header && header->schemaVersion < schema::version(schema::migrations());
}

} // namespace

std::unique_ptr<Workspace> openFile(const std::string& path, bool readOnly)
{
    Workspace::Options options;
    // A file of an older version is converted first, as the window would do it.
    options.readOnly = readOnly && !isOfAnOlderVersion(fromArgument(path));
    auto workspace = orStop(Workspace::open(fromArgument(path), options));
    if (!workspace->notice().isEmpty())
        warn(workspace->notice());
    return workspace;
}

Project chooseProject(const Reader& reader, const std::string& id)
{
    if (!id.empty()) {
        const auto project = orStop(attempt([&] { return reader.find(idFrom<Project>(id)); }));
        if (!project)
            stop({Error::Kind::NotFound,
                  Cli::tr("There is no project %1 in the file.").arg(fromArgument(id)),
                  {}});
        return *project;
    }
    const auto all = orStop(attempt([&] { return projects::all(reader); }));
    if (all.empty())
        stop({Error::Kind::NotFound, Cli::tr("There is no project in the file yet."), {}});
    if (all.size() > 1)
        stop({Error::Kind::BadInput,
              Cli::tr(
                  "The file holds %1 projects. Choose one with --project; “list” shows their ids.")
                  .arg(all.size()),
              {}});
    return all.front();
}

Id<Session> chooseSession(const Reader& reader, const std::string& id)
{
    if (!id.empty())
        return idFrom<Session>(id);
    const std::vector<Session> all = reader.all<Session>();
    if (all.size() == 1)
        return all.front().id;
    stop({Error::Kind::BadInput,
          all.empty() ? Cli::tr("This file has no session.")
                      : Cli::tr("This file has several sessions: say which with --session. "
                                "“list” shows their ids."),
          {}});
}

std::int64_t numberFrom(const std::string& argument)
{
    bool isNumber = false;
    const qint64 number = fromArgument(argument).toLongLong(&isNumber);
    if (!isNumber)
        stop({Error::Kind::BadInput,
              Cli::tr("“%1” is no id. “list” shows the ids of the file.")
                  .arg(fromArgument(argument)),
              {}});
    return number;
}

void refuseToReplace(const QString& path)
{
    const QFileInfo target(path);
    if (!target.exists())
        return;
    if (!target.isFile())
        stop({Error::Kind::BadInput,
              Cli::tr("“%1” is not a file that could be written. Choose another name.")
                  .arg(target.fileName()),
              {}});
    if (fileaccess::inspect(path))
        stop({Error::Kind::NotAllowed,
              Cli::tr("“%1” is a workspace. Choose another name.").arg(target.fileName()),
              {}});
}

namespace {

// Qt knows no reason where a disk filled up while the last of it was written.
QString reason(const QSaveFile& file)
{
    return file.error() == QFileDevice::NoError || file.errorString() == QLatin1String("Unknown error")
               ? Cli::tr("check that the disk has room")
               : file.errorString();
}

} // namespace

void writeOut(const std::string& path, const QByteArray& bytes, Readers readers)
{
    if (path.empty() || path == "-") {
        std::cout.write(bytes.constData(), bytes.size()).flush();
        if (!std::cout)
            stop({Error::Kind::Unavailable, Cli::tr("The output could not be written."), {}});
        return;
    }
    refuseToReplace(fromArgument(path));
    QSaveFile file(fromArgument(path));
    const bool open = file.open(QIODevice::WriteOnly);
    if (open && readers == Readers::OwnerOnly)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // before anything is in it
    if (!open || file.write(bytes) != bytes.size() || !file.commit())
        stop({Error::Kind::Unavailable,
              Cli::tr("“%1” could not be written: %2.")
                  .arg(QFileInfo(file.fileName()).fileName(), reason(file)),
              {}});
}

} // namespace moothall::cli
