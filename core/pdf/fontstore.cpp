// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Composite fonts as ISO 32000-1, 9.7 describes them, subset by HarfBuzz with glyph numbers kept.
#include "core/pdf/fontstore.h"

#include "core/pdf/fontprogram.h"
#include "core/pdf/objects.h"

#include <hb-subset.h>

namespace moothall::pdf {
namespace {

template <class T>
using Handle = std::unique_ptr<T, void (*)(T*)>;

// Six letters that tell the subsets of one file apart.
QByteArray subsetTag(int number)
{
    QByteArray tag(6, 'A');
    for (qsizetype i = tag.size(); i-- > 0 && number > 0; number /= 26)
        tag[i] = char('A' + number % 26);
    return tag;
}

QByteArray plainName(const QRawFont& font)
{
    QByteArray name;
    for (const QChar character : font.familyName() + u'-' + font.styleName()) {
        if (character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'-'))
            name += char(character.unicode());
    }
    return name;
}

QByteArray hex16(quint16 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); }

// Tells readers which characters each code stands for (ISO 32000-1, 9.10.3).
QByteArray characterMap(const Encoding& encoding)
{
    std::vector<QByteArray> lines;
    const auto& entries = encoding.entries();
    for (size_t code = 1; code < entries.size(); ++code) {
        if (entries[code].text.isEmpty())
            continue;
        QByteArray line = '<' + hex16(quint16(code)) + "> <";
        for (const QChar unit : entries[code].text)
            line += hex16(unit.unicode());
        lines.push_back(line + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    constexpr size_t mostInOneSection = 100;
    for (size_t i = 0; i < lines.size(); i += mostInOneSection) {
        const size_t count = std::min(mostInOneSection, lines.size() - i);
        map += QByteArray::number(qulonglong(count)) + " beginbfchar\n";
        for (size_t k = i; k < i + count; ++k)
            map += lines[k];
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

QByteArray glyphMap(const Encoding& encoding)
{
    QByteArray map;
    for (const Encoding::Entry& entry : encoding.entries())
        map.append(char(entry.glyph >> 8 & 0xff)).append(char(entry.glyph & 0xff));
    return map;
}

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

} // namespace

Encoding::Encoding(QByteArray name, bool codesAreGlyphs)
    : m_name(std::move(name)), m_codesAreGlyphs(codesAreGlyphs), m_entries(1)
{}

std::optional<quint16> Encoding::code(quint32 glyph, const QString& text)
{
    if (m_codesAreGlyphs) {
        while (m_entries.size() <= glyph)
            m_entries.push_back({quint32(m_entries.size()), {}});
        QString& known = m_entries[glyph].text;
        if (known.isEmpty())
            known = text;
        return known == text ? std::optional(quint16(glyph)) : std::nullopt;
    }
    const auto found = m_codes.constFind({glyph, text});
    if (found != m_codes.constEnd())
        return *found;
    if (m_entries.size() > 0xffff)
        return std::nullopt;
    const auto fresh = quint16(m_entries.size());
    m_codes.insert({glyph, text}, fresh);
    m_entries.push_back({glyph, text});
    return fresh;
}

Face::Face(const QRawFont& font, int number)
    : m_baseName(subsetTag(number) + '+' + plainName(font)),
      m_number(number),
      m_compact(hasCompactOutlines(font)),
      m_program(fontProgram(font)),
      m_face(nullptr, hb_face_destroy),
      m_font(nullptr, hb_font_destroy)
{
    const Handle<hb_blob_t> blob(hb_blob_create(m_program.constData(), unsigned(m_program.size()),
                                                HB_MEMORY_MODE_READONLY, nullptr, nullptr),
                                 hb_blob_destroy);
    m_face.reset(hb_face_create(blob.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    const double perThousand = 1000 / font.pixelSize();
    m_ascent = font.ascent() * perThousand;
    m_descent = -font.descent() * perThousand;
    m_capHeight = font.capHeight() * perThousand;
    constexpr double usualSlant = -12;
    m_italicAngle = font.style() == QFont::StyleNormal ? 0 : usualSlant;
}

Face::Code Face::code(const GlyphRun& run, const GlyphRun::Glyph& glyph)
{
    if (run.standsForSeveral(glyph))
        return newCode(glyph.index, run.text(glyph));
    Code& known = m_letters[quint64(glyph.index) << 32 | glyph.letter];
    if (!known.encoding)
        known = newCode(glyph.index, run.text(glyph));
    return known;
}

Face::Code Face::newCode(quint32 glyph, const QString& text)
{
    for (const auto& encoding : m_encodings) {
        if (const auto value = encoding->code(glyph, text))
            return {encoding.get(), *value};
    }
    QByteArray name = 'F' + QByteArray::number(m_number);
    if (!m_encodings.empty())
        name += '.' + QByteArray::number(qulonglong(m_encodings.size()));
    m_encodings.push_back(std::make_unique<Encoding>(name, m_compact));
    return {m_encodings.back().get(), m_encodings.back()->code(glyph, text).value_or(0)};
}

double Face::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) * 1000.0 /
           hb_face_get_upem(m_face.get());
}

QByteArray Face::subset() const
{
    const Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail(),
                                          hb_subset_input_destroy);
    for (const auto& encoding : m_encodings) {
        for (const Encoding::Entry& entry : encoding->entries()) {
            if (!entry.text.isEmpty())
                hb_set_add(hb_subset_input_glyph_set(input.get()), entry.glyph);
        }
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS |
                                               HB_SUBSET_FLAGS_NO_HINTING |
                                               HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap"})
        hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));

    const Handle<hb_face_t> small(hb_subset_or_fail(m_face.get(), input.get()), hb_face_destroy);
    hb_face_t* chosen = small ? small.get() : m_face.get();
    const Handle<hb_blob_t> blob(m_compact
                                     ? hb_face_reference_table(chosen, HB_TAG('C', 'F', 'F', ' '))
                                     : hb_face_reference_blob(chosen),
                                 hb_blob_destroy);
    return bytesOf(blob.get());
}

QPDFObjectHandle Face::writeDescriptor(QPDF& pdf) const
{
    const QByteArray program = subset();
    QPDFObjectHandle file = objects::stream(pdf, program);
    if (m_compact)
        file.getDict().replaceKey("/Subtype", objects::name("CIDFontType0C"));
    else
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(program.size()));

    auto descriptor = QPDFObjectHandle::parse("<</Type/FontDescriptor /Flags 4 /StemV 80"
                                              " /FontBBox [-1000 -500 3000 1500]>>");
    descriptor.replaceKey("/FontName", objects::name(m_baseName));
    descriptor.replaceKey("/Ascent", objects::real(m_ascent));
    descriptor.replaceKey("/Descent", objects::real(m_descent));
    descriptor.replaceKey("/CapHeight", objects::real(m_capHeight));
    descriptor.replaceKey("/ItalicAngle", objects::real(m_italicAngle));
    descriptor.replaceKey(m_compact ? "/FontFile3" : "/FontFile2", file);
    return pdf.makeIndirectObject(descriptor);
}

