// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The methods a new file begins with, from the program; from then on they are the file's own, to be
// changed and added to. And agendas made of them, to begin with.
#pragma once

#include "core/involve/agenda.h"

namespace moothall {

// A method with its rounds.
struct WholeMethod
{
    Method method;
    std::vector<MethodRound> rounds;

    int minutes() const;
    friend bool operator==(const WholeMethod&, const WholeMethod&) = default;
};

// One item of an agenda to begin with: a method, or something of its own.
struct PlannedItem
{
    QString method;  // its code; empty: none
    QString title;   // empty: the name of the method
    int minutes = 0; // 0: as long as the method takes
    AgendaKind kind = AgendaKind::Activity;
    std::optional<int> step;
    bool keepsLength = false;
};

struct AgendaPlan
{
    QString name;
    QString purpose;
    std::vector<PlannedItem> items;
};

// What the program brings.
std::vector<WholeMethod> methodsToBeginWith();
std::vector<AgendaPlan> agendasToBeginWith();

namespace methods {

// Every method of the file with its rounds, in their order. One that an import brought once more is
// there once.
std::vector<WholeMethod> whole(const Reader& reader);

// Within an action: adds the methods to begin with that the file has none of, by their code.
void addMissing(Edit& edit);

Result<> addThoseToBeginWith(Workspace& workspace);

// Adds the method, or changes it where it has an id, with its rounds. Refused without a name and
// with rounds that take no time.
Result<Id<Method>> save(Workspace& workspace, const WholeMethod& method);

} // namespace methods

// "Alone 4; Pairs 6; Table 12": rounds as people write them, and back. None where a part of it has
// no minutes.
QString textOf(const std::vector<MethodRound>& rounds);
std::optional<std::vector<MethodRound>> roundsFrom(const QString& text);

} // namespace moothall
