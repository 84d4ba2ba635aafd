// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and closes marked content as operations arrive.
#include "core/pdf/recorder.h"

#include <utility>

namespace moothall::pdf {
void Recorder::aimAt(ElementId element, int page) { m_aim = {page, element, {}}; }

void Recorder::aimAtArtifact(int page, BeginArtifact::Kind kind) { m_aim = {page, -1, kind}; }

DisplayPage& Recorder::page(int number)
{
    ensurePages(number + 1);
    return m_list.pages[size_t(number)];
}

void Recorder::ensurePages(int count)
{
    if (int(m_list.pages.size()) < count)
        m_list.pages.resize(size_t(count));
}

void Recorder::open(const Target& target)
{
    DisplayPage& onto = page(target.page);
    if (target.element < 0) {
        onto.operations.emplace_back(BeginArtifact{target.kind});
    } else {
        const auto number = int(onto.owners.size());
        onto.owners.push_back(target.element);
        m_list.structure.at(target.element).children.emplace_back(ContentPart{target.page, number});
        onto.operations.emplace_back(BeginContent{target.element, number});
    }
    m_open = target;
}

void Recorder::close()
{
    if (m_open)
        page(m_open->page).operations.emplace_back(EndContent{});
    m_open.reset();
}

void Recorder::paint(Operation operation)
{
    if (m_open != m_aim) {
        close();
        open(m_aim);
    }
    page(m_aim.page).operations.push_back(std::move(operation));
}

void Recorder::paintBehind(int page, Operation operation)
{
    ensurePages(page + 1);
    m_behind.resize(m_list.pages.size());
    m_behind[size_t(page)].push_back(std::move(operation));
}

void Recorder::text(const ShapedRun& run, QPointF shift, const QColor& color)
{
    if (!run.asText) {
        shapes(run, shift, color);
        return;
    }
    std::vector<Operation>& operations = page(m_aim.page).operations;
    auto* last = m_open == m_aim ? std::get_if<GlyphRun>(&operations.back()) : nullptr;
    if (!last || last->font != run.font || last->color != color) {
        paint(GlyphRun{run.font, color, {}, {}});
        last = std::get_if<GlyphRun>(&operations.back());
    }
    for (const GlyphRun::Glyph& glyph : run.glyphs)
        last->add(run, glyph, shift);
}

void Recorder::shapes(const ShapedRun& run, QPointF shift, const QColor& color)
{
    QString characters;
    for (const GlyphRun::Glyph& glyph : run.glyphs)
        characters += run.text(glyph);
    countUnshown(characters);

    const Target around = m_aim;
    if (around.element >= 0) {
        const ElementId span = m_list.structure.add(around.element, "Span");
        m_list.structure.at(span).actualText = characters;
        aimAt(span, around.page);
        for (const GlyphRun::Glyph& glyph : run.glyphs)
            carry(run, glyph, shift, color);
    }
    for (const GlyphRun::Glyph& glyph : run.glyphs)
        paint(FillShape{glyphShape(run, glyph).translated(shift), color});
    m_aim = around;
}

void Recorder::carry(const GlyphRun& run, const GlyphRun::Glyph& glyph, QPointF shift,
                     const QColor& color)
{
    const QString words = run.text(glyph);
    if (words.isEmpty())
        return;
    if (const auto space = spaceRun(m_carrier, glyph.position, words))
        text(*space, shift, color);
}

void Recorder::countUnshown(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        ++m_list.unshown[char32_t(point)];
}

void Recorder::finish()
{
    close();
    for (size_t i = 0; i < m_behind.size(); ++i) {
        if (m_behind[i].empty())
            continue;
        std::vector<Operation> all;
        all.reserve(m_behind[i].size() + m_list.pages[i].operations.size() + 2);
        all.emplace_back(BeginArtifact{});
        std::move(m_behind[i].begin(), m_behind[i].end(), std::back_inserter(all));
        all.emplace_back(EndContent{});
        std::vector<Operation>& painted = m_list.pages[i].operations;
        std::move(painted.begin(), painted.end(), std::back_inserter(all));
        painted = std::move(all);
    }
    m_behind.clear();
}

} // namespace moothall::pdf
