// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with ideas and themes, on the wall and in lists: each wish becomes one action,
// and what happened is said in one sentence.
#pragma once

#include "core/synthesise/themes.h"
#include "ui/models/desk.h"
#include "ui/synthesise/board/piles.h"

namespace moothall::ui {

class SortingHands : public QObject
{
    Q_OBJECT

public:
    using Ideas = std::vector<Id<Idea>>;

    explicit SortingHands(Desk& desk, QObject* parent = nullptr);

    // All return whether it happened; the reason why not has been said then.
    bool sendTo(int themeNumber, const Ideas& ideas);
    bool put(const Ideas& ideas, std::optional<Id<Theme>> theme,
             std::optional<Id<Idea>> before = std::nullopt);
    bool take(const Ideas& ideas, PileId pile, std::optional<Id<Idea>> before);
    bool unsort(const Ideas& ideas);
    bool park(const Ideas& ideas);  // or takes up again, where all of them are parked
    Ideas copy(const Ideas& ideas); // the copies, which are unsorted

    // The parts, which lie where the whole lay.
    Ideas split(Id<Idea> idea, const QStringList& parts);
    // They say the same: one stands, and the others are counted with it.
    bool putTogether(const Ideas& ideas, Id<Idea> stands);
    bool agree(Id<Idea> idea, int more);
    // Its words where it may be split; otherwise says why not.
    std::optional<QString> wordsToSplit(Id<Idea> idea);

    // A theme of these ideas. Without a name it is called by its letter until somebody names it.
    // Where they are a part of one theme, that theme is split.
    std::optional<Id<Theme>> addTheme(const QString& name, const Ideas& ideas);
    // The theme that those ideas would be split from, if any.
    std::optional<Id<Theme>> splits(const Ideas& ideas) const;

    bool rename(Id<Theme> theme, const QString& name);
    bool merge(Id<Theme> from, int intoNumber);
    bool merge(Id<Theme> from, Id<Theme> into);
    bool remove(Id<Theme> theme);
    bool nest(Id<Theme> theme, std::optional<Id<Theme>> into);

    QString letterOf(Id<Theme> theme) const;

private:
    bool hasIdeas(const Ideas& ideas);
    bool areForSorting(const Ideas& ideas);   // there are some, and they stand for themselves
    bool areParked(const Ideas& ideas) const; // all of them
    std::optional<Id<Theme>> numbered(int themeNumber);
    int numberOf(Id<Theme> theme) const;

    Desk& m_desk;
};

} // namespace moothall::ui
