// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/sentence.h"

#include <QRegularExpression>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString because = u"because"_s;

// "The needs of carers": no verb at all. "People who most need a lift": the verb belongs to what is
// said of the people, and the sentence has another. With more words between, as in "People who use
// wheelchairs need", it is the verb.
bool isNotTheVerb(const QString& who, const QString& what)
{
    static const QRegularExpression clause(
        u"\\b(?:who|whom|that|which|what|they|we|you|to)(?:\\s+\\S+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return who.contains(clause) || what.startsWith(u"of "_s);
}

} // namespace

const QStringList& frameVerbs()
{
    static const QStringList verbs{u"need"_s, u"needs"_s, u"meet"_s, u"meets"_s};
    return verbs;
}

QString sentenceOf(const SentenceParts& parts)
{
    QStringList words;
    if (const QString who = parts.who.simplified(); !who.isEmpty())
        words << who;
    if (const QString what = parts.what.simplified(); !what.isEmpty())
        words << parts.verb << what;
    if (const QString why = parts.why.simplified(); !why.isEmpty())
        words << because << why;
    return words.join(u' ');
}

std::optional<SentenceParts> partsOf(const QString& sentence)
{
    static const QRegularExpression frame(
        u"^(.+?) (%1) (.+?) %2 (.+)$"_s.arg(frameVerbs().join(u'|'), because));
    const auto found = frame.match(sentence);
    if (!found.hasMatch() || isNotTheVerb(found.captured(1), found.captured(3)))
        return std::nullopt;
    const SentenceParts parts{found.captured(1), found.captured(2), found.captured(3),
                              found.captured(4)};
    return sentenceOf(parts) == sentence ? std::optional(parts) : std::nullopt;
}

bool saysWhy(const QString& sentence)
{
    static const QRegularExpression reason(u"\\b(?:because|due to|owing to)\\b|, so\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return sentence.contains(reason);
}

} // namespace moothall
