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
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"idea", "theme", "session", "stakeholder_group", "participant"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void BoardModel::read()
{
    BoardContent content =
        readBoard(m_desk.reader(), m_desk.project(), m_arrangement == Arrangement::Time);
    if (content == m_content && m_project == m_desk.project())
        return;
    const bool isElsewhere = m_project != m_desk.project();
    m_project = m_desk.project();
    m_content = std::move(content);
    m_places.clear();
    m_places.reserve(m_content.notes.size());
    for (int note = 0; note < count(); ++note)
        m_places.emplace(cardAt(note).id, note);
    m_numbers.clear();
    for (const BoardTheme& theme : m_content.themes)
        m_numbers.emplace(theme.id, theme.number);
    if (isElsewhere)
        emit arranged();
    else
        emit changed();
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

int BoardModel::placedCount() const
{
    return int(std::ranges::count_if(
        m_content.notes, [](const IdeaCard& card) { return card.theme && !card.parked; }));
}

int BoardModel::parkedCount() const
{
    return int(std::ranges::count_if(m_content.notes, &IdeaCard::parked));
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
        if (!cardAt(note).withheld && cardAt(note).words.contains(wanted, Qt::CaseInsensitive))
            found.push_back(note);
    return found;
}

} // namespace moothall::ui
