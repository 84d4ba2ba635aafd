// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ledgermodel.h"

#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/widgets/whenseen.h"

#include <QRegularExpression>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarter = 15;
constexpr int minutesInHour = 60;
constexpr int most = 1'000'000; // more is a slip of the finger

std::optional<double> numberIn(QString words)
{
    static const QRegularExpression unwanted(u"[\\s£€$]|,(?=\\d{3}(\\D|$))"_s);
    words.remove(unwanted).replace(u',', u'.');
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

LedgerModel::LedgerModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("ledger_entry") || changes.touches("project"))
            seen->ask();
    });
    seen->ask();
}

void LedgerModel::read()
{
    const auto project = m_desk.reader().find(m_desk.project());
    const QString currency = project ? report::currencyOf(*project) : QString();
    std::vector<LedgerRow> rows;
    for (const LedgerEntry& entry : ledger::all(m_desk.reader(), m_desk.project())) {
        const QString who =
            tr("%1, %n person(s), %2 hours each", nullptr, entry.persons)
                .arg(report::wordsFor(entry.party), report::hours(entry.minutesEach));
        rows.push_back(
            {entry.id, entry.activity, entry.paid ? who : tr("%1, unpaid").arg(who),
             tr("%1 h, %2")
                 .arg(report::hours(minutesOf(entry)), report::money(costPence(entry), currency))});
    }
    become(std::move(rows));
}

QString LedgerModel::spoken(const LedgerRow& row) const
{
    return u"%1. %2. %3"_s.arg(row.activity, row.who, row.figures);
}

std::optional<int> minutesTyped(const QString& words)
{
    const QString typed = words.trimmed();
    if (const qsizetype colon = typed.indexOf(u':'); colon > 0) {
        const auto hours = peopleTyped(typed.left(colon));
        const auto minutes = peopleTyped(typed.mid(colon + 1));
        const bool fits = hours && minutes && *minutes < minutesInHour && *minutes % quarter == 0;
        return fits ? std::optional(*hours * minutesInHour + *minutes) : std::nullopt;
    }
    const auto hours = numberIn(typed);
    const double quarters = hours.value_or(0) * minutesInHour / quarter;
    if (!hours || std::abs(quarters - std::round(quarters)) > 0.001)
        return std::nullopt;
    return int(std::lround(quarters)) * quarter;
}

std::optional<int> penceTyped(const QString& words)
{
    constexpr int pence = 100;
    if (words.trimmed().isEmpty())
        return 0;
    const auto number = numberIn(words);
    return number ? std::optional(int(std::lround(*number * pence))) : std::nullopt;
}

std::optional<int> peopleTyped(const QString& words)
{
    bool isNumber = false;
    const int number = words.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace moothall::ui
