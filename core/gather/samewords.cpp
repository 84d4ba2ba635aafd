// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/samewords.h"

namespace moothall::sameWords {

std::vector<Id<Idea>> of(const Reader& reader, Id<Idea> idea)
{
    return reader.values<Id<Idea>>(
        "WITH RECURSIVE wholes(id) AS (SELECT ?1 UNION "
        "SELECT origin FROM idea_origin JOIN wholes ON idea = wholes.id UNION "
        "SELECT idea FROM idea_origin JOIN wholes ON origin = wholes.id WHERE way <> 'part_of'), "
        "parts(id) AS (SELECT ?1 UNION "
        "SELECT idea FROM idea_origin JOIN parts ON origin = parts.id UNION "
        "SELECT origin FROM idea_origin JOIN parts ON idea = parts.id WHERE way <> 'part_of') "
        "SELECT id FROM wholes UNION SELECT id FROM parts ORDER BY 1",
        idea);
}

void mark(Edit& edit, Id<Idea> idea, const std::string& column, bool on)
{
    const std::vector<Id<Idea>> all = of(edit, idea);
    for (const Id<Idea> one : all)
        edit.run("UPDATE idea SET " + column + " = ? WHERE id = ?", on, one);
    if (on)
        return;
    for (const Id<Idea> one : all)
        edit.run("UPDATE idea SET " + column +
                     " = 1 WHERE id = ? AND EXISTS (SELECT 1 FROM idea_origin JOIN idea AS part "
                     "ON part.id = idea_origin.idea WHERE origin = idea.id AND way = 'part_of' "
                     "AND part." +
                     column + " = 1)",
                 one);
}

} // namespace moothall::sameWords
