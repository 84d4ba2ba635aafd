// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/quotesmodel.h"

#include "core/store/failure.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(report::Trace trace)
{
    switch (trace) {
    case report::Trace::Name:
        return QuotesModel::tr("name");
    case report::Trace::Phone:
        return QuotesModel::tr("phone number");
    case report::Trace::Postcode:
        return QuotesModel::tr("postcode");
    case report::Trace::Mail:
        return QuotesModel::tr("e-mail address");
    case report::Trace::Web:
        return QuotesModel::tr("web address");
    case report::Trace::Number:
        return QuotesModel::tr("number");
    case report::Trace::Age:
        return QuotesModel::tr("age");
    case report::Trace::Health:
        return QuotesModel::tr("health");
    case report::Trace::Address:
        return QuotesModel::tr("address");
    case report::Trace::Life:
        return QuotesModel::tr("something personal");
    }
    return {};
}

} // namespace

QString QuoteRow::found() const
{
    QStringList all;
    for (const report::TraceFound& trace : traces)
        all.append(u"%1: %2"_s.arg(nameOf(trace.trace), words.mid(trace.start, trace.length)));
    const QString told = all.join(u"; "_s);
    return place.isEmpty() ? told : u"%1. %2"_s.arg(place, told);
}

QuotesModel::QuotesModel(Desk& desk, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_seen(new WhenSeen(this, [this] { read(); }))
{
    connect(&desk, &Desk::placeChanged, this, [this] { m_seen->ask(); });
    connect(&desk.workspace(), &Workspace::changed, this, [this] { m_seen->ask(); });
    m_seen->ask();
}

void QuotesModel::setAudience(report::Audience audience)
{
    m_audience = audience;
    m_seen->ask();
}

QString QuotesModel::spoken(const QuoteRow& row) const
{
    return tr("%1. Found: %2.").arg(row.words, row.found());
}

void QuotesModel::read()
{
    auto rows = attempt([&] {
        std::vector<QuoteRow> found;
        const Reader& reader = m_desk.reader();
        for (auto& quote : report::publishCheck(reader, m_desk.project(), m_audience))
            found.push_back({QString::number(quote.idea.value),
                             quote.idea,
                             {},
                             0,
                             quote.words,
                             quote.traces,
                             quote.safeWording});
        for (auto& text : report::printedCheck(reader, m_desk.project(), m_audience))
            found.push_back({text.place + u'/' + text.words + u'/' + QString::number(found.size()),
                             {},
                             text.place,
                             text.step,
                             text.words,
                             text.traces,
                             text.safeWording});
        return found;
    });
    if (!rows)
        return m_desk.tell(rows.error());
    become(std::move(*rows));
}

} // namespace moothall::ui
