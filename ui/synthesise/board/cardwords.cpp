// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/cardwords.h"

#include <QCoreApplication>

namespace moothall::ui {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

} // namespace

QString wordsOf(const IdeaCard& card)
{
    if (card.withheld)
        return CardWords::tr("Hidden on every view");
    return card.needsSafeWording ? CardWords::tr("Not shown before it has safe wording")
                                 : card.words;
}

QStringList flagsOf(const IdeaCard& card)
{
    QStringList flags;
    if (card.needsSafeWording)
        flags.append(CardWords::tr("Needs safe wording"));
    if (card.withheld)
        flags.append(CardWords::tr("Hidden"));
    if (card.unclear)
        flags.append(CardWords::tr("Unclear"));
    if (card.unquoted)
        flags.append(CardWords::tr("Not to be quoted"));
    if (card.stoodFor)
        flags.append(CardWords::tr("Counted with others"));
    else if (card.parked)
        flags.append(CardWords::tr("Parked"));
    if (card.lookedAt)
        flags.append(CardWords::tr("Looked at"));
    if (card.copy)
        flags.append(CardWords::tr("Copy"));
    if (card.byDecider)
        flags.append(CardWords::tr("Not counted as a voice"));
    if (card.seed)
        flags.append(CardWords::tr("Seed"));
    return flags;
}

QString spokenWordsOf(const IdeaCard& card)
{
    QStringList parts{wordsOf(card)};
    if (card.table)
        parts.append(CardWords::tr("table %1").arg(*card.table));
    if (card.group > 0)
        parts.append(card.groupName);
    if (card.agreeCount > 0)
        parts.append(CardWords::tr("same here %1").arg(card.agreeCount));
    parts.append(flagsOf(card));
    return parts.join(QStringLiteral(", "));
}

} // namespace moothall::ui
