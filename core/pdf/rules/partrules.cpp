// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the parts of tables, lists, tables of contents and formulas: which there may be, and
// how many.
#include "core/pdf/rules/rules.h"

#include <algorithm>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;

QByteArrayList rolesIn(const AuditedFile& file, const Node& node)
{
    QByteArrayList roles;
    for (const int child : node.children)
        roles.append(file.nodes[size_t(child)].standard);
    return roles;
}

bool holdsOnly(const QByteArrayList& roles, const QByteArrayList& allowed)
{
    return std::all_of(roles.begin(), roles.end(),
                       [&](const QByteArray& role) { return allowed.contains(role); });
}

// At the beginning or the end, and once.
bool captionStandsWell(const QByteArrayList& roles)
{
    const qsizetype at = roles.indexOf("Caption");
    return roles.count("Caption") <= 1 && (at <= 0 || at + 1 == roles.size());
}

bool hasLabels(const AuditedFile& file, const Node& list)
{
    return std::any_of(list.children.begin(), list.children.end(), [&](int child) {
        return rolesIn(file, file.nodes[size_t(child)]).contains("Lbl");
    });
}

} // namespace

// ISO 14289-1, 7.5: one head, one foot, and a body between them.
void tablePartsOnce(const AuditedFile& file, Findings& findings)
{
    for (const Node* table : file.withRole("Table")) {
        const QByteArrayList parts = rolesIn(file, *table);
        const bool known = holdsOnly(parts, {"THead", "TBody", "TFoot", "TR", "Caption"});
        const bool apart = parts.contains("THead") || parts.contains("TFoot");
        if (parts.count("THead") > 1 || parts.count("TFoot") > 1 ||
            (apart && known && !parts.contains("TBody")) || !captionStandsWell(parts))
            findings.add(u"The head, foot or caption of a table does not stand where it belongs."_s,
                         table->place());
    }
}

// Matterhorn 16-001: what readers announce before each item.
void listsNumbered(const AuditedFile& file, Findings& findings)
{
    for (const Node* list : file.withRole("L"))
        if (hasLabels(file, *list) && !list->attribute("/List", "/ListNumbering").isName())
            findings.add(u"A list does not say how its items are marked."_s, list->place());
}

// Matterhorn 09-006.
void contentsNested(const AuditedFile& file, Findings& findings)
{
    const QString sentence = u"A table of contents is not built of entries."_s;
    for (const Node* contents : file.withRole("TOC"))
        if (!holdsOnly(rolesIn(file, *contents), {"TOC", "TOCI", "Caption"}))
            findings.add(sentence, contents->place());
    for (const Node* entry : file.withRole("TOCI")) {
        const bool inside =
            entry->parent >= 0 && file.nodes[size_t(entry->parent)].standard == "TOC";
        if (!inside ||
            !holdsOnly(rolesIn(file, *entry), {"Lbl", "Reference", "NonStruct", "P", "TOC"}))
            findings.add(sentence, entry->place());
    }
}

// Matterhorn 17-002.
void formulasDescribed(const AuditedFile& file, Findings& findings)
{
    for (const Node* formula : file.withRole("Formula"))
        if (!formula->hasText("/Alt") && !formula->hasText("/ActualText"))
            findings.add(u"A formula has no description."_s, formula->place());
}

} // namespace moothall::pdf::rules
