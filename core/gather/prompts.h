// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions put to the room.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;

// One question put to the room in one step.
struct Prompt
{
    Id<Prompt> id;
    Id<Session> session;
    QString code;
    int step = 0;
    QString text;
    double rank = 0;

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

template <>
struct Record<Prompt>
{
    static constexpr std::string_view table = "prompt";
    static constexpr std::tuple columns{
        Column{"id", &Prompt::id},     Column{"session", &Prompt::session},
        Column{"code", &Prompt::code}, Column{"step", &Prompt::step},
        Column{"text", &Prompt::text}, Column{"rank", &Prompt::rank},
    };
};

namespace prompts {

std::vector<Prompt> all(const Reader& reader, Id<Session> session);
Result<Id<Prompt>> add(Workspace& workspace, const Prompt& prompt);
Result<> change(Workspace& workspace, const Prompt& prompt);
// The ideas given to it stay.
Result<> remove(Workspace& workspace, Id<Prompt> prompt);

} // namespace prompts

} // namespace moothall
