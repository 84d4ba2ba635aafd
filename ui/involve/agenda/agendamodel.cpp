// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/agendamodel.h"

#include "core/gather/itemprompt.h"
#include "core/involve/agendabuilding.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The end of the session in minutes of its day; none where it is not said.
std::optional<runsheet::Minute> endOf(const Session& session)
{
    if (!session.start.isValid() || !session.end.isValid())
        return std::nullopt;
    return runsheet::minuteOf(session.start) + agenda::lengthOf(session);
}

} // namespace

AgendaModel::AgendaModel(Desk& desk, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_reading(this, [this] { read(); })
{
    connect(&desk, &Desk::placeChanged, &m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table : {"agenda_item", "method", "prompt", "session"})
            if (changes.touches(table))
                return m_reading.ask();
    });
    read();
}

void AgendaModel::read()
{
    const Reader& reader = m_desk.reader();
    const auto session = reader.find(m_desk.session());
    const auto items = session ? agenda::all(reader, session->id) : std::vector<AgendaItem>();
    const runsheet::RunSheet sheet =
        session ? runsheet::planned(items, *session) : runsheet::RunSheet();
    const bool timed = session && (session->start.isValid() ||
                                   std::ranges::any_of(items, [](const AgendaItem& item) {
                                       return item.plannedStart.isValid();
                                   }));
    m_sum = {};
    if (session)
        m_sum = {int(items.size()), agenda::plannedLength(items, sheet), agenda::lengthOf(*session),
                 sheet.over, timed && !items.empty() ? sheet.ends.onTheClock() : QTime()};
    const auto end = session ? endOf(*session) : std::nullopt;
    std::vector<AgendaRow> rows;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const runsheet::Row& laid = sheet.rows[i];
        AgendaRow row{items[i].id,
                      items[i],
                      timed ? laid.begins.onTheClock() : QTime(),
                      laid.tooLate,
                      end ? std::max(laid.ends - *end, 0) : 0,
                      {},
                      itemPrompt::of(reader, items[i])};
        if (items[i].method)
            if (const auto method = reader.find(*items[i].method))
                row.method = method->name;
        rows.push_back(std::move(row));
    }
    become(std::move(rows));
    emit wasRead();
}

QString AgendaModel::spoken(const AgendaRow& row) const
{
    QStringList parts;
    if (row.begins.isValid())
        parts.append(row.begins.toString(u"HH:mm"_s));
    if (row.item.lockedStart)
        parts.append(tr("start locked"));
    parts.append(row.item.title);
    parts.append(tr("%n minute(s)", nullptr, row.item.plannedMinutes));
    parts.append(detailsOf(row));
    parts.append(troubleOf(row));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString AgendaModel::hint(const AgendaRow& row) const
{
    if (row.prompt.isEmpty())
        return {};
    return u"<p>%1</p>"_s.arg(row.prompt.toHtmlEscaped());
}

QString detailsOf(const AgendaRow& row)
{
    const AgendaItem& item = row.item;
    QStringList parts;
    if (item.alongside)
        parts.append(AgendaModel::tr("Beside the one before"));
    if (item.kind != AgendaKind::Activity && wordFor(item.kind) != item.title)
        parts.append(wordFor(item.kind));
    if (row.method != item.title)
        parts.append(row.method);
    parts.append(item.lead);
    if (item.keepsLength)
        parts.append(AgendaModel::tr("keeps its length"));
    if (item.extraMinutes != 0)
        parts.append(AgendaModel::tr("%n minute(s) on the day", nullptr,
                                     item.plannedMinutes + item.extraMinutes));
    if (item.actualStart.isValid())
        parts.append(
            item.actualMinutes
                ? AgendaModel::tr("began %1, took %n minute(s)", nullptr, *item.actualMinutes)
                      .arg(item.actualStart.toString(u"HH:mm"_s))
                : AgendaModel::tr("began %1").arg(item.actualStart.toString(u"HH:mm"_s)));
    parts.removeAll(QString());
    QString details = parts.join(u" · "_s);
    if (!details.isEmpty())
        details[0] = details[0].toUpper();
    return details;
}

QString troubleOf(const AgendaRow& row)
{
    if (row.tooLate > 0)
        return AgendaModel::tr("%n minute(s) after its start", nullptr, row.tooLate);
    if (row.past > 0)
        return AgendaModel::tr("%n minute(s) past the end", nullptr, row.past);
    return {};
}

QString wordFor(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Activity:
        return AgendaModel::tr("Activity");
    case AgendaKind::Break:
        return AgendaModel::tr("Break");
    case AgendaKind::Buffer:
        return AgendaModel::tr("Spare time");
    case AgendaKind::BeforeStart:
        return AgendaModel::tr("Before the start");
    }
    return {};
}

} // namespace moothall::ui
