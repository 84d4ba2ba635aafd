// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A laid-out document as a value: what is painted on each page, in order, and what it means.
#pragma once

#include "core/pdf/structure.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace moothall::pdf {

// Draws a picture into a rectangle; called with a painter of the PDF or of the preview.
using Painter = std::function<void(QPainter&, const QRectF&)>;
// Finds the drawing for the name of an image in the document; an empty function if there is none.
using PictureSource = std::function<Painter(const QString& name)>;

// Glyphs of one font and colour. Every glyph says which characters it stands for, so that reading,
// searching and copying give back the text exactly.
//
// A long report has a million glyphs, so each is kept small: nearly all stand for one character.
struct GlyphRun
{
    // On the base line, from the upper left corner of the page.
    class Place
    {
    public:
        Place(QPointF point) : m_x(float(point.x())), m_y(float(point.y())) {}

        double x() const { return double(m_x); }
        double y() const { return double(m_y); }
        operator QPointF() const { return {x(), y()}; }

    private:
        float m_x;
        float m_y;
    };

    struct Glyph
    {
        quint32 index = 0;
        Place position;
        char32_t letter = 0; // the character, nothing, or beyond all characters a place in `texts`
    };

    void add(quint32 index, QPointF position, const QString& text);
    void add(const GlyphRun& other, const Glyph& glyph, QPointF shift);
    QString text(const Glyph& glyph) const;
    static bool standsForSeveral(const Glyph& glyph)
    {
        return glyph.letter > QChar::LastValidCodePoint;
    }

    QRawFont font;
    QColor color;
    std::vector<Glyph> glyphs;
    QStringList texts; // of glyphs that stand for several characters
};

// Opens painted content that belongs to an element.
struct BeginContent
{
    ElementId element = 0;
    int number = 0;
};

// Opens content that means nothing: rules, boxes, feet, repeated table headers.
struct BeginArtifact
{
    enum class Kind
    {
        Layout,
        Pagination
    };
    Kind kind = Kind::Layout;
};

// Closes what was opened last. Contents never nest.
struct EndContent
{};

struct FillShape
{
    QPainterPath path;
    QColor color;
};

struct StrokeLine
{
    QPainterPath path;
    QColor color;
    double width = 0.5;
};

struct DrawPicture
{
    QRectF rectangle;
    Painter paint;
};

using Operation = std::variant<BeginContent, BeginArtifact, EndContent, GlyphRun, FillShape,
                               StrokeLine, DrawPicture>;

struct DisplayPage
{
    std::vector<Operation> operations;
    std::vector<ElementId> owners; // which element the n-th content of the page belongs to
};

// A place to jump to.
struct Destination
{
    int page = 0;
    double top = 0; // points from the upper edge of the page
};

// An area of a page that leads somewhere.
struct Link
{
    int page = 0;
    QRectF area;
    QString address; // of a page outside; empty where there is a target
    std::optional<Destination> target;
    QString description; // what is said when the link is reached
    ElementId element = 0;
};

// Where on a page the blocks of one part of the document stand. Not in the file: a preview tells by
// it what was clicked.
struct NamedPart
{
    int page = 0;
    double top = 0; // points from the upper edge of the page
    double bottom = 0;
    QString name;
};

struct OutlineEntry
{
    int level = 1;
    QString title;
    Destination place;
    ElementId element = 0;
};

// Characters no installed font can show as text, by code point and how often each was met.
using UnshownCharacters = std::map<char32_t, int>;

struct DisplayList
{
    QSizeF pageSize;
    std::vector<DisplayPage> pages;
    StructureTree structure;
    std::vector<Link> links;
    std::vector<OutlineEntry> outline;
    std::vector<NamedPart> parts; // in the order of the document
    UnshownCharacters unshown;
    UnshownCharacters inWords;   // told in words before anything was laid out
    int danglingLinks = 0;       // internal links whose name no block carries; shown as plain text
    int undescribedPictures = 0; // without alternative text; passed over as decoration
};

// Paints one page as the PDF shows it, one unit being one point.
void paint(const DisplayPage& page, QPainter& painter);

} // namespace moothall::pdf
