// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The walk as a list of steps, and what its parts ask about positions.
#include "core/pdf/walk.h"

#include "core/pdf/walkstate.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace moothall::pdf {
namespace {

void nameAnchor(WalkState& state, const QString& name, const QTextBlock& block)
{
    const std::vector<Extent> extents = state.extents(block);
    if (!name.isEmpty() && !extents.empty())
        state.anchors.try_emplace(name, Destination{extents[0].page, extents[0].top});
}

// Links may lead forward, so all places must be known before the first line is walked.
void collectAnchors(WalkState& state)
{
    for (QTextBlock block = state.document.begin(); block.isValid(); block = block.next()) {
        nameAnchor(state, block.blockFormat().stringProperty(AnchorProperty), block);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QStringList names = it.fragment().charFormat().anchorNames();
            for (const QString& name : names)
                nameAnchor(state, name, block);
        }
    }
}

// Neighbours of one name are one part on each page.
void nameParts(WalkState& state)
{
    std::vector<NamedPart>& parts = state.list.parts;
    for (QTextBlock block = state.document.begin(); block.isValid(); block = block.next()) {
        const QString name = block.blockFormat().stringProperty(PartProperty);
        if (name.isEmpty() || block.text().trimmed().isEmpty())
            continue;
        for (const Extent& extent : state.extents(block)) {
            const bool goesOn =
                !parts.empty() && parts.back().page == extent.page && parts.back().name == name;
            if (!goesOn)
                parts.push_back({extent.page, extent.top, extent.bottom, name});
            parts.back().bottom = std::max(parts.back().bottom, extent.bottom);
        }
    }
}

QRawFont fontOfSpaces(const QFont& font)
{
    const std::vector<ShapedRun> runs = SingleLine(QStringLiteral(" "), font).runs();
    return runs.empty() ? QRawFont() : runs.front().font;
}

} // namespace

DisplayList walk(const QTextDocument& document, const PageSetup& setup,
                 const PictureSource& pictures)
{
    DisplayList list;
    list.pageSize = setup.size;
    WalkState state(document, setup, pictures, list);
    state.recorder.ensurePages(document.pageCount());
    collectAnchors(state);
    nameParts(state);
    walkFlow(state, document.rootFrame()->begin(), 0);
    paintBoxes(state);
    paintFeet(state);
    state.recorder.finish();
    list.structure.dropEmpty();
    return list;
}

WalkState::WalkState(const QTextDocument& theDocument, const PageSetup& theSetup,
                     const PictureSource& thePictures, DisplayList& theList)
    : document(theDocument),
      setup(theSetup),
      pictures(thePictures),
      list(theList),
      recorder(theList, fontOfSpaces(theDocument.defaultFont())),
      points(1 / pixelsPerPoint()),
      m_layout(theDocument.documentLayout())
{}

QPointF WalkState::origin(const QTextBlock& block) const
{
    return m_layout->blockBoundingRect(block).topLeft();
}

QRectF WalkState::frameRect(QTextFrame* frame) const { return m_layout->frameBoundingRect(frame); }

int WalkState::pageAt(double y) const
{
    return std::max(0, int(std::floor(y / setup.size.height())));
}

int WalkState::pageOf(const QTextLine& line, double layoutTop) const
{
    return pageAt(layoutTop + line.y() + line.ascent() - 0.5);
}

std::vector<Extent> WalkState::extents(const QTextBlock& block) const
{
    if (m_measured == block.blockNumber())
        return m_extents;
    m_measured = block.blockNumber();
    std::vector<Extent>& found = m_extents;
    found.clear();
    const double top = origin(block).y();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int page = pageOf(line, top);
        const auto [above, below] = reachOf(line, block.blockFormat());
        const double base = top + line.y() + line.ascent() - pageTop(page);
        if (found.empty() || found.back().page != page)
            found.push_back({page, base - above, base - above});
        found.back().bottom = base + below;
    }
    return found;
}

QFont WalkState::font(const QTextCharFormat& format) const
{
    return format.font().resolve(document.defaultFont());
}

} // namespace moothall::pdf
