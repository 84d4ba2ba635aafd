// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historymodel.h"

#include "ui/widgets/whenseen.h"

#include <QLocale>

#include <unordered_set>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int newest = 2000; // enough for several days

} // namespace

HistoryModel::HistoryModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk.workspace(), &Workspace::changed, seen, &WhenSeen::ask);
    seen->ask();
}

void HistoryModel::find(const QString& words)
{
    m_wanted = words.trimmed();
    read();
}

void HistoryModel::read()
{
    const auto entries = history::newest(m_desk.reader(), newest);
    std::unordered_set<history::Seq> takenBack; // what takes an entry back is newer than it
    for (const HistoryEntry& entry : entries)
        if (entry.reverses)
            takenBack.insert(*entry.reverses);
    std::vector<HistoryRow> rows;
    std::optional<Id<ActionGroup>> shown; // an import is one row, however many actions it took
    for (const HistoryEntry& entry : entries) {
        const bool isMoreOfIt = entry.group && entry.group == shown;
        shown = entry.group;
        if (!isMoreOfIt && entry.label.contains(m_wanted, Qt::CaseInsensitive))
            rows.push_back({entry.seq, entry.label, entry.seat, entry.at, entry.kind,
                            takenBack.contains(entry.seq)});
    }
    become(std::move(rows));
}

QString HistoryModel::words(const HistoryRow& row) const { return labelOf(row); }

QString HistoryModel::spoken(const HistoryRow& row) const
{
    QString spoken = u"%1, %2, %3"_s.arg(labelOf(row), timeOf(row), row.seat);
    if (row.takenBack)
        spoken += u", "_s + tr("taken back");
    return spoken;
}

QString labelOf(const HistoryRow& row)
{
    switch (row.kind) {
    case HistoryKind::Do:
        return row.label;
    case HistoryKind::Undo:
        return HistoryModel::tr("Undo: %1").arg(row.label);
    case HistoryKind::Redo:
        return HistoryModel::tr("Redo: %1").arg(row.label);
    case HistoryKind::Floor:
        return HistoryModel::tr("The file was converted");
    }
    return row.label;
}

QString timeOf(const HistoryRow& row)
{
    const QDateTime time = row.at.toUtc().toLocalTime();
    return time.date() == QDate::currentDate()
               ? QLocale().toString(time.time(), u"HH:mm"_s)
               : QLocale().toString(time, u"d MMM yyyy, HH:mm"_s);
}

} // namespace moothall::ui
