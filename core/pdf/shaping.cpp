// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which glyphs belong to which characters. Qt 6.4 does not tell, so the text is asked for
// in ever smaller pieces until the answer is certain: whole, by word, by grapheme.
#include "core/pdf/shaping.h"

#include "core/pdf/fontprogram.h"
#include "core/pdf/pointdevice.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace moothall::pdf {
namespace {

// Characters of scripts in which Qt makes one glyph of each, ligatures aside.
bool isPlain(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x300 && c != 0xad) ||
           (c >= 0x370 && c < 0x483) || (c >= 0x2010 && c < 0x2028) || (c >= 0x20a0 && c < 0x20c0);
}

// Readers cannot know what a private character means, so the file must spell it out (PDF/A-2a).
bool isPrivate(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](uint c) { return QChar::category(c) == QChar::Other_PrivateUse; });
}

bool isDirectionMark(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char32_t c)
{
    return c == 0xfeff || c == 0xfffc || QChar::category(c) == QChar::Other_Control ||
           QChar::isSurrogate(c) || QChar::isNonCharacter(c) || isDirectionMark(c);
}

bool isBlank(char32_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

QString fromPoint(uint point)
{
    const auto character = char32_t(point);
    return QString::fromUcs4(&character, 1);
}

qsizetype glyphCount(const QList<QGlyphRun>& runs)
{
    qsizetype count = 0;
    for (const QGlyphRun& run : runs)
        count += run.glyphIndexes().size();
    return count;
}

bool isCutLigature(const QGlyphRun& run) { return run.flags().testFlag(QGlyphRun::SplitLigature); }

class Shaper
{
public:
    Shaper(const QTextLine& line, const QString& text) : m_line(line), m_text(text) {}

    std::vector<ShapedRun> runs;

    void stretch(int from, int length)
    {
        if (length <= 0 || plain(from, length))
            return;
        const int end = from + length;
        for (int start = from; start < end;) {
            const qsizetype space = m_text.indexOf(u' ', start);
            const int next = space < 0 || space >= end ? end : int(space) + 1;
            if (!plain(start, next - start))
                graphemes(start, next);
            start = next;
        }
    }

private:
    // True if the stretch is sure to have one glyph for each character.
    bool plain(int from, int length)
    {
        const QStringView view = QStringView(m_text).mid(from, length);
        if (!std::all_of(view.begin(), view.end(), isPlain))
            return false;
        const QList<QGlyphRun> found = m_line.glyphRuns(from, length);
        if (found.size() != 1 || found[0].isRightToLeft() || glyphCount(found) != length)
            return false;
        const QList<quint32> indexes = found[0].glyphIndexes();
        const QList<QPointF> positions = found[0].positions();
        const QRawFont font = found[0].rawFont();
        if (indexes.contains(0) || !embeddable(font))
            return false;
        ShapedRun& run = runFor(font, true);
        run.glyphs.reserve(run.glyphs.size() + size_t(length));
        for (int i = 0; i < length; ++i)
            run.glyphs.push_back({indexes[i], positions[i], view[i].unicode()});
        return true;
    }

    void graphemes(int from, int end)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.mid(from, end - from));
        const auto boundaryAfter = [&](int position) {
            finder.setPosition(position - from);
            const qsizetype next = finder.toNextBoundary();
            return next < 0 ? end : from + int(next);
        };
        for (int start = from; start < end;) {
            int next = boundaryAfter(start);
            QList<QGlyphRun> found = m_line.glyphRuns(start, next - start);
            while (next < end && std::any_of(found.begin(), found.end(), isCutLigature)) {
                next = boundaryAfter(next);
                found = m_line.glyphRuns(start, next - start);
            }
            cluster(found, readable(m_text.mid(start, next - start)));
            start = next;
        }
    }

    // Glyphs and characters that belong together in a way nothing smaller can be said about.
    void cluster(const QList<QGlyphRun>& found, const QString& text)
    {
        const qsizetype count = glyphCount(found);
        if (count == 0 || text.isEmpty())
            return;
        const bool asText =
            !isPrivate(text) && std::all_of(found.begin(), found.end(), [](const QGlyphRun& run) {
                return embeddable(run.rawFont()) && !run.glyphIndexes().contains(0);
            });
        const QList<uint> points = text.toUcs4();
        qsizetype number = 0;
        for (const QGlyphRun& run : found) {
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i, ++number) {
                QString share = number == 0 ? text : QString();
                if (asText && count == points.size())
                    share = fromPoint(points[number]);
                runFor(run.rawFont(), asText).add(indexes[i], positions[i], share);
            }
        }
    }

    ShapedRun& runFor(const QRawFont& font, bool asText)
    {
        if (runs.empty() || runs.back().font != font || runs.back().asText != asText)
            runs.push_back({{font, {}, {}, {}}, asText});
        return runs.back();
    }

    const QTextLine& m_line;
    const QString& m_text;
};

