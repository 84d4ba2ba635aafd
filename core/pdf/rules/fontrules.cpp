// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about fonts: each inside the file, each code a glyph of the right width and a character.
#include "core/pdf/rules/rules.h"

#include <hb.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <memory>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

QByteArray streamBytes(Object stream)
{
    const std::shared_ptr<Buffer> bytes = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
}

Object fontsOf(const AuditedFile& file, size_t page)
{
    Object resources = Object(file.pages[page]).getKey("/Resources");
    Object found = resources.isDictionary() ? resources.getKey("/Font") : resources;
    return found.isDictionary() ? found : Object::newDictionary();
}

struct UsedFont
{
    Object font;
    Object descendant; // of composite fonts, else the font itself
    std::set<int> codes;
    int page = 0; // where it is first used

    Object descriptor() const
    {
        Object found = Object(descendant).getKey("/FontDescriptor");
        return found.isDictionary() ? found : Object::newDictionary();
    }
};

std::vector<UsedFont> usedFonts(const AuditedFile& file)
{
    std::map<QPDFObjGen, UsedFont> used;
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object fonts = fontsOf(file, page);
        for (const auto& [name, codes] : file.scans[page].codes) {
            Object font = fonts.getKey(name);
            if (!font.isDictionary())
                continue;
            UsedFont& entry = used.try_emplace(font.getObjGen()).first->second;
            if (!entry.font.isInitialized()) {
                Object descendants = font.getKey("/DescendantFonts");
                const bool composite = descendants.isArray() && descendants.getArrayNItems() > 0;
                entry.font = font;
                entry.descendant = composite ? descendants.getArrayItem(0) : font;
                entry.page = int(page);
            }
            entry.codes.insert(codes.begin(), codes.end());
        }
    }
    std::vector<UsedFont> fonts;
    for (auto& [id, font] : used)
        fonts.push_back(std::move(font));
    return fonts;
}

// Which glyph a code of the font shows.
class GlyphMap
{
public:
    explicit GlyphMap(const UsedFont& font)
    {
        Object map = Object(font.descendant).getKey("/CIDToGIDMap");
        if (map.isStream())
            m_glyphs = streamBytes(map);
    }

    int glyph(int code) const
    {
        if (m_glyphs.isEmpty())
            return code;
        const qsizetype at = 2 * qsizetype(code);
        return at + 1 < m_glyphs.size() ? quint8(m_glyphs[at]) << 8 | quint8(m_glyphs[at + 1]) : 0;
    }

private:
    QByteArray m_glyphs; // empty: codes are glyphs
};

// The widths a composite font gives its codes (ISO 32000-1, 9.7.4.3), in thousandths.
std::map<int, double> widthsOf(const UsedFont& font)
{
    std::map<int, double> widths;
    Object given = Object(font.descendant).getKey("/W");
    for (int i = 0; given.isArray() && i + 1 < given.getArrayNItems();) {
        const auto first = int(given.getArrayItem(i).getNumericValue());
        Object next = given.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k)
                widths[first + k] = next.getArrayItem(k).getNumericValue();
            i += 2;
        } else if (i + 2 < given.getArrayNItems()) {
            for (int code = first; code <= int(next.getNumericValue()) && code <= 0xffff; ++code)
                widths[code] = given.getArrayItem(i + 2).getNumericValue();
            i += 3;
        } else {
            break;
        }
    }
    return widths;
}

bool isPrivateUse(const QString& hexadecimal)
{
    for (qsizetype i = 0; i + 4 <= hexadecimal.size(); i += 4) {
        const int unit = hexadecimal.mid(i, 4).toInt(nullptr, 16);
        if ((unit >= 0xE000 && unit <= 0xF8FF) || (unit >= 0xDB80 && unit <= 0xDBFF))
            return true;
    }
    return false;
}

// Codes of the font that stand for private characters.
std::set<int> privateCodes(Object font)
{
    static const QRegularExpression pair(u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>"_s);
    std::set<int> codes;
    Object map = font.isDictionary() ? font.getKey("/ToUnicode") : font;
    if (!map.isStream())
        return codes;
    auto matches = pair.globalMatch(QString::fromLatin1(streamBytes(map)));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isPrivateUse(match.captured(2)))
            codes.insert(match.captured(1).toInt(nullptr, 16));
    }
    return codes;
}

} // namespace

void fontsEmbedded(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object descriptor = font.descriptor();
        if (!descriptor.getKey("/FontFile").isStream() &&
            !descriptor.getKey("/FontFile2").isStream() &&
            !descriptor.getKey("/FontFile3").isStream())
            findings.add(u"A font is not part of the file."_s, onPage(font.page));
    }
}