QPDFObjectHandle Face::writeEncoding(QPDF& pdf, const Encoding& encoding,
                                     QPDFObjectHandle descriptor) const
{
    auto widths = QPDFObjectHandle::newArray();
    for (const Encoding::Entry& entry : encoding.entries())
        widths.appendItem(objects::real(entry.text.isEmpty() ? 0 : advance(entry.glyph)));

    auto cidFont =
        QPDFObjectHandle::parse("<</Type/Font /DW 0 /CIDSystemInfo "
                                "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
    cidFont.replaceKey("/Subtype", objects::name(m_compact ? "CIDFontType0" : "CIDFontType2"));
    cidFont.replaceKey("/BaseFont", objects::name(m_baseName));
    cidFont.replaceKey("/FontDescriptor", descriptor);
    cidFont.replaceKey("/W", objects::array({QPDFObjectHandle::newInteger(0), widths}));
    if (!m_compact)
        cidFont.replaceKey("/CIDToGIDMap", objects::stream(pdf, glyphMap(encoding)));

    auto font = QPDFObjectHandle::parse("<</Type/Font /Subtype/Type0 /Encoding/Identity-H>>");
    font.replaceKey("/BaseFont", objects::name(m_baseName));
    font.replaceKey("/DescendantFonts", objects::array({pdf.makeIndirectObject(cidFont)}));
    font.replaceKey("/ToUnicode", objects::stream(pdf, characterMap(encoding)));
    return pdf.makeIndirectObject(font);
}

std::map<QByteArray, QPDFObjectHandle> Face::write(QPDF& pdf) const
{
    std::map<QByteArray, QPDFObjectHandle> fonts;
    if (m_encodings.empty())
        return fonts;
    const QPDFObjectHandle descriptor = writeDescriptor(pdf);
    for (const auto& encoding : m_encodings)
        fonts[encoding->name()] = writeEncoding(pdf, *encoding, descriptor);
    return fonts;
}

Face& FontStore::face(const QRawFont& font)
{
    const auto found = m_known.constFind(font);
    if (found != m_known.constEnd())
        return **found;
    const QByteArray content =
        font.fontTable("head") + font.familyName().toUtf8() + font.styleName().toUtf8();
    Face*& face = m_byContent[content];
    if (!face) {
        m_faces.push_back(std::make_unique<Face>(font, int(m_faces.size()) + 1));
        face = m_faces.back().get();
    }
    m_known.insert(font, face);
    return *face;
}

QPDFObjectHandle FontStore::write(QPDF& pdf) const
{
    auto resources = QPDFObjectHandle::newDictionary();
    for (const auto& face : m_faces) {
        for (const auto& [name, font] : face->write(pdf))
            resources.replaceKey('/' + name.toStdString(), font);
    }
    return resources;
}

} // namespace moothall::pdf
