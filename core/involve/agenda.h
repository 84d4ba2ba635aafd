// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a session and the library of methods it is built from.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;
struct Prompt;

// What kind of time it is.
enum class AgendaKind
{
    Activity,
    Break,
    Buffer,
    BeforeStart
};

constexpr auto wordsOf(AgendaKind)
{
    return std::array{Word{AgendaKind::Activity, "activity"}, Word{AgendaKind::Break, "break"},
                      Word{AgendaKind::Buffer, "buffer"},
                      Word{AgendaKind::BeforeStart, "before_start"}};
}

// A way of working with a group, with its rounds and materials.
struct Method
{
    Id<Method> id;
    QString code;
    QString name;
    int step = 0;
    QString purpose;
    QString groupSize;
    QString materials;
    QString instructions;
    QString outputs;
    double rank = 0;

    friend bool operator==(const Method&, const Method&) = default;
};

template <>
struct Record<Method>
{
    static constexpr std::string_view table = "method";
    static constexpr std::tuple columns{
        Column{"id", &Method::id},
        Column{"code", &Method::code},
        Column{"name", &Method::name},
        Column{"step", &Method::step},
        Column{"purpose", &Method::purpose},
        Column{"group_size", &Method::groupSize},
        Column{"materials", &Method::materials},
        Column{"instructions", &Method::instructions},
        Column{"outputs", &Method::outputs},
        Column{"rank", &Method::rank},
    };
};

// One round of a method.
struct MethodRound
{
    Id<MethodRound> id;
    Id<Method> method;
    QString label;
    int minutes = 0;
    double rank = 0;

    friend bool operator==(const MethodRound&, const MethodRound&) = default;
};

template <>
struct Record<MethodRound>
{
    static constexpr std::string_view table = "method_round";
    static constexpr std::tuple columns{
        Column{"id", &MethodRound::id},       Column{"method", &MethodRound::method},
        Column{"label", &MethodRound::label}, Column{"minutes", &MethodRound::minutes},
        Column{"rank", &MethodRound::rank},
    };
};

// One item: planned, and how it really went.
struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Session> session;
    QString code;
    QString title;
    std::optional<int> step;
    QTime plannedStart;
    int plannedMinutes = 0;
    bool lockedStart = false; // other items move, this one does not
    std::optional<Id<Method>> method;
    std::optional<Id<Prompt>> prompt;
    QString lead; // a role
    AgendaKind kind = AgendaKind::Activity;
    QTime actualStart;
    std::optional<int> actualMinutes;
    double rank = 0;
    int extraMinutes = 0;     // given while it ran; the plan stays as it was
    bool keepsLength = false; // never made shorter when the day runs late
    bool alongside = false;   // at the same time as the item before, at other tables

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

template <>
struct Record<AgendaItem>
{
    static constexpr std::string_view table = "agenda_item";
    static constexpr std::tuple columns{
        Column{"id", &AgendaItem::id},
        Column{"session", &AgendaItem::session},
        Column{"code", &AgendaItem::code},
        Column{"title", &AgendaItem::title},
        Column{"step", &AgendaItem::step},
        Column{"planned_start", &AgendaItem::plannedStart},
        Column{"planned_minutes", &AgendaItem::plannedMinutes},
        Column{"locked_start", &AgendaItem::lockedStart},
        Column{"method", &AgendaItem::method},
        Column{"prompt", &AgendaItem::prompt},
        Column{"lead", &AgendaItem::lead},
        Column{"kind", &AgendaItem::kind},
        Column{"actual_start", &AgendaItem::actualStart},
        Column{"actual_minutes", &AgendaItem::actualMinutes},
        Column{"rank", &AgendaItem::rank},
        Column{"extra_minutes", &AgendaItem::extraMinutes},
        Column{"keeps_length", &AgendaItem::keepsLength},
        Column{"alongside", &AgendaItem::alongside},
    };
};

namespace methods {

std::vector<Method> all(const Reader& reader);
Result<Id<Method>> add(Workspace& workspace, const Method& method);
Result<> change(Workspace& workspace, const Method& method);
Result<> remove(Workspace& workspace, Id<Method> method);

} // namespace methods

namespace methodRounds {

std::vector<MethodRound> all(const Reader& reader, Id<Method> method);
Result<Id<MethodRound>> add(Workspace& workspace, const MethodRound& methodRound);
Result<> change(Workspace& workspace, const MethodRound& methodRound);
Result<> remove(Workspace& workspace, Id<MethodRound> methodRound);

} // namespace methodRounds

namespace agenda {

std::vector<AgendaItem> all(const Reader& reader, Id<Session> session);
Result<Id<AgendaItem>> add(Workspace& workspace, const AgendaItem& agendaItem);
Result<> change(Workspace& workspace, const AgendaItem& agendaItem);
Result<> remove(Workspace& workspace, Id<AgendaItem> agendaItem);

} // namespace agenda

} // namespace moothall
