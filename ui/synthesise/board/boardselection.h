// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which ideas are chosen, and which of them is the current one: shared by the wall and whatever
// lists the same ideas.
#pragma once

#include "core/gather/ideas.h"

#include <QObject>

#include <unordered_set>
#include <vector>

namespace moothall::ui {

class BoardSelection : public QObject
{
    Q_OBJECT

public:
    using Ideas = std::unordered_set<Id<Idea>>;

    using QObject::QObject;

    const Ideas& ideas() const { return m_ideas; }
    bool contains(Id<Idea> idea) const { return m_ideas.contains(idea); }
    bool isEmpty() const { return m_ideas.empty(); }
    int count() const { return int(m_ideas.size()); }
    Id<Idea> current() const { return m_current; } // 0: none

    void choose(Id<Idea> idea); // alone; it is current then
    void choose(Ideas ideas, Id<Idea> current);
    void add(Id<Idea> idea); // it is current then
    void toggle(Id<Idea> idea);
    void clear();

signals:
    void changed(); // the chosen ones, or the current one

private:
    Ideas m_ideas;
    Id<Idea> m_current;
};

} // namespace moothall::ui
