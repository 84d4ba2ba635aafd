// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/whosaid.h"

#include "ui/models/roomeyes.h"

#include <QCoreApplication>

namespace moothall::ui {

namespace {

struct WhoSaidText
{
    Q_DECLARE_TR_FUNCTIONS(WhoSaidText)
};

} // namespace

WhoSaid::WhoSaid(const Reader& reader, Id<Project> project)
{
    add(groups::all(reader, project));
    add(participants::all(reader, project));
}

void WhoSaid::add(std::span<const Group> groups)
{
    for (const Group& group : groups)
        m_groups[group.id] = group.name;
}

void WhoSaid::add(std::span<const Participant> people)
{
    for (const Participant& person : people)
        m_codes[person.id] = person.code;
}

QStringList WhoSaid::partsOf(const Idea& idea) const
{
    QStringList parts;
    if (idea.tableNumber)
        parts.append(WhoSaidText::tr("Table %1").arg(*idea.tableNumber));
    if (idea.stakeholderGroup && m_groups.contains(*idea.stakeholderGroup))
        parts.append(m_groups.at(*idea.stakeholderGroup));
    if (const QString code = codeOf(idea); !code.isEmpty())
        parts.append(code);
    return parts;
}

QString WhoSaid::codeOf(const Idea& idea) const
{
    const bool isSeen =
        idea.participant && m_codes.contains(*idea.participant) && !RoomEyes::now().areOnLaptop();
    return isSeen ? m_codes.at(*idea.participant) : QString();
}

} // namespace moothall::ui
