// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/questionsmodel.h"

#include "core/develop/asking.h"
#include "core/develop/proposing.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/sorting.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

QuestionsModel::QuestionsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"question", "question_insight", "insight", "insight_theme", "theme"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void QuestionsModel::read()
{
    const Reader& reader = m_desk.reader();
    const auto insights = insights::all(reader, m_desk.project());
    const auto numbers = sorting::numbersOf(themes::all(reader, m_desk.project()));
    std::vector<QuestionRow> rows;
    for (const Question& question : questions::all(reader, m_desk.project())) {
        QuestionRow row{question.id, question.text, {}};
        for (const Id<Insight> id : proposing::insightsOf(reader, question.id)) {
            const auto insight = std::ranges::find(insights, id, &Insight::id);
            if (insight == insights.end())
                continue;
            const auto themes = insights::themesOf(reader, id);
            row.sources.push_back({id, findings::numberOf(insights, id),
                                   themes.empty() ? 0 : numbers.at(themes.front().theme),
                                   insight->statement});
        }
        rows.push_back(std::move(row));
    }
    become(std::move(rows));
}

Qt::ItemFlags QuestionsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant QuestionsModel::data(const QModelIndex& index, int role) const
{
    return role == Qt::EditRole && index.isValid() ? QVariant(at(index).text)
                                                   : RowsModel::data(index, role);
}

bool QuestionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString().trimmed() == at(index).text)
        return false;
    return m_desk.did(asking::reword(m_desk.workspace(), at(index).id, value.toString()),
                      tr("Question reworded."));
}

QString QuestionsModel::words(const QuestionRow& row) const { return row.text; }

QString QuestionsModel::spoken(const QuestionRow& row) const
{
    QStringList parts{row.text};
    for (const QuestionRow::Source& source : row.sources)
        parts.append(tr("from insight %1, %2").arg(source.number).arg(source.statement));
    return parts.join(u", "_s);
}

} // namespace moothall::ui
