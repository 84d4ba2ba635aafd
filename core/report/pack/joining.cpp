// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack/joining.h"

namespace moothall::pack {

namespace {

// Numbers of `more` as they are in the whole. The root of both is one.
struct Shift
{
    int pages;
    int elements;
    int links;

    pdf::ElementId element(pdf::ElementId id) const { return id > 0 ? id + elements : id; }
};

pdf::Child shifted(const pdf::Child& child, const Shift& shift)
{
    if (const auto* element = std::get_if<pdf::ElementId>(&child))
        return shift.element(*element);
    if (const auto* content = std::get_if<pdf::ContentPart>(&child))
        return pdf::ContentPart{content->page + shift.pages, content->number};
    return pdf::LinkPart{std::get<pdf::LinkPart>(child).link + shift.links};
}

void joinPages(pdf::DisplayList& list, pdf::DisplayList& more, const Shift& shift)
{
    for (pdf::DisplayPage& page : more.pages) {
        for (pdf::Operation& operation : page.operations)
            if (auto* begins = std::get_if<pdf::BeginContent>(&operation))
                begins->element = shift.element(begins->element);
        for (pdf::ElementId& owner : page.owners)
            owner = shift.element(owner);
        list.pages.push_back(std::move(page));
    }
}

void joinStructure(pdf::StructureTree& tree, pdf::StructureTree& more, const Shift& shift)
{
    for (std::size_t i = 0; i < more.elements.size(); ++i) {
        pdf::Element& element = more.elements[i];
        for (pdf::Child& child : element.children)
            child = shifted(child, shift);
        if (i == 0) {
            auto& children = tree.elements.front().children;
            children.insert(children.end(), element.children.begin(), element.children.end());
            continue;
        }
        element.parent = element.parent > 0 ? shift.element(element.parent) : element.parent;
        tree.elements.push_back(std::move(element));
    }
}

} // namespace

void join(pdf::DisplayList& list, pdf::DisplayList more)
{
    if (list.pages.empty()) {
        list = std::move(more);
        return;
    }
    const Shift shift{int(list.pages.size()), int(list.structure.elements.size()) - 1,
                      int(list.links.size())};
    joinPages(list, more, shift);
    joinStructure(list.structure, more.structure, shift);
    for (pdf::Link& link : more.links) {
        link.page += shift.pages;
        link.element = shift.element(link.element);
        if (link.target)
            link.target->page += shift.pages;
        list.links.push_back(std::move(link));
    }
    for (pdf::OutlineEntry& entry : more.outline) {
        entry.place.page += shift.pages;
        entry.element = shift.element(entry.element);
        list.outline.push_back(std::move(entry));
    }
    for (const auto& [character, times] : more.unshown)
        list.unshown[character] += times;
    list.danglingLinks += more.danglingLinks;
    list.undescribedPictures += more.undescribedPictures;
}

} // namespace moothall::pack
