// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the walk shares: the document, the list being filled, and where things lie.
#pragma once

#include "core/pdf/page.h"
#include "core/pdf/recorder.h"
#include "core/pdf/textproperties.h"

#include <QTextBlock>
#include <QTextFrame>

#include <map>

class QAbstractTextDocumentLayout;
class QTextTable;

namespace moothall::pdf {

// The part of a page that something covers, from the upper edge of that page.
struct Extent
{
    int page = 0;
    double top = 0;
    double bottom = 0;
};

// A box whose blocks have all been walked.
struct FinishedBox
{
    Box box;
    bool outer = false;
    std::map<int, Extent> extents; // by page
};

class WalkState
{
public:
    WalkState(const QTextDocument& document, const PageSetup& setup, const PictureSource& pictures,
              DisplayList& list);

    const QTextDocument& document;
    const PageSetup& setup;
    const PictureSource& pictures;
    DisplayList& list;
    Recorder recorder;
    std::map<QString, Destination> anchors;
    std::vector<FinishedBox> boxes;
    double points; // in one unit of a length inside a text format

    QPointF origin(const QTextBlock& block) const; // in the tall sheet all pages make up
    QRectF frameRect(QTextFrame* frame) const;
    int pageAt(double y) const;
    // Of a line in a layout that begins at that height: where its letters stand.
    int pageOf(const QTextLine& line, double layoutTop) const;
    double pageTop(int page) const { return page * setup.size.height(); }
    // The lines of the block, joined page by page; at least one unless the block is not laid out.
    std::vector<Extent> extents(const QTextBlock& block) const;
    QFont font(const QTextCharFormat& format) const;

private:
    QAbstractTextDocumentLayout* m_layout;
    mutable int m_measured = -1; // the block asked for last: most are asked for several times
    mutable std::vector<Extent> m_extents;
};

// Each part of the walk adds the content of its piece of the document to an element.
void walkFlow(WalkState& state, QTextFrame::iterator position, ElementId parent);
void walkTable(WalkState& state, QTextTable& table, ElementId tableElement);
void walkText(WalkState& state, const QTextBlock& block, ElementId element);
void walkListMarker(WalkState& state, const QTextBlock& block, ElementId label);

// Paints a block once more on another page, lowered by a distance, for the eye only.
void repeatText(WalkState& state, const QTextBlock& block, int page, double shift);

void paintBoxes(WalkState& state);
void paintFeet(WalkState& state);

} // namespace moothall::pdf
