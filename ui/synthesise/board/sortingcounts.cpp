// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/sortingcounts.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

QString SortingCounts::progress() const
{
    QStringList parts{Counts::tr("%L1 of %Ln idea(s) placed", nullptr, all).arg(placed)};
    if (seeds > 0)
        parts.append(Counts::tr("%Ln seed(s)", nullptr, seeds));
    if (parked > 0)
        parts.append(Counts::tr("%L1 parked").arg(parked));
    if (turnedDown > 0)
        parts.append(Counts::tr("%Ln turned down by moderators", nullptr, turnedDown));
    parts.append(Counts::tr("%Ln theme(s)", nullptr, themes));
    return parts.join(u" · "_s);
}

QString SortingCounts::tray() const
{
    if (unsorted + seeds + copies == 0)
        return Counts::tr("Every idea has a theme");
    QStringList parts{Counts::tr("Unsorted: %Ln idea(s)", nullptr, unsorted)};
    if (seeds > 0)
        parts.append(Counts::tr("%Ln seed(s)", nullptr, seeds));
    if (copies > 0)
        parts.append(copies == 1 ? Counts::tr("a copy") : Counts::tr("%L1 copies").arg(copies));
    return parts.join(u", "_s);
}

SortingCounts countsOf(const std::vector<IdeaCard>& cards, int turnedDown, int themes)
{
    SortingCounts counts;
    counts.turnedDown = turnedDown;
    counts.themes = themes;
    for (const IdeaCard& card : cards) {
        if (card.stoodFor)
            continue;
        const bool isLoose = !card.theme && !card.parked;
        if (card.copy) {
            counts.copies += isLoose ? 1 : 0;
            continue;
        }
        const bool isSeed = card.seed && isLoose;
        counts.all += isSeed ? 0 : 1;
        counts.seeds += isSeed ? 1 : 0;
        counts.parked += card.parked ? 1 : 0;
        counts.placed += card.theme && !card.parked ? 1 : 0;
        counts.unsorted += isLoose && !isSeed ? 1 : 0;
    }
    return counts;
}

} // namespace moothall::ui
