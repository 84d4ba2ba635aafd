// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/asking.h"

#include "core/base/text.h"
#include "core/store/label.h"

#include <algorithm>

namespace moothall::asking {

using namespace Qt::StringLiterals;

namespace {

Result<QString> asQuestion(const QString& typed)
{
    const QString words = cleaned(typed).simplified();
    if (words.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A question needs words."));
    return words;
}

// One above the highest number in a code ("H8").
int nextNumber(const std::vector<Question>& questions)
{
    int number = int(questions.size());
    for (const Question& question : questions)
        number = std::max(number, question.code.mid(1).toInt());
    return number + 1;
}

} // namespace

Result<Id<Question>> add(Workspace& workspace, Id<Project> project, const QString& typed,
                         const std::vector<Id<Insight>>& from)
{
    const Result<QString> words = asQuestion(typed);
    if (!words)
        return tl::make_unexpected(words.error());
    return workspace.act(Label::tr("Add question"), [&](Edit& edit) {
        const auto others = questions::all(edit, project);
        const double rank = others.empty() ? 1 : others.back().rank + 1;
        const Id<Question> question = edit.insert(
            Question{{}, project, u"H%1"_s.arg(nextNumber(others)), *words, rank});
        double place = 0;
        for (const Id<Insight> insight : from)
            edit.insert(QuestionInsight{{}, question, insight, place += 1});
        return question;
    });
}

Result<> reword(Workspace& workspace, Id<Question> question, const QString& typed)
{
    const Result<QString> words = asQuestion(typed);
    if (!words)
        return tl::make_unexpected(words.error());
    return workspace.act(Label::tr("Reword question"), [&](Edit& edit) {
        edit.run("UPDATE question SET text = ? WHERE id = ?", *words, question);
    });
}

} // namespace moothall::asking
