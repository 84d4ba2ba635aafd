// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree: adding nodes, and dropping those that came to hold nothing.
#include "core/pdf/structure.h"

#include <algorithm>

namespace moothall::pdf {
namespace {

// A table keeps its empty cells, or its rows would no longer have the same number of them.
bool maybeEmpty(const Element& element)
{
    return element.role == "Document" || element.role == "TD" || element.role == "TH";
}

bool keepsContent(StructureTree& tree, ElementId id)
{
    std::vector<Child> kept;
    for (const Child& child : std::vector<Child>(tree.at(id).children)) {
        const ElementId* element = std::get_if<ElementId>(&child);
        if (!element || keepsContent(tree, *element))
            kept.push_back(child);
    }
    Element& element = tree.at(id);
    element.children = std::move(kept);
    return !element.children.empty() || maybeEmpty(element);
}

} // namespace

ElementId StructureTree::add(ElementId parent, QByteArray role)
{
    const auto id = ElementId(elements.size());
    Element& element = elements.emplace_back();
    element.role = std::move(role);
    element.parent = parent;
    at(parent).children.emplace_back(id);
    return id;
}

void StructureTree::dropEmpty() { keepsContent(*this, 0); }

} // namespace moothall::pdf
