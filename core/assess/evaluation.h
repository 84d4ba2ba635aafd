// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How those who took part rated it, and why they came: counts that lead to nobody.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;

// When an item was put to people.
enum class Asked
{
    AtClose,
    OnArrival
};

constexpr auto wordsOf(Asked)
{
    return std::array{Word{Asked::AtClose, "at close"}, Word{Asked::OnArrival, "on arrival"}};
}

// The evaluation forms of one session.
struct Evaluation
{
    Id<Evaluation> id;
    Id<Session> session;
    int formsReturned = 0;
    int formsOffered = 0;
    QString best;   // in people's words
    QString change; // in people's words

    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

template <>
struct Record<Evaluation>
{
    static constexpr std::string_view table = "evaluation";
    static constexpr std::tuple columns{
        Column{"id", &Evaluation::id},
        Column{"session", &Evaluation::session},
        Column{"forms_returned", &Evaluation::formsReturned},
        Column{"forms_offered", &Evaluation::formsOffered},
        Column{"best", &Evaluation::best},
        Column{"change", &Evaluation::change},
    };
};

// One statement and how many chose each answer, from 1 (strongly disagree) to 5.
struct EvaluationItem
{
    Id<EvaluationItem> id;
    Id<Evaluation> evaluation;
    QString code;
    QString statement;
    QString scale;
    Asked asked = Asked::AtClose;
    int answered1 = 0;
    int answered2 = 0;
    int answered3 = 0;
    int answered4 = 0;
    int answered5 = 0;
    int noAnswer = 0;
    double rank = 0;

    friend bool operator==(const EvaluationItem&, const EvaluationItem&) = default;
};

template <>
struct Record<EvaluationItem>
{
    static constexpr std::string_view table = "evaluation_item";
    static constexpr std::tuple columns{
        Column{"id", &EvaluationItem::id},
        Column{"evaluation", &EvaluationItem::evaluation},
        Column{"code", &EvaluationItem::code},
        Column{"statement", &EvaluationItem::statement},
        Column{"scale", &EvaluationItem::scale},
        Column{"asked", &EvaluationItem::asked},
        Column{"answered_1", &EvaluationItem::answered1},
        Column{"answered_2", &EvaluationItem::answered2},
        Column{"answered_3", &EvaluationItem::answered3},
        Column{"answered_4", &EvaluationItem::answered4},
        Column{"answered_5", &EvaluationItem::answered5},
        Column{"no_answer", &EvaluationItem::noAnswer},
        Column{"rank", &EvaluationItem::rank},
    };
};

// How many cards gave one reason for coming.
struct AttendanceReason
{
    Id<AttendanceReason> id;
    Id<Session> session;
    QString reason;
    int count = 0;
    double rank = 0;

    friend bool operator==(const AttendanceReason&, const AttendanceReason&) = default;
};

template <>
struct Record<AttendanceReason>
{
    static constexpr std::string_view table = "attendance_reason";
    static constexpr std::tuple columns{
        Column{"id", &AttendanceReason::id},         Column{"session", &AttendanceReason::session},
        Column{"reason", &AttendanceReason::reason}, Column{"count", &AttendanceReason::count},
        Column{"rank", &AttendanceReason::rank},
    };
};

namespace evaluations {

std::vector<Evaluation> all(const Reader& reader, Id<Session> session);
Result<Id<Evaluation>> add(Workspace& workspace, const Evaluation& evaluation);
Result<> change(Workspace& workspace, const Evaluation& evaluation);
Result<> remove(Workspace& workspace, Id<Evaluation> evaluation);

} // namespace evaluations

namespace evaluationItems {

std::vector<EvaluationItem> all(const Reader& reader, Id<Evaluation> evaluation);
Result<Id<EvaluationItem>> add(Workspace& workspace, const EvaluationItem& evaluationItem);
Result<> change(Workspace& workspace, const EvaluationItem& evaluationItem);
Result<> remove(Workspace& workspace, Id<EvaluationItem> evaluationItem);

} // namespace evaluationItems

namespace attendanceReasons {

std::vector<AttendanceReason> all(const Reader& reader, Id<Session> session);
Result<Id<AttendanceReason>> add(Workspace& workspace, const AttendanceReason& attendanceReason);
Result<> change(Workspace& workspace, const AttendanceReason& attendanceReason);
Result<> remove(Workspace& workspace, Id<AttendanceReason> attendanceReason);

} // namespace attendanceReasons

// How many answered the item.
int answered(const EvaluationItem& item);

// The mean of the answers, from 1 to 5; absent where nobody answered.
std::optional<double> mean(const EvaluationItem& item);

} // namespace moothall
