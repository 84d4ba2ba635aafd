// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the meaning of the content: headings, figures, tables, lists, links and notes.
#include "core/pdf/rules/rules.h"
#include "core/pdf/structurewriter.h"

#include <algorithm>
#include <array>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;

using Roles = QByteArrayList;

const Roles headings = {"H1", "H2", "H3", "H4", "H5", "H6"};

const QByteArray& roleAt(const AuditedFile& file, int node)
{
    static const QByteArray none;
    return node < 0 ? none : file.nodes[size_t(node)].standard;
}

// Elements of the role may hold only these and no content of their own.
void holdsOnly(const AuditedFile& file, const QByteArray& role, const Roles& allowed,
               Findings& findings, const QString& sentence)
{
    for (const Node* node : file.withRole(role)) {
        const bool fine = std::all_of(node->children.begin(), node->children.end(), [&](int child) {
            return allowed.contains(roleAt(file, child));
        });
        if (!fine || !node->content.empty())
            findings.add(sentence, node->place());
    }
}

// Elements of the role may lie only in these.
void liesOnlyIn(const AuditedFile& file, const QByteArray& role, const Roles& allowed,
                Findings& findings, const QString& sentence)
{
    for (const Node* node : file.withRole(role)) {
        if (!allowed.contains(roleAt(file, node->parent)))
            findings.add(sentence, node->place());
    }
}

int spanOf(const Node& node, const char* key)
{
    QPDFObjectHandle value = node.attribute("/Table", key);
    return value.isInteger() ? std::max(1, int(value.getIntValue())) : 1;
}

std::vector<int> rowsOf(const AuditedFile& file, const Node& table)
{
    std::vector<int> rows;
    for (const int child : table.children) {
        if (roleAt(file, child) == "TR")
            rows.push_back(child);
        for (const int inner : file.nodes[size_t(child)].children) {
            if (roleAt(file, inner) == "TR")
                rows.push_back(inner);
        }
    }
    return rows;
}

// How many columns each row fills, counting cells that reach down from rows above.
std::vector<int> rowWidths(const AuditedFile& file, const Node& table)
{
    std::vector<int> widths;
    const std::vector<int> rows = rowsOf(file, table);
    std::vector<int> reaching(rows.size(), 0);
    for (size_t row = 0; row < rows.size(); ++row) {
        int width = reaching[row];
        for (const int child : file.nodes[size_t(rows[row])].children) {
            const Node& cell = file.nodes[size_t(child)];
            const int columns = spanOf(cell, "/ColSpan");
            width += columns;
            const size_t end = std::min(rows.size(), row + size_t(spanOf(cell, "/RowSpan")));
            for (size_t below = row + 1; below < end; ++below)
                reaching[below] += columns;
        }
        widths.push_back(width);
    }
    return widths;
}

} // namespace

void treePresent(const AuditedFile& file, Findings& findings)
{
    if (file.nodes.empty())
        findings.add(u"The file has no structure for screen readers to follow."_s);
}

void rolesKnown(const AuditedFile& file, Findings& findings)
{
    for (const Node& node : file.nodes) {
        if (standardRole(node.standard) != node.standard)
            findings.add(u"The file uses a kind of element that readers do not know."_s,
                         node.place());
    }
}

void nothingEmpty(const AuditedFile& file, Findings& findings)
{
    static const Roles mayBeEmpty = {"TD", "TH", "Document"};
    for (const Node& node : file.nodes) {
        if (node.children.empty() && node.content.empty() && node.references.empty() &&
            !mayBeEmpty.contains(node.standard))
            findings.add(u"An element holds nothing."_s, node.place());
    }
}

void oneTitleHeading(const AuditedFile& file, Findings& findings)
{
    const size_t count = file.withRole("H1").size();
    if (count != 1)
        findings.add(u"The file has %1 headings of the first level; it should have one."_s.arg(
            qulonglong(count)));
}

void headingsInOrder(const AuditedFile& file, Findings& findings)
{
    qsizetype above = 0;
    for (const Node& node : file.nodes) {
        const qsizetype level = headings.indexOf(node.standard) + 1;
        if (level == 0)
            continue;
        if (level > above + 1)
            findings.add(u"A heading skips a level."_s, node.place());
        above = level;
    }
}

// Matterhorn 14-007.
void headingsOfOneKind(const AuditedFile& file, Findings& findings)
{
    if (!file.withRole("H").empty())
        findings.add(u"A heading does not say its level."_s, file.withRole("H").front()->place());
}

