// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historymodel.h"

#include "core/review/touchedwords.h"
#include "ui/widgets/whenseen.h"

#include <QLocale>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 2000; // enough for several days; the search finds the rest

} // namespace

HistoryModel::HistoryModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk.workspace(), &Workspace::changed, this, [this, seen] {
        m_touched.clear(); // the words may have changed
        seen->ask();
    });
    seen->ask();
}

void HistoryModel::find(const QString& words)
{
    m_wanted = words;
    read();
}

void HistoryModel::read()
{
    std::vector<HistoryRow> rows;
    for (HistoryLine& line : history::lines(m_desk.reader(), m_wanted, shown))
        rows.push_back({line.seq, std::move(line)});
    become(std::move(rows));
    emit wasRead();
}

bool HistoryModel::isAll() const { return rowCount() < shown; }

QString HistoryModel::touched(const HistoryRow& row) const
{
    if (row.line.isImport)
        return {};
    if (const auto known = m_touched.find(row.id); known != m_touched.end())
        return known->second;
    const TouchedWords touched = history::touchedWords(m_desk.reader(), row.id);
    QString quoted = touched.words.isEmpty() ? QString() : tr("“%1”").arg(touched.words);
    if (!quoted.isEmpty() && touched.more > 0)
        quoted += u' ' + tr("and %n more", nullptr, touched.more);
    return m_touched[row.id] = quoted;
}

QString HistoryModel::words(const HistoryRow& row) const { return labelOf(row); }

QString HistoryModel::spoken(const HistoryRow& row) const
{
    QStringList parts{labelOf(row), touched(row), timeOf(row), row.line.seat};
    if (row.line.takenBack)
        parts.append(tr("taken back"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString labelOf(const HistoryRow& row)
{
    switch (row.line.kind) {
    case HistoryKind::Do:
        return row.line.label;
    case HistoryKind::Undo:
        return HistoryModel::tr("Undo: %1").arg(row.line.label);
    case HistoryKind::Redo:
        return HistoryModel::tr("Redo: %1").arg(row.line.label);
    case HistoryKind::Floor:
        return HistoryModel::tr("The file was converted");
    }
    return row.line.label;
}

QString timeOf(const HistoryRow& row)
{
    const QDateTime time = row.line.at.toUtc().toLocalTime();
    return time.date() == QDate::currentDate() ? QLocale().toString(time.time(), u"HH:mm"_s)
                                               : QLocale().toString(time, u"d MMM yyyy, HH:mm"_s);
}

} // namespace moothall::ui
