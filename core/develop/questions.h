// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How-might-we questions: insights turned into open questions.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Insight;

// An open question with room for many answers.
struct Question
{
    Id<Question> id;
    Id<Project> project;
    QString code;
    QString text;
    double rank = 0;

    friend bool operator==(const Question&, const Question&) = default;
};

template <>
struct Record<Question>
{
    static constexpr std::string_view table = "question";
    static constexpr std::tuple columns{
        Column{"id", &Question::id},     Column{"project", &Question::project},
        Column{"code", &Question::code}, Column{"text", &Question::text},
        Column{"rank", &Question::rank},
    };
};

// An insight a question comes from.
struct QuestionInsight
{
    Id<QuestionInsight> id;
    Id<Question> question;
    Id<Insight> insight;
    double rank = 0;

    friend bool operator==(const QuestionInsight&, const QuestionInsight&) = default;
};

template <>
struct Record<QuestionInsight>
{
    static constexpr std::string_view table = "question_insight";
    static constexpr std::tuple columns{
        Column{"id", &QuestionInsight::id},
        Column{"question", &QuestionInsight::question},
        Column{"insight", &QuestionInsight::insight},
        Column{"rank", &QuestionInsight::rank},
    };
};

namespace questions {

std::vector<Question> all(const Reader& reader, Id<Project> project);
Result<Id<Question>> add(Workspace& workspace, const Question& question);
Result<> change(Workspace& workspace, const Question& question);
Result<> remove(Workspace& workspace, Id<Question> question);

} // namespace questions

} // namespace moothall
