// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardmodel.h"

#include "ui/widgets/whenseen.h"

#include <algorithm>

namespace moothall::ui {

BoardModel::BoardModel(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this, seen](const Changes& changes) {
        note(changes);
        for (const std::string_view table :
             {"idea", "idea_origin", "theme", "session", "stakeholder_group", "participant"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void BoardModel::note(const Changes& changes)
{
    for (const std::string_view table :
         {"idea_origin", "theme", "session", "stakeholder_group", "participant"})
        if (changes.touches(table))
            m_untouched = false;
    for (const RowChange& change : changes.of("idea")) {
        if (change.kind != ChangeKind::Edited)
            m_untouched = false;
        if (!m_untouched)
            return m_touched.clear();
        m_touched.insert({change.id});
    }
}

void BoardModel::read()
{
    const bool isElsewhere = m_project != m_desk.project();
    if (m_untouched && !isElsewhere && m_arrangement != Arrangement::Time && readTouched())
        return;
    readAll();
}

void BoardModel::readAll()
{
    BoardContent content =
        readBoard(m_desk.reader(), m_desk.project(), m_arrangement == Arrangement::Time);
    m_untouched = true;
    m_touched.clear();
    if (content == m_content && m_project == m_desk.project())
        return;
    const bool isElsewhere = m_project != m_desk.project();
    m_project = m_desk.project();
    m_content = std::move(content);
    findPlaces();
    m_numbers.clear();
    for (const BoardTheme& theme : m_content.themes)
        m_numbers.emplace(theme.id, theme.number);
    if (isElsewhere)
        emit arranged();
    else
        emit changed();
}

// Ideas that were edited, and nothing else, are all that is read and put in their places.
bool BoardModel::readTouched()
{
    if (m_touched.size() * 2 > m_content.notes.size())
        return false;
    std::vector<Id<Idea>> known;
    for (const Id<Idea> idea : m_touched)
        if (m_places.contains(idea))
            known.push_back(idea);
        else if (const auto found = m_desk.reader().find(idea);
                 found && found->moderation != Moderation::Rejected)
            return false; // perhaps it comes onto the wall
    auto cards = ideaCards(m_desk.reader(), m_project, known);
    if (cards.size() != known.size())
        return false;
    m_touched.clear();
    bool isOther = false;
    for (IdeaCard& card : cards) {
        IdeaCard& old = m_content.notes[std::size_t(m_places.at(card.id))];
        if (card != old)
            isOther = true;
        old = std::move(card);
    }
    if (!isOther)
        return true;
    std::ranges::sort(m_content.notes, liesBefore);
    findPlaces();
    emit changed();
    return true;
}

void BoardModel::findPlaces()
{
    m_places.clear();
    m_places.reserve(m_content.notes.size());
    for (int note = 0; note < count(); ++note)
        m_places.emplace(cardAt(note).id, note);
}

std::optional<int> BoardModel::noteOf(Id<Idea> idea) const
{
    const auto found = m_places.find(idea);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

NoteFace BoardModel::faceOf(int note) const
{
    const IdeaCard& card = cardAt(note);
    return {card, numberOf(card.theme), m_colourBy};
}

NoteColours BoardModel::coloursOf(int note) const
{
    const IdeaCard& card = cardAt(note);
    return ui::coloursOf(numberOf(card.theme), card.group, m_colourBy);
}

const BoardTheme* BoardModel::theme(Id<Theme> theme) const
{
    const auto found = std::ranges::find(m_content.themes, theme, &BoardTheme::id);
    return found == m_content.themes.end() ? nullptr : &*found;
}

const BoardTheme* BoardModel::themeNumbered(int number) const
{
    const auto found = std::ranges::find(m_content.themes, number, &BoardTheme::number);
    return found == m_content.themes.end() ? nullptr : &*found;
}

int BoardModel::numberOf(std::optional<Id<Theme>> theme) const
{
    const auto found = theme ? m_numbers.find(*theme) : m_numbers.end();
    return found == m_numbers.end() ? 0 : found->second;
}

void BoardModel::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    m_content = readBoard(m_desk.reader(), m_desk.project(), arrangement == Arrangement::Time);
    emit arranged();
}

void BoardModel::setColourBy(ColourBy colourBy)
{
    m_colourBy = colourBy;
    emit looksChanged();
}

SortingCounts BoardModel::counts() const
{
    return countsOf(m_content.notes, m_content.turnedDown, int(m_content.themes.size()));
}

void BoardModel::setMarks(std::unordered_map<Id<Idea>, QString> marks)
{
    m_marks = std::move(marks);
    emit looksChanged();
}

QString BoardModel::markOf(Id<Idea> idea) const
{
    const auto found = m_marks.find(idea);
    return found == m_marks.end() ? QString() : found->second;
}

std::vector<int> BoardModel::find(const QString& words) const
{
    std::vector<int> found;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return found;
    for (int note = 0; note < count(); ++note)
        if (cardAt(note).isReadable() && cardAt(note).words.contains(wanted, Qt::CaseInsensitive))
            found.push_back(note);
    return found;
}

} // namespace moothall::ui
