// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what the pages paint: all of it marked, owned, and in fonts that can be read back.
#include "core/pdf/rules/rules.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

Object resourcesOf(const AuditedFile& file, size_t page, const char* kind)
{
    Object resources = Object(file.pages[page]).getKey("/Resources");
    Object found = resources.isDictionary() ? resources.getKey(kind) : resources;
    return found.isDictionary() ? found : Object::newDictionary();
}

void forEachAnnotatedPage(const AuditedFile& file, const std::function<void(size_t)>& visit)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object annotations = Object(file.pages[page]).getKey("/Annots");
        if (annotations.isArray() && annotations.getArrayNItems() > 0)
            visit(page);
    }
}

} // namespace

void everythingMarked(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.scans.size(); ++page) {
        if (file.scans[page].unmarkedPaints > 0)
            findings.add(u"Something is painted that screen readers cannot place."_s,
                         onPage(int(page)));
    }
}

void marksNotCrossed(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.scans.size(); ++page) {
        if (file.scans[page].crossedMarks)
            findings.add(u"Marked contents overlap or are left open."_s, onPage(int(page)));
    }
}

void contentOwned(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object key = Object(file.pages[page]).getKey("/StructParents");
        const auto entry =
            key.isInteger() ? file.parentTree.find(key.getIntValue()) : file.parentTree.end();
        const bool known = entry != file.parentTree.end() && Object(entry->second).isArray();
        for (const int number : file.scans[page].numbers) {
            const int owner = known ? file.nodeOf(Object(entry->second).getArrayItem(number)) : -1;
            const std::pair place(int(page), number);
            const auto owns = [&](const Node& node) {
                return std::count(node.content.begin(), node.content.end(), place) == 1;
            };
            if (owner < 0 || !owns(file.nodes[size_t(owner)])) {
                findings.add(u"Content and structure disagree about what belongs where."_s,
                             onPage(int(page)));
                break;
            }
        }
    }
}

void contentPainted(const AuditedFile& file, Findings& findings)
{
    for (const Node& node : file.nodes) {
        for (const auto& [page, number] : node.content) {
            const bool painted =
                page >= 0 && std::count(file.scans[size_t(page)].numbers.begin(),
                                        file.scans[size_t(page)].numbers.end(), number) == 1;
            if (!painted)
                findings.add(u"The structure names content that no page has."_s, node.place());
        }
    }
}

void tabOrder(const AuditedFile& file, Findings& findings)
{
    forEachAnnotatedPage(file, [&](size_t page) {
        if (!Object(file.pages[page]).getKey("/Tabs").isNameAndEquals("/S"))
            findings.add(u"The tab key does not follow the order of reading."_s, onPage(int(page)));
    });
}

void plainBlending(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        for (Object state :
             resourcesOf(file, page, "/ExtGState").getDictAsMap() | std::views::values) {
            Object mode = state.isDictionary() ? state.getKey("/BM") : state;
            if (mode.isName() && !mode.isNameAndEquals("/Normal"))
                findings.add(u"Colours are mixed in a way printers may not follow."_s,
                             onPage(int(page)));
        }
    }
}

} // namespace moothall::pdf::rules
