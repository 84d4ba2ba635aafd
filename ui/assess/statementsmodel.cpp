// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/statementsmodel.h"

#include "core/assess/forms.h"
#include "ui/widgets/whenseen.h"

#include <QLocale>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

StatementsModel::StatementsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("evaluation") || changes.touches("evaluation_item"))
            seen->ask();
    });
    seen->ask();
}

// The highest mean first, once all have one; in the order asked until then.
void StatementsModel::read()
{
    std::vector<StatementRow> rows;
    for (const EvaluationItem& item : itemsOf(m_desk))
        if (item.asked == Asked::AtClose)
            rows.push_back(
                {item.id,
                 item.statement,
                 {item.answered1, item.answered2, item.answered3, item.answered4, item.answered5},
                 item.noAnswer,
                 answered(item),
                 forms::meanToShow(item)});
    if (std::ranges::all_of(rows, [](const StatementRow& row) { return row.mean.has_value(); }))
        std::ranges::stable_sort(rows, std::greater(), &StatementRow::mean);
    become(std::move(rows));
}

QString StatementsModel::spoken(const StatementRow& row) const
{
    QStringList parts{row.statement};
    for (int answer = int(row.answers.size()); answer >= 1; --answer)
        parts.append(
            tr("%1: %n person(s)", nullptr, row.answers[std::size_t(answer - 1)]).arg(answer));
    if (row.noAnswer > 0)
        parts.append(tr("no answer: %1").arg(row.noAnswer));
    parts.append(row.mean ? tr("mean %1 of %2 answers").arg(meanInWords(row.mean)).arg(row.answered)
                          : tr("fewer than ten answers, so no mean"));
    return parts.join(u", "_s);
}

QString meanInWords(std::optional<double> mean)
{
    return mean ? QLocale().toString(*mean, 'f', 2)
                : StatementsModel::tr("n < %1").arg(forms::fewestForMean);
}

std::optional<Evaluation> evaluationOf(const Desk& desk)
{
    const auto all = evaluations::all(desk.reader(), desk.session());
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::vector<EvaluationItem> itemsOf(const Desk& desk)
{
    const auto evaluation = evaluationOf(desk);
    return evaluation ? evaluationItems::all(desk.reader(), evaluation->id)
                      : std::vector<EvaluationItem>();
}

} // namespace moothall::ui
