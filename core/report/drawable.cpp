// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/drawable.h"

#include "core/pdf/shaping.h"
#include "core/report/pagestyle.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

// Letters that every font of ours has.
bool isSure(QChar character)
{
    const char16_t c = character.unicode();
    return c < 0x250 || (c >= 0x2010 && c <= 0x2029) || c == 0x20ac;
}

bool isRegion(char32_t c) { return c >= 0x1f1e6 && c <= 0x1f1ff; }

// What changes the picture before it, and is not worth a word.
bool isModifier(char32_t c)
{
    return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_hasBinaryProperty(UChar32(c), UCHAR_EMOJI_MODIFIER);
}

bool canBeDrawn(const QString& cluster)
{
    thread_local QHash<QString, bool> known;
    const auto found = known.constFind(cluster);
    if (found != known.constEnd())
        return *found;
    if (known.size() > 20000)
        known.clear();
    return *known.insert(cluster, pdf::canShow(cluster, pageFont(12)));
}

// "bus"; where a character has no name, what it is at least.
QString nameOf(char32_t c)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        u_charName(UChar32(c), U_UNICODE_CHAR_NAME, name.data(), int(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromLatin1(name.data(), length).toLower()
                                           : QCoreApplication::translate("Report", "sign");
}

// Of a letter; null for signs and pictures.
const char* scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(c), &status);
    const bool isLetter = u_isalpha(UChar32(c)) || u_charType(UChar32(c)) == U_NON_SPACING_MARK ||
                          u_charType(UChar32(c)) == U_COMBINING_SPACING_MARK;
    return U_SUCCESS(status) && isLetter && script > USCRIPT_INHERITED ? uscript_getName(script)
                                                                       : nullptr;
}

// A picture may be put together from several: "woman, girl". Two letters of a region are a flag.
QString pictureInWords(const QList<uint>& points)
{
    QStringList names;
    QString region;
    for (const uint c : points) {
        if (isRegion(c))
            region += QChar(u'A' + char16_t(c - 0x1f1e6));
        else if (!isModifier(c))
            names.append(nameOf(c));
    }
    if (!region.isEmpty())
        names.append(QCoreApplication::translate("Report", "flag %1").arg(region));
    return names.isEmpty() ? QCoreApplication::translate("Report", "sign") : names.join(u", "_s);
}

// Puts what cannot be drawn into words; like neighbours are told once.
class Telling
{
public:
    explicit Telling(pdf::UnshownCharacters& told) : m_told(told) {}

    void take(const QString& cluster)
    {
        if (std::ranges::all_of(cluster, isSure) || canBeDrawn(cluster)) {
            // Between two words of a script a space is one of its own.
            if (!m_waiting.isEmpty() && m_isScript && cluster == u" "_s) {
                m_spaces += cluster;
                return;
            }
            finish();
            m_text += cluster;
            return;
        }
        const QList<uint> points = cluster.toUcs4();
        for (const uint c : points)
            if (!isModifier(c))
                ++m_told[c];
        const char* script = scriptOf(points.front());
        const QString words = script ? QCoreApplication::translate("Report", "%1 text")
                                           .arg(QString::fromLatin1(script).replace(u'_', u' '))
                                     : pictureInWords(points);
        if (words == m_waiting && m_isScript == (script != nullptr)) {
            ++m_times;
            m_spaces.clear();
            return;
        }
        finish();
        m_waiting = words;
        m_isScript = script != nullptr;
        m_times = 1;
    }

    QString finished()
    {
        finish();
        return m_text;
    }

private:
    void finish()
    {
        if (!m_waiting.isEmpty())
            m_text += m_isScript || m_times == 1
                          ? u"[%1]"_s.arg(m_waiting)
                          : QCoreApplication::translate("Report", "[%1, %2 times]")
                                .arg(m_waiting)
                                .arg(m_times);
        m_waiting.clear();
        m_text += m_spaces;
        m_spaces.clear();
    }