void fontsReadable(const AuditedFile& file, Findings& findings)
{
    static const QRegularExpression pair(u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]*)>"_s);
    static const QRegularExpression useless(u"^(....)*?(0000|fffe|feff)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const UsedFont& font : usedFonts(file)) {
        Object map = Object(font.font).getKey("/ToUnicode");
        if (!map.isStream()) {
            findings.add(u"The characters of a font cannot be read back."_s, onPage(font.page));
            continue;
        }
        std::set<int> readable;
        auto matches = pair.globalMatch(QString::fromLatin1(streamBytes(map)));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.captured(2).isEmpty() && !useless.match(match.captured(2)).hasMatch())
                readable.insert(match.captured(1).toInt(nullptr, 16));
        }
        if (!std::includes(readable.begin(), readable.end(), font.codes.begin(), font.codes.end()))
            findings.add(u"Some characters of a font cannot be read back."_s, onPage(font.page));
    }
}

void fontsMapped(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object descendant = font.descendant;
        if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !descendant.hasKey("/CIDToGIDMap"))
            findings.add(u"A font does not say which glyph a code shows."_s, onPage(font.page));
    }
}

void noMissingGlyphs(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        const GlyphMap glyphs(font);
        if (std::any_of(font.codes.begin(), font.codes.end(),
                        [&](int code) { return glyphs.glyph(code) == 0; }))
            findings.add(u"A character is shown as the sign for a missing glyph."_s,
                         onPage(font.page));
    }
}

// ISO 19005-2, 6.2.11.7.3: what only a private agreement could read has to be spelled out.
void fontsNotPrivate(const AuditedFile& file, Findings& findings)
{
    const auto isSpelledOut = [&](int page, int number) {
        return std::any_of(file.nodes.begin(), file.nodes.end(), [&](const Node& node) {
            return node.hasText("/ActualText") &&
                   std::count(node.content.begin(), node.content.end(), std::pair(page, number)) >
                       0;
        });
    };
    for (size_t page = 0; page < file.pages.size(); ++page) {
        for (const auto& [name, codes] : file.scans[page].codes) {
            std::set<int> hidden = privateCodes(fontsOf(file, page).getKey(name));
            std::erase_if(hidden, [&](int code) { return !codes.contains(code); });
            if (hidden.empty())
                continue;
            for (const int number : contentsShowing(file.pages[page], name, hidden))
                if (!isSpelledOut(int(page), number))
                    findings.add(u"A font shows characters that mean nothing elsewhere."_s,
                                 onPage(int(page)));
        }
    }
}

// ISO 19005-2, 6.2.11.3: codes of two bytes are read in one way only.
void fontsEncoded(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object encoding = Object(font.font).getKey("/Encoding");
        if (Object(font.font).getKey("/Subtype").isNameAndEquals("/Type0") &&
            !encoding.isNameAndEquals("/Identity-H") && !encoding.isNameAndEquals("/Identity-V") &&
            !encoding.isStream())
            findings.add(u"A font does not say how its codes are read."_s, onPage(font.page));
    }
}

// ISO 19005-2, 6.2.11.5. The widths in the file and those of the glyphs may differ by a thousandth.
void fontWidthsAgree(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object program = font.descriptor().getKey("/FontFile2");
        if (!program.isStream() || !Object(font.descendant).hasKey("/CIDToGIDMap"))
            continue; // compact outlines carry no table of widths of their own
        const QByteArray bytes = streamBytes(program);
        const std::unique_ptr<hb_blob_t, void (*)(hb_blob_t*)> blob(
            hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY,
                           nullptr, nullptr),
            hb_blob_destroy);
        const std::unique_ptr<hb_face_t, void (*)(hb_face_t*)> face(hb_face_create(blob.get(), 0),
                                                                    hb_face_destroy);
        const std::unique_ptr<hb_font_t, void (*)(hb_font_t*)> shown(hb_font_create(face.get()),
                                                                     hb_font_destroy);
        const double perThousand = 1000.0 / std::max(1u, hb_face_get_upem(face.get()));
        const GlyphMap glyphs(font);
        const std::map<int, double> widths = widthsOf(font);
        const bool agree = std::all_of(font.codes.begin(), font.codes.end(), [&](int code) {
            if (glyphs.glyph(code) == 0) // another rule's
                return true;
            const auto given = widths.find(code);
            const double own =
                hb_font_get_glyph_h_advance(shown.get(), hb_codepoint_t(glyphs.glyph(code))) *
                perThousand;
            return given != widths.end() && std::abs(given->second - own) <= 1;
        });
        if (!agree)
            findings.add(u"A font gives its characters another width than they have."_s,
                         onPage(font.page));
    }
}

// ISO 19005-2, 6.2.11.4.2: a list of the glyphs inside, where there is one, leaves none out.
void fontSetsWhole(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object list = font.descriptor().getKey("/CIDSet");
        if (!list.isStream())
            continue;
        const QByteArray bits = streamBytes(list);
        const bool whole = std::all_of(font.codes.begin(), font.codes.end(), [&](int code) {
            return code / 8 < bits.size() && (quint8(bits[code / 8]) & (0x80 >> code % 8)) != 0;
        });
        if (!whole)
            findings.add(u"A font does not list all the characters it has."_s, onPage(font.page));
    }
}

} // namespace moothall::pdf::rules
