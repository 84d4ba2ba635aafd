// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands by two letters: each has a pair of its own, for whoever has no F keys at hand.
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/shell/commands.h"

#include <set>

namespace moothall::ui {

struct CommandRow
{
    int id = 0; // of the command and its number
    Command command = Command::AllKeys;
    int number = 0;
    QString letters; // "SH": always the same two for a command
    QString words;
    QString keys; // as keysOf gives them; may be empty

    friend bool operator==(const CommandRow&, const CommandRow&) = default;
};

// Everything in the table that can be run, in its order.
std::vector<CommandRow> everyCommandRow();

class CommandsModel : public RowsModel<CommandRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void offer(const std::set<Command>& commands);
    // What fits best comes first: its letters, then a word that begins so, then the words anywhere.
    void find(const QString& typed);

protected:
    QString words(const CommandRow& row) const override { return row.words; }
    QString spoken(const CommandRow& row) const override;

private:
    std::vector<CommandRow> m_offered;
};

} // namespace moothall::ui
