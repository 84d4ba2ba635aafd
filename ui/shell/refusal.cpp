// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusal.h"

#include "ui/shell/page.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

QString nameOfCommand(Command command) { return plainTextOf(command).remove(u'…'); }

QString listOf(const QStringList& names)
{
    return names.size() < 2 ? names.join(QString())
                            : Refusal::tr("%1 and %2")
                                  .arg(names.first(names.size() - 1).join(u", "_s), names.back());
}

QString notHere(Command command, const QStringList& places)
{
    if (command == Command::NewHere)
        return Refusal::tr("Nothing new can be made on this screen.");
    if (command == Command::Find)
        return Refusal::tr("There is nothing to search on this screen.");
    if (places.isEmpty())
        return Refusal::tr("“%1” does not work on this screen.").arg(nameOfCommand(command));
    return Refusal::tr("“%1” works on %2, not on this screen.")
        .arg(nameOfCommand(command), listOf(places));
}

QString notNow(Command command, const Desk& desk)
{
    const bool isNew = command == Command::NewHere;
    if (!desk.project())
        return isNew ? Refusal::tr("Nothing new can be made here: there is no project yet.")
                     : Refusal::tr("“%1” needs a project.").arg(nameOfCommand(command));
    if (!desk.session())
        return isNew ? Refusal::tr("Nothing new can be made here: the project has no session yet.")
                     : Refusal::tr("“%1” needs a session. Start one on Involve or Gather.")
                           .arg(nameOfCommand(command));
    if (command == Command::EditCurrent || command == Command::RemoveCurrent)
        return Refusal::tr("Choose first what “%1” is for.").arg(nameOfCommand(command));
    if (command == Command::ExportReport || command == Command::Print)
        return Refusal::tr("There is nothing to report before the first insight.");
    return isNew ? Refusal::tr("Nothing new can be made here now.")
                 : Refusal::tr("“%1” cannot be done here now.").arg(nameOfCommand(command));
}

} // namespace

QString refusalOf(Command command, const Page& page, const Desk& desk, const QStringList& places)
{
    return page.everyCommand().contains(command) ? notNow(command, desk) : notHere(command, places);
}

} // namespace moothall::ui
