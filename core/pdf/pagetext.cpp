// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagetext.h"

#include <algorithm>

namespace moothall::pdf {
namespace {

// Turns glyphs into characters with places. A line that begins without a space before it gets one.
class Collector
{
public:
    Collector(QString& text, std::vector<QRectF>& places) : m_text(text), m_places(places) {}

    void take(const GlyphRun& run)
    {
        QList<quint32> indexes;
        for (const GlyphRun::Glyph& glyph : run.glyphs)
            indexes.append(glyph.index);
        const QList<QPointF> advances = run.font.advancesForGlyphIndexes(indexes);
        const double ascent = run.font.ascent();
        const double height = ascent + run.font.descent();
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            const GlyphRun::Glyph& glyph = run.glyphs[i];
            const double width = qsizetype(i) < advances.size() ? advances[qsizetype(i)].x() : 0;
            beginLineAt(glyph.position.y());
            add(run.text(glyph),
                QRectF(glyph.position.x(), glyph.position.y() - ascent, width, height));
        }
    }

private:
    void beginLineAt(double baseline)
    {
        constexpr double sameLine = 0.5;
        if (std::abs(baseline - m_baseline) > sameLine && !m_text.isEmpty() &&
            !m_text.back().isSpace())
            add(QStringLiteral(" "), QRectF());
        m_baseline = baseline;
    }

    void add(const QString& characters, const QRectF& place)
    {
        for (const QChar character : characters) {
            m_text += character.isSpace() ? QChar(u' ') : character;
            m_places.push_back(place);
        }
    }

    QString& m_text;
    std::vector<QRectF>& m_places;
    double m_baseline = 0;
};

// Places on one line become one area.
std::vector<QRectF> joined(const std::vector<QRectF>& places)
{
    std::vector<QRectF> areas;
    for (const QRectF& place : places) {
        if (place.isEmpty())
            continue;
        if (!areas.empty() && std::abs(areas.back().bottom() - place.bottom()) < place.height() / 2)
            areas.back() |= place;
        else
            areas.push_back(place);
    }
    return areas;
}

} // namespace

PageText::PageText(const DisplayList& list)
{
    m_pages.reserve(list.pages.size());
    for (const DisplayPage& page : list.pages)
        m_pages.push_back(read(page));
}

PageText::Page PageText::read(const DisplayPage& page)
{
    Page made;
    Collector collector(made.text, made.places);
    bool inContent = false;
    for (const Operation& operation : page.operations) {
        if (std::holds_alternative<BeginContent>(operation))
            inContent = true;
        else if (std::holds_alternative<BeginArtifact>(operation) ||
                 std::holds_alternative<EndContent>(operation))
            inContent = false;
        else if (const auto* run = std::get_if<GlyphRun>(&operation); run && inContent)
            collector.take(*run);
    }
    return made;
}

std::vector<FoundText> PageText::find(const QString& words) const
{
    const QString wanted = words.simplified();
    std::vector<FoundText> found;
    if (wanted.isEmpty())
        return found;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const Page& page = m_pages[i];
        for (qsizetype at = page.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = page.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            const auto first = page.places.begin() + at;
            FoundText one{int(i), joined({first, first + wanted.size()})};
            if (!one.areas.empty())
                found.push_back(std::move(one));
        }
    }
    return found;
}

} // namespace moothall::pdf
