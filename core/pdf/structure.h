// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree: what a screen reader walks, as plain values that refer to one another by
// number.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace moothall::pdf {

using ElementId = int; // index into StructureTree::elements

// A stretch of painted content on a page, known there by its number.
struct ContentPart
{
    int page = 0;
    int number = 0; // the marked-content identifier (MCID)
};

// The active area of a link, by its index in DisplayList::links.
struct LinkPart
{
    int link = 0;
};

using Child = std::variant<ElementId, ContentPart, LinkPart>;

// One node: a heading, a table cell, a figure.
struct Element
{
    QByteArray role = "Document"; // structure type: "P", "H1", "TD" ...
    ElementId parent = -1;
    std::vector<Child> children;

    QString alternative; // what is said instead of a picture
    QString actualText;  // the characters behind glyphs that are drawn as shapes
    QString language;    // BCP 47; empty: as the parent
    QString summary;     // of a table
    QByteArray scope;    // of a header cell: "Column" or "Row"
    QByteArray listNumbering;
    int rowSpan = 1;
    int columnSpan = 1;
    QRectF bounds; // of a figure: points, from the upper left corner of its page
};

// The root is element 0, the document itself.
struct StructureTree
{
    std::vector<Element> elements = std::vector<Element>(1);

    ElementId add(ElementId parent, QByteArray role);
    // Cuts off elements without any content, so that nobody hears an empty paragraph. Numbers stay.
    void dropEmpty();
    Element& at(ElementId id) { return elements[size_t(id)]; }
    const Element& at(ElementId id) const { return elements[size_t(id)]; }
};

} // namespace moothall::pdf
