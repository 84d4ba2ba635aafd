// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with ideas and themes on the wall: each wish becomes one action, and what
// happened is said in one sentence.
#pragma once

#include "ui/synthesise/board/boardmodel.h"

namespace moothall::ui {

class BoardHands : public QObject
{
    Q_OBJECT

public:
    using Ideas = std::vector<Id<Idea>>;

    BoardHands(Desk& desk, const BoardModel& model, QObject* parent = nullptr);

    // All return whether it happened; the reason why not has been said then.
    bool sendTo(int themeNumber, const Ideas& ideas);
    bool take(const Ideas& ideas, PileId pile, std::optional<Id<Idea>> before);
    bool unsort(const Ideas& ideas);
    bool park(const Ideas& ideas); // or takes up again, where all of them are parked
    bool copy(const Ideas& ideas);

    // A theme of these ideas. Without a name it is called by its letter until somebody names it.
    // Where they are a part of one theme, that theme is split.
    std::optional<Id<Theme>> addTheme(const QString& name, const Ideas& ideas);
    // The theme that those ideas would be split from, if any.
    const BoardTheme* splits(const Ideas& ideas) const;

    bool rename(Id<Theme> theme, const QString& name);
    bool merge(Id<Theme> from, int intoNumber);
    bool remove(Id<Theme> theme);
    bool nest(Id<Theme> theme, std::optional<Id<Theme>> into);

    QString letterOf(Id<Theme> theme) const;

private:
    bool move(const Ideas& ideas, std::optional<Id<Theme>> theme, std::optional<Id<Idea>> before);
    bool hasIdeas(const Ideas& ideas);

    Desk& m_desk;
    const BoardModel& m_model;
};

} // namespace moothall::ui
