// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/forms.h"

#include "core/store/label.h"

#include <algorithm>

namespace moothall::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 5;

struct Statement
{
    const char* code;
    const char* words;
    Asked asked;
};

// Never reworded: projects are compared by them.
constexpr std::array statements{
    Statement{"E1", QT_TRANSLATE_NOOP("Label", "I could say what I wanted to say."),
              Asked::AtClose},
    Statement{"E2", QT_TRANSLATE_NOOP("Label", "People listened to each other."), Asked::AtClose},
    Statement{"E3",
              QT_TRANSLATE_NOOP("Label", "I understood what the council can and cannot change."),
              Asked::AtClose},
    Statement{"E4",
              QT_TRANSLATE_NOOP("Label", "The information I was given was clear and balanced."),
              Asked::AtClose},
    Statement{"E5", QT_TRANSLATE_NOOP("Label", "The room, the pace and the support worked for me."),
              Asked::AtClose},
    Statement{"E6", QT_TRANSLATE_NOOP("Label", "What was written down is what we said."),
              Asked::AtClose},
    Statement{"E7", QT_TRANSLATE_NOOP("Label", "I believe what we said will make a difference."),
              Asked::AtClose},
    Statement{"E8", QT_TRANSLATE_NOOP("Label", "Taking part was worth my time and effort."),
              Asked::AtClose},
    Statement{"E7_before",
              QT_TRANSLATE_NOOP("Label", "I believe what we say will make a difference."),
              Asked::OnArrival},
};

std::vector<EvaluationItem> itemsOf(const Reader& reader, Id<Session> session, Asked asked)
{
    return reader.all<EvaluationItem>(
        "WHERE asked = ?2 AND evaluation = "
        "(SELECT min(id) FROM evaluation WHERE session = ?1) ORDER BY rank, id",
        session, asked);
}

Evaluation startEvaluation(Edit& edit, Id<Session> session)
{
    Evaluation evaluation;
    evaluation.session = session;
    evaluation.id = edit.insert(evaluation);
    double rank = 0;
    for (const Statement& statement : statements) {
        EvaluationItem item;
        item.evaluation = evaluation.id;
        item.code = QString::fromUtf8(statement.code);
        item.statement = Label::tr(statement.words);
        item.scale = Label::tr("1 strongly disagree to 5 strongly agree");
        item.asked = statement.asked;
        item.rank = ++rank;
        edit.insert(item);
    }
    return evaluation;
}

int& countOf(EvaluationItem& item, int answer)
{
    switch (answer) {
    case 1:
        return item.answered1;
    case 2:
        return item.answered2;
    case 3:
        return item.answered3;
    case 4:
        return item.answered4;
    case highest:
        return item.answered5;
    default:
        return item.noAnswer;
    }
}

} // namespace

QStringList statementsAt(const Reader& reader, Id<Session> session, Asked asked)
{
    QStringList words;
    for (const EvaluationItem& item : itemsOf(reader, session, asked))
        words.append(item.statement);
    if (words.isEmpty())
        for (const Statement& statement : statements)
            if (statement.asked == asked)
                words.append(Label::tr(statement.words));
    return words;
}

int statementsOn(const Reader& reader, Id<Session> session, Asked asked)
{
    if (const auto items = itemsOf(reader, session, asked); !items.empty())
        return int(items.size());
    return int(std::ranges::count(statements, asked, &Statement::asked));
}

Result<std::vector<int>> read(const QString& digits, int expected)
{
    std::vector<int> answers;
    for (const QChar character : digits) {
        if (character.isSpace())
            continue;
        const int answer = character.unicode() - u'0';
        if (answer < 0 || answer > highest)
            return fail(Error::Kind::BadInput,
                        Label::tr("An answer is a digit from 1 to 5, or 0 for no answer."));
        answers.push_back(answer);
    }
    if (int(answers.size()) > expected)
        return fail(Error::Kind::BadInput,
                    Label::tr("That is one digit too many: the form has %n statement(s).", nullptr,
                              expected));
    if (int(answers.size()) < expected)
        return fail(
            Error::Kind::BadInput,
            Label::tr("%1 of %n digit(s) are there; type 0 for no answer.", nullptr, expected)
                .arg(answers.size()));
    return answers;
}

Result<> enter(Workspace& workspace, Id<Session> session, const QString& digits, Asked asked)
{
    const auto answers = read(digits, statementsOn(workspace, session, asked));
    if (!answers)
        return tl::make_unexpected(answers.error());
    return workspace.act(Label::tr("Enter a form"), [&](Edit& edit) {
        const auto evaluations = evaluations::all(edit, session);
        Evaluation evaluation =
            evaluations.empty() ? startEvaluation(edit, session) : evaluations.front();
        auto items = itemsOf(edit, session, asked);
        for (std::size_t i = 0; i < items.size() && i < answers->size(); ++i) {
            ++countOf(items[i], (*answers)[i]);
            edit.update(items[i]);
        }
        if (asked == Asked::OnArrival)
            return;
        ++evaluation.formsReturned;
        evaluation.formsOffered = std::max(evaluation.formsOffered, evaluation.formsReturned);
        edit.update(evaluation);
    });
}

std::optional<double> meanToShow(const EvaluationItem& item)
{
    return answered(item) >= fewestForMean ? mean(item) : std::nullopt;
}

Belief beliefIn(const std::vector<EvaluationItem>& items)
{
    Belief belief;
    for (const EvaluationItem& item : items) {
        if (item.code == u"E7"_s)
            belief.after = item;
        else if (item.code == u"E7_before"_s)
            belief.before = item;
    }
    return belief;
}

} // namespace moothall::forms