void figuresDescribed(const AuditedFile& file, Findings& findings)
{
    for (const Node* figure : file.withRole("Figure")) {
        if (!figure->hasText("/Alt") && !figure->hasText("/ActualText"))
            findings.add(u"A picture has no description."_s, figure->place());
    }
}

void figuresPlaced(const AuditedFile& file, Findings& findings)
{
    for (const Node* figure : file.withRole("Figure")) {
        QPDFObjectHandle box = figure->attribute("/Layout", "/BBox");
        if (!box.isArray() || box.getArrayNItems() != 4)
            findings.add(u"A picture does not say where it lies."_s, figure->place());
    }
}

void tablesNested(const AuditedFile& file, Findings& findings)
{
    const QString sentence = u"A table is not built of rows and cells."_s;
    holdsOnly(file, "Table", {"TR", "THead", "TBody", "TFoot", "Caption"}, findings, sentence);
    holdsOnly(file, "TR", {"TH", "TD"}, findings, sentence);
    for (const char* part : {"THead", "TBody", "TFoot"}) {
        holdsOnly(file, part, {"TR"}, findings, sentence);
        liesOnlyIn(file, part, {"Table"}, findings, sentence);
    }
    liesOnlyIn(file, "TR", {"Table", "THead", "TBody", "TFoot"}, findings, sentence);
    liesOnlyIn(file, "TH", {"TR"}, findings, sentence);
    liesOnlyIn(file, "TD", {"TR"}, findings, sentence);
}

void headersScoped(const AuditedFile& file, Findings& findings)
{
    for (const Node* header : file.withRole("TH")) {
        QPDFObjectHandle scope = header->attribute("/Table", "/Scope");
        if (!scope.isNameAndEquals("/Column") && !scope.isNameAndEquals("/Row") &&
            !scope.isNameAndEquals("/Both"))
            findings.add(u"A header cell does not say what it heads."_s, header->place());
    }
}

void rowsEven(const AuditedFile& file, Findings& findings)
{
    for (const Node* table : file.withRole("Table")) {
        const std::vector<int> widths = rowWidths(file, *table);
        if (std::adjacent_find(widths.begin(), widths.end(), std::not_equal_to<>()) != widths.end())
            findings.add(u"The rows of a table do not have the same number of cells."_s,
                         table->place());
    }
}

void listsNested(const AuditedFile& file, Findings& findings)
{
    const QString sentence = u"A list is not built of items with a label and a body."_s;
    holdsOnly(file, "L", {"LI", "L", "Caption"}, findings, sentence);
    holdsOnly(file, "LI", {"Lbl", "LBody"}, findings, sentence);
    liesOnlyIn(file, "LI", {"L"}, findings, sentence);
    liesOnlyIn(file, "LBody", {"LI"}, findings, sentence);
}

void linksConnected(const AuditedFile& file, Findings& findings)
{
    for (const Node* link : file.withRole("Link")) {
        const bool connected =
            !link->references.empty() &&
            std::all_of(
                link->references.begin(), link->references.end(), [&](QPDFObjectHandle annotation) {
                    if (!annotation.isDictionary())
                        return false;
                    QPDFObjectHandle key = annotation.getKey("/StructParent");
                    const auto owner = key.isInteger() ? file.parentTree.find(key.getIntValue())
                                                       : file.parentTree.end();
                    return owner != file.parentTree.end() &&
                           file.nodeOf(owner->second) == file.nodeOf(link->object);
                });
        if (!connected)
            findings.add(u"A link in the structure leads to no place on a page."_s, link->place());
    }
}

void linksDescribed(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        QPDFObjectHandle annotations = QPDFObjectHandle(file.pages[page]).getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
            QPDFObjectHandle words =
                annotation.isDictionary() ? annotation.getKey("/Contents") : annotation;
            if (!words.isString() || words.getUTF8Value().empty())
                findings.add(u"A link does not say where it leads."_s, onPage(int(page)));
        }
    }
}

void notesNamed(const AuditedFile& file, Findings& findings)
{
    std::set<std::string> seen;
    for (const Node* note : file.withRole("Note")) {
        QPDFObjectHandle id = QPDFObjectHandle(note->object).getKey("/ID");
        if (!id.isString() || !seen.insert(id.getStringValue()).second)
            findings.add(u"A note has no name of its own to be referred to by."_s, note->place());
    }
}

} // namespace moothall::pdf::rules
