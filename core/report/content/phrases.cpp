// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"

#include <QLocale>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString counted(int count, const QString& one, const QString& many)
{
    return (count == 1 ? one : many).arg(number(count));
}

} // namespace

Span plain(const QString& text) { return {text, false, {}, {}}; }

Span strong(const QString& text) { return {text, true, {}, {}}; }

Span link(const QString& text, const QString& anchor) { return {text, false, u'#' + anchor, {}}; }

QString number(int value) { return british().toString(value); }

QString date(QDate value) { return british().toString(value, u"d MMMM yyyy"_s); }

QString hours(std::int64_t minutes)
{
    QString text = british().toString(double(minutes) / 60.0, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString money(std::int64_t pence, const QString& currency)
{
    const QString amount = british().toString(double(pence) / 100.0, 'f', 2);
    return currency == u"GBP" ? u'£' + amount : amount + u' ' + currency;
}

QString listed(const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Report::tr("%1 and %2").arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString people(int count)
{
    return counted(count, Report::tr("%1 person"), Report::tr("%1 people"));
}

QString ideasCounted(int count)
{
    return counted(count, Report::tr("%1 idea"), Report::tr("%1 ideas"));
}

QString shortened(const QString& words, qsizetype longest)
{
    return words.size() <= longest ? words : words.left(longest).trimmed() + u" […]"_s;
}

Text evidenceStrip(const Evidence& evidence, int present, int threshold)
{
    Text text{strong(number(evidence.ideas)),
              plain(evidence.ideas == 1 ? Report::tr(" idea, ") : Report::tr(" ideas, "))};
    if (evidence.voicesAtLeast < threshold) {
        text.push_back(plain(Report::tr("a few people")));
    } else if (present > 0) {
        text.push_back(plain(Report::tr("at least ")));
        text.push_back(
            strong(Report::tr("%1 of %2").arg(number(evidence.voicesAtLeast), number(present))));
        text.push_back(plain(Report::tr(" people")));
    } else {
        text.push_back(plain(Report::tr("at least ")));
        text.push_back(strong(people(evidence.voicesAtLeast)));
    }
    if (evidence.tables > 0) {
        text.push_back(plain(u", "_s));
        text.push_back(strong(number(evidence.tables)));
        text.push_back(plain(evidence.tables == 1 ? Report::tr(" table") : Report::tr(" tables")));
    }
    text.push_back(plain(u"; "_s));
    if (evidence.challenges == 0)
        text.push_back(plain(Report::tr("no disagreement recorded")));
    else
        text.push_back(strong(
            counted(evidence.challenges, Report::tr("%1 challenge"), Report::tr("%1 challenges"))));
    text.push_back(plain(u"."_s));
    return text;
}

QString wordsFor(CostBand band)
{
    switch (band) {
    case CostBand::None:
        return Report::tr("none");
    case CostBand::Under10k:
        return Report::tr("under £10k");
    case CostBand::From10kTo50k:
        return Report::tr("£10k–£50k");
    case CostBand::From50kTo250k:
        return Report::tr("£50k–£250k");
    case CostBand::Over250k:
        return Report::tr("over £250k");
    case CostBand::Unknown:
        return Report::tr("not known");
    }
    return {};
}

QString wordsFor(Answer answer)
{
    switch (answer) {
    case Answer::UnderConsideration:
        return Report::tr("Under consideration");
    case Answer::Accepted:
        return Report::tr("Accepted");
    case Answer::AcceptedInPart:
        return Report::tr("Accepted in part");
    case Answer::Declined:
        return Report::tr("Declined");
    case Answer::NotOurs:
        return Report::tr("Not ours to decide");
    }
    return {};
}

QString wordsFor(Party party)
{
    switch (party) {
    case Party::Citizen:
        return Report::tr("Citizens");
    case Party::Facilitator:
        return Report::tr("Facilitators");
    case Party::Scribe:
        return Report::tr("Scribes");
    case Party::Staff:
        return Report::tr("Council and service staff");
    case Party::Volunteer:
        return Report::tr("Volunteers");
    case Party::Venue:
        return Report::tr("Venue");
    case Party::Access:
        return Report::tr("Access and care");
    }
    return {};
}

} // namespace moothall::report
