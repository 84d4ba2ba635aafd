// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the printed pack says, read once from the file. It holds no name and no contact: nothing
// that is printed before the day has any.
#pragma once

#include "core/involve/agenda.h"
#include "core/involve/groundrules.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"

#include <QStringList>

#include <vector>

namespace moothall::pack {

struct SheetItem
{
    AgendaItem item;
    QTime begins; // invalid where the session has no times
    QString method;
    QString rounds;
    QString materials;
    QString prompt;
};

struct Card
{
    QString words;
    QString rounds; // "Alone 4; Pairs 6"; empty: not known
};

struct Guest
{
    QString code;
    QString group;
    QString supports; // the code of whoever they support
};

struct Option
{
    int number = 0;
    QString title;
};

struct Question
{
    QString words;
    QStringList answers;
};

struct Contents
{
    Project project;
    Session session;
    GroundRules rules;
    std::vector<SheetItem> agenda;
    QTime ends;   // of the last item; invalid where the agenda has no times
    int over = 0; // minutes by which that is after the end of the session
    std::vector<Card> cards;
    std::vector<Guest> guests;   // who is expected, by code, supporters too
    std::vector<Option> options; // in an order of their own, so that none is first for its rank
    int marks = 3;               // on a ballot
    QStringList statements;
    std::vector<Question> questions;
};

// Fails with NotFound without the session.
Result<Contents> contentsOf(const Reader& reader, Id<Session> session);

} // namespace moothall::pack
