// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas and themes of the project on the desk as they lie on the wall; follows every change,
// whoever makes it.
#pragma once

#include "ui/models/desk.h"
#include "ui/synthesise/board/noteface.h"
#include "ui/synthesise/board/piles.h"
#include "ui/synthesise/board/sortingcounts.h"

#include <QObject>

#include <unordered_set>

namespace moothall::ui {

class BoardModel : public QObject
{
    Q_OBJECT

public:
    explicit BoardModel(Desk& desk, QObject* parent = nullptr);

    const BoardContent& content() const { return m_content; }
    int count() const { return int(m_content.notes.size()); }
    const IdeaCard& cardAt(int note) const { return m_content.notes[std::size_t(note)]; }
    std::optional<int> noteOf(Id<Idea> idea) const;
    NoteFace faceOf(int note) const;
    NoteColours coloursOf(int note) const;

    const BoardTheme* theme(Id<Theme> theme) const;
    const BoardTheme* themeNumbered(int number) const;
    int numberOf(std::optional<Id<Theme>> theme) const; // 0: none

    Arrangement arrangement() const { return m_arrangement; }
    void setArrangement(Arrangement arrangement);
    ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(ColourBy colourBy);

    std::vector<Pile> piles() const { return pilesOf(m_content, m_arrangement); }

    // "42 of 64 ideas placed": not counting what is parked.
    SortingCounts counts() const;

    // Words that stand on notes while somebody proposes something: "E?".
    void setMarks(std::unordered_map<Id<Idea>, QString> marks);
    QString markOf(Id<Idea> idea) const;
    bool hasMarks() const { return !m_marks.empty(); }

    // The ideas with these words, in their order; none where there are no words.
    std::vector<int> find(const QString& words) const;

signals:
    void changed();      // other content
    void arranged();     // another arrangement: everything lies elsewhere
    void looksChanged(); // colours or marks

private:
    void note(const Changes& changes); // what has to be read again
    void read();
    void readAll();
    bool readTouched(); // false where that is not enough
    void findPlaces();

    Desk& m_desk;
    std::unordered_set<Id<Idea>> m_touched; // ideas that are to be read again
    bool m_untouched = false;               // the rest is as it was read
    BoardContent m_content;
    std::unordered_map<Id<Idea>, int> m_places;
    std::unordered_map<Id<Theme>, int> m_numbers;
    std::unordered_map<Id<Idea>, QString> m_marks;
    Id<Project> m_project;
    Arrangement m_arrangement = Arrangement::Theme;
    ColourBy m_colourBy = ColourBy::Theme;
};

} // namespace moothall::ui
