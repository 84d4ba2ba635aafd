// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/organisation.h"

#include <QRegularExpression>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Words an organisation calls itself by, here and among neighbours.
const QRegularExpression& organisationWord()
{
    static const QRegularExpression words(
        u"\\b(council|borough|county|city|town|parish|district|authority|department|directorate|"
        "ministry|agency|office|service|services|trust|nhs|hospital|clinic|health board|"
        "integrated care board|police|university|college|school|library|libraries|museum|"
        "association|alliance|partnership|federation|forum|foundation|charity|society|union|"
        "cooperative|co-operative|housing|institute|commission|committee|government|parliament|"
        "assembly|network|centre|friends|company|ltd|limited|plc|cic|gmbh|"
        "\\w*(stadt|gemeinde|kreis|ministerium|verwaltung|verein|verband|stiftung)|"
        "mairie|ville|commune|ayuntamiento|comune|cyngor|bwrdd)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

// Titles of people and their roles, addresses, numbers: a part with one is about a person.
const QRegularExpression& personWord()
{
    static const QRegularExpression words(
        u"\\b(mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|rev|reverend|"
        "herr|frau|madame|monsieur|chair|chairman|chairwoman|leader|mayor|head|director|manager|"
        "officer|member|lead|secretary|clerk)\\b|@|\\d{3}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

// "Jo Reed at Orrinshaw Council": what stands before the joining word goes, unless it is the
// beginning of a name such as "City of York Council".
QString withoutWhoeverActsForIt(const QString& part)
{
    static const QRegularExpression joining(u"\\s+(on behalf of|from|for|at|of)\\s+(the\\s+)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = joining.match(part);
    if (!match.hasMatch() || part.left(match.capturedStart()).contains(organisationWord()))
        return part;
    return withoutWhoeverActsForIt(part.mid(match.capturedEnd()));
}

} // namespace

QString organisationIn(const QString& commissioner)
{
    static const QRegularExpression between(u"[,;:/|()\\[\\]\\n\\t]|\\s[-–—]\\s"_s);
    for (const QString& typed : commissioner.split(between, Qt::SkipEmptyParts)) {
        if (typed.contains(personWord()))
            continue;
        const QString part = withoutWhoeverActsForIt(typed.simplified());
        if (part.contains(organisationWord()))
            return part;
    }
    return {};
}

} // namespace moothall::report
