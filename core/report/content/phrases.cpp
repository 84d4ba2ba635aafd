// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"

#include "core/report/content/facts.h"

#include <QLocale>
#include <QRegularExpression>

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

// Signs that stand for one currency only; a dollar could be anybody's.
QString inCurrency(const QString& amount, const QString& currency)
{
    if (currency == u"GBP")
        return u'£' + amount;
    if (currency == u"EUR")
        return u'€' + amount;
    return currency.isEmpty() ? amount : amount + u' ' + currency;
}

Span disagreementOf(const Evidence& evidence)
{
    if (evidence.challenges == 0)
        return plain(Report::tr("no disagreement recorded"));
    return strong(
        counted(evidence.challenges, Report::tr("%1 challenge"), Report::tr("%1 challenges")));
}

} // namespace

Span plain(const QString& text) { return {text, false, {}, {}}; }

Span strong(const QString& text) { return {text, true, {}, {}}; }

Span link(const QString& text, const QString& anchor) { return {text, false, u'#' + anchor, {}}; }

Text filled(const QString& words, const std::vector<Span>& parts)
{
    static const QRegularExpression place(u"%(\\d)"_s);
    Text text;
    qsizetype from = 0;
    const auto add = [&](const QString& between) {
        if (!between.isEmpty())
            text.push_back(plain(between));
    };
    for (const auto& match : place.globalMatch(words)) {
        const auto part = std::size_t(match.capturedView(1).toInt() - 1);
        if (part >= parts.size())
            continue;
        add(words.mid(from, match.capturedStart() - from));
        text.push_back(parts[part]);
        from = match.capturedEnd();
    }
    add(words.mid(from));
    return text;
}

QString ownLanguage() { return u"en-GB"_s; }

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
    return inCurrency(british().toString(double(pence) / 100.0, 'f', 2), currency);
}

QString currencyOf(const Project& project)
{
    if (project.currency != u"GBP")
        return project.currency;
    static const QStringList withPounds{u"GB"_s, u"UK"_s, u"GG"_s, u"JE"_s, u"IM"_s};
    if (!project.country.isEmpty())
        return withPounds.contains(project.country.toUpper()) ? project.currency : QString();
    const bool english = project.language.isEmpty() || project.language == u"en";
    const bool here = QLocale(project.language).territory() == QLocale::UnitedKingdom;
    return english || here ? project.currency : QString();
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

QString countOrWhyNot(std::optional<int> printed, int count, int threshold)
{
    if (printed)
        return number(*printed);
    return count < threshold ? Report::tr("fewer than %1").arg(threshold) : Report::tr("not shown");
}

QString frequencyWord(int count, int present, int threshold)
{
    if (count < threshold)
        return Report::tr("A few people");
    if (present <= 0 || count > present)
        return {};
    const double share = double(count) / present;
    if (share >= 0.9)
        return Report::tr("Nearly all people");
    if (share >= 2.0 / 3)
        return Report::tr("Most people");
    if (share > 0.55)
        return {};
    return share >= 0.45 ? Report::tr("Around half of the people") : Report::tr("Some people");
}

QString shortened(const QString& words, qsizetype longest)
{
    if (words.size() <= longest)
        return words;
    // At the end of a sentence or of one of its parts; else between words, unless one of them is
    // very long.
    static const QRegularExpression sentence(u"[.!?][”’)]?(?=\\s)"_s);
    static const QRegularExpression part(u"(?=[,;:](?=\\s)|\\s[–—]\\s)"_s);
    const QString room = words.left(longest);
    QRegularExpressionMatch found;
    if (room.lastIndexOf(sentence, -1, &found) >= longest / 3)
        return room.left(found.capturedEnd()) + u" […]"_s;
    if (room.lastIndexOf(part, -1, &found) >= longest / 2)
        return room.left(found.capturedStart()) + u" […]"_s;
    const qsizetype space = room.lastIndexOf(u' ');
    const qsizetype end = space > longest * 2 / 3 ? space : longest;
    return words.left(end).trimmed() + u" […]"_s;
}

Text evidenceStrip(const Evidence& evidence, int present, int threshold)
{
    if (evidence.ideas == 0)
        return {plain(Report::tr("No idea is cited; ")), disagreementOf(evidence), plain(u"."_s)};
    Text text{strong(number(evidence.ideas)),
              plain(evidence.ideas == 1 ? Report::tr(" idea, ") : Report::tr(" ideas, "))};
    if (evidence.voicesAtLeast == 0) {
        text.push_back(plain(Report::tr("from decision-makers or supporters only, who are not "
                                        "counted as voices")));
    } else if (evidence.voicesAtLeast < threshold) {
        text.push_back(plain(evidence.authors == 0 ? Report::tr("who said it is not recorded")
                                                   : Report::tr("a few people")));
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
    text.push_back(disagreementOf(evidence));
    text.push_back(plain(u"."_s));
    return text;
}

QString versionOf(const Facts& facts)
{
    const QString version = Report::tr("version %1").arg(number(facts.number));
    return facts.status == Status::Draft ? Report::tr("DRAFT, %1").arg(version)
                                         : version.front().toUpper() + version.mid(1);
}

QString runningTitleOf(const Facts& facts, const QString& title)
{
    return versionOf(facts) + u" · "_s + title;
}

QString wordsFor(CostBand band, const QString& currency)
{
    const auto amount = [&](const QString& thousands) {
        return inCurrency(thousands + Report::tr("k"), currency);
    };
    switch (band) {
    case CostBand::None:
        return Report::tr("none");
    case CostBand::Under10k:
        return Report::tr("under %1").arg(amount(u"10"_s));
    case CostBand::From10kTo50k:
        return Report::tr("%1–%2").arg(amount(u"10"_s), amount(u"50"_s));
    case CostBand::From50kTo250k:
        return Report::tr("%1–%2").arg(amount(u"50"_s), amount(u"250"_s));
    case CostBand::Over250k:
        return Report::tr("over %1").arg(amount(u"250"_s));
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

QString wordsFor(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return Report::tr("Not begun yet");
    case ActionStatus::InProgress:
        return Report::tr("Under way");
    case ActionStatus::Done:
        return Report::tr("Done");
    case ActionStatus::Dropped:
        return Report::tr("Given up");
    }
    return {};
}

} // namespace moothall::report