    pdf::UnshownCharacters& m_told;
    QString m_text;
    QString m_waiting; // words for what was met last
    QString m_spaces;  // after them
    bool m_isScript = false;
    int m_times = 0;
};

// Walks over every word of a document.
class Redrawing
{
public:
    explicit Redrawing(pdf::UnshownCharacters& told) : m_told(told) {}

    void operator()(QString& text) const { text = drawable(text, m_told); }
    void operator()(QStringList& texts) const { all(texts); }
    void operator()(Text& text) const
    {
        for (Span& span : text)
            (*this)(span.text);
    }
    void operator()(Heading& heading) const { (*this)(heading.text); }
    void operator()(Paragraph& paragraph) const { (*this)(paragraph.text); }
    void operator()(Statement& statement) const { (*this)(statement.text); }
    void operator()(Quote& quote) const
    {
        (*this)(quote.words);
        (*this)(quote.attribution);
        (*this)(quote.retold);
    }
    void operator()(List& list) const { all(list.items); }
    void operator()(Table& table) const
    {
        (*this)(table.caption);
        for (Column& column : table.columns)
            (*this)(column.title);
        for (std::vector<Text>& row : table.rows)
            all(row);
    }
    void operator()(Callout& callout) const { (*this)(callout.blocks); }
    void operator()(Figure& figure) const
    {
        (*this)(figure.name);
        (*this)(figure.finding);
        (*this)(figure.alt);
        (*this)(figure.categories);
        for (Series& series : figure.series) {
            (*this)(series.name);
            (*this)(series.labels);
        }
        (*this)(figure.targetName);
        (*this)(figure.valueAxis.title);
        (*this)(figure.otherAxis.title);
    }
    void operator()(std::vector<Block>& blocks) const
    {
        for (Block& block : blocks)
            std::visit(*this, static_cast<AnyBlock&>(block));
    }

private:
    template <class Many>
    void all(Many& many) const
    {
        for (auto& one : many)
            (*this)(one);
    }

    pdf::UnshownCharacters& m_told;
};

Paragraph whatWasTold(const pdf::UnshownCharacters& told)
{
    constexpr qsizetype mostNamed = 20;
    QStringList names;
    for (const auto& [character, times] : told)
        if (names.size() < mostNamed)
            names.append(nameOf(character));
    const qsizetype more = qsizetype(told.size()) - names.size();
    QString named = names.join(u", "_s);
    if (more > 0)
        named += QCoreApplication::translate("Report", " and %1 more").arg(more);
    return {{},
            {{QCoreApplication::translate(
                  "Report", "Some signs that people wrote could not be drawn on these pages. They "
                            "are told in words in square brackets: %1.")
                  .arg(named)}}};
}

// At the end of the part on accessibility, where there is one.
void addWhatWasTold(Document& document, const pdf::UnshownCharacters& told)
{
    const auto isPart = [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->level == 2;
    };
    std::vector<Block>& blocks = document.blocks;
    const auto part = std::ranges::find_if(blocks, [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->anchor == u"accessibility"_s;
    });
    if (part != blocks.end())
        blocks.insert(std::find_if(part + 1, blocks.end(), isPart), whatWasTold(told));
}

} // namespace

QString drawable(const QString& text, pdf::UnshownCharacters& told)
{
    if (std::ranges::all_of(text, isSure))
        return text;
    Telling telling(told);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0)
            end = text.size();
        else if (text[end - 1].isHighSurrogate()) // which Qt parts after some scripts
            continue;
        telling.take(text.mid(start, end - start));
        start = end;
    }
    return telling.finished();
}

Document drawable(Document document, pdf::UnshownCharacters& told)
{
    const Redrawing redraw(told);
    redraw(document.title);
    redraw(document.subtitle);
    redraw(document.organisation);
    redraw(document.status);
    redraw(document.runningTitle);
    redraw(document.blocks);
    if (!told.empty())
        addWhatWasTold(document, told);
    return document;
}

} // namespace moothall::report
