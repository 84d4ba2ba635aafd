// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/theirwords.h"

#include "core/report/content/phrases.h"
#include "core/report/content/whocame.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t quotesAtOnce = 3;

// The tag where it says something: one that is none, or says what the document says, is left out.
QString labelOf(const QString& language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    const bool own = language.compare(ownLanguage(), Qt::CaseInsensitive) == 0;
    return own || !tag.match(language).hasMatch() ? QString() : language;
}

} // namespace

QString languageOf(const Facts& facts) { return labelOf(facts.project.language); }

QString languageOf(const Facts& facts, const Idea& idea)
{
    return idea.language ? labelOf(*idea.language) : languageOf(facts);
}

Span theirs(const Facts& facts, const QString& text)
{
    return {text, false, {}, languageOf(facts)};
}

QString readableCodes(const Facts& facts, const QString& text)
{
    QString readable = text;
    const auto replace = [&](const QString& code, const QString& name) {
        if (code.isEmpty() || name.isEmpty() || !readable.contains(code))
            return;
        const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(code) + u"\\b"_s);
        readable.replace(whole, u'“' + QString(name).replace(u'\\', u"\\\\"_s) + u'”');
    };
    for (const Solution& solution : facts.solutions)
        replace(solution.code, solution.title);
    for (const Insight& insight : facts.insights)
        replace(insight.code, themeTitle(facts, insight));
    for (const Rating& rating : facts.assessment.ratings)
        for (const EvaluationItem& item : rating.items)
            replace(item.code, item.statement);
    for (const LedgerEntry& entry : facts.ledger)
        replace(entry.code, u"%1, %2"_s.arg(wordsFor(entry.party),
                                            QString(entry.activity).replace(u'_', u' ')));
    return readable;
}

Span theirLink(const Facts& facts, const QString& text, const QString& anchor)
{
    return {text, false, u'#' + anchor, languageOf(facts)};
}

QString sessionName(const Session& session)
{
    if (!session.title.isEmpty())
        return session.title;
    QStringList parts{session.date.isValid() ? date(session.date) : QString(), session.venue};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::vector<Idea> quotable(const Facts& facts, const std::vector<Id<Idea>>& ideas)
{
    std::vector<Idea> found;
    for (const Id<Idea> id : ideas)
        if (const Idea& idea = facts.ideas.at(id); facts.permission.mayPrint(idea))
            found.push_back(idea);
    std::ranges::stable_sort(found, std::greater(), &Idea::agreeCount);
    std::set<Id<Participant>> quoted;
    std::erase_if(found, [&](const Idea& idea) {
        return idea.participant && !quoted.insert(*idea.participant).second;
    });
    found.resize(std::min(found.size(), quotesAtOnce));
    return found;
}

QString retoldHow(const Idea& idea)
{
    if (idea.redactedText && *idea.redactedText != idea.text)
        return Report::tr("in safe wording");
    return idea.wording == Wording::Verbatim ? QString() : Report::tr("as the scribe wrote it");
}

Quote quoteOf(const Facts& facts, const Idea& idea)
{
    const auto group = attributionOf(facts, idea);
    return {ideas::shownText(idea), group.value_or(Report::tr("A participant")),
            languageOf(facts, idea), group ? languageOf(facts) : QString(), retoldHow(idea)};
}

} // namespace moothall::report