QFont withoutHinting(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

std::vector<ShapedRun> shape(const QTextLine& line, const QString& text, int from, int length)
{
    Shaper shaper(line, text);
    shaper.stretch(from, length);
    return std::move(shaper.runs);
}

SingleLine::SingleLine(const QString& text, const QFont& font)
    : m_text(text), m_layout(text, withoutHinting(font), pointDevice())
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

std::vector<ShapedRun> SingleLine::runs() const
{
    return m_layout.lineCount() ? shape(m_layout.lineAt(0), m_text, 0, int(m_text.size()))
                                : std::vector<ShapedRun>();
}

double SingleLine::width() const
{
    return m_layout.lineCount() ? m_layout.lineAt(0).naturalTextWidth() : 0;
}

double SingleLine::ascent() const { return m_layout.lineCount() ? m_layout.lineAt(0).ascent() : 0; }

QString readable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    const QList<uint> points = QStringView(text).toUcs4();
    for (const uint point : points) {
        if (isBlank(point))
            kept += u' ';
        else if (!isForbidden(point))
            kept += fromPoint(point);
    }
    return kept;
}

namespace {

// What Qt takes where no font has a script at all: the same box for every letter.
bool drawsOnlyBoxes(const QRawFont& font)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QStringLiteral("ab"));
    return glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] == glyphs[1];
}

} // namespace

bool canShow(const QString& text, const QFont& font)
{
    const auto shown = [](const ShapedRun& run) {
        if (run.asText)
            return true;
        return !drawsOnlyBoxes(run.font) &&
               std::all_of(run.glyphs.begin(), run.glyphs.end(), [&](const GlyphRun::Glyph& glyph) {
                   return glyph.index != 0 && hasOutlines(run.font) &&
                          !run.font.pathForGlyph(glyph.index).isEmpty();
               });
    };
    const SingleLine line(text, font);
    const std::vector<ShapedRun> runs = line.runs();
    return std::all_of(runs.begin(), runs.end(), shown);
}

QPainterPath glyphShape(const GlyphRun& run, const GlyphRun::Glyph& glyph)
{
    QPainterPath path;
    if (glyph.index != 0 && hasOutlines(run.font))
        path = run.font.pathForGlyph(glyph.index);
    if (path.isEmpty() && !run.text(glyph).trimmed().isEmpty()) {
        const double em = run.font.pixelSize();
        path.addRect(QRectF(0.06 * em, -0.7 * em, 0.5 * em, 0.7 * em));
        path.addRect(QRectF(0.11 * em, -0.65 * em, 0.4 * em, 0.6 * em));
        path.setFillRule(Qt::OddEvenFill);
    }
    return path.translated(QPointF(glyph.position));
}

std::optional<ShapedRun> spaceRun(const QRawFont& font, QPointF position, const QString& words)
{
    if (!font.isValid())
        return std::nullopt;
    const QList<quint32> indexes = font.glyphIndexesForString(QStringLiteral(" "));
    if (!embeddable(font) || indexes.isEmpty() || indexes[0] == 0)
        return std::nullopt;
    ShapedRun run{{font, {}, {}, {}}, true};
    run.add(indexes[0], position, words);
    return run;
}

} // namespace moothall::pdf
