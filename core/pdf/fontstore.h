// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of one file: which code shows which glyph, and in the end the embedded subsets.
#pragma once

#include "core/pdf/displaylist.h"

#include <hb.h>
#include <qpdf/QPDF.hh>

#include <QByteArray>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace moothall::pdf {

// Codes of one font resource. A code stands for one glyph together with the characters it shows,
// so that glyphs shared by several characters are still read back exactly.
class Encoding
{
public:
    // With compact outlines (CFF) the code has to be the number of the glyph.
    Encoding(QByteArray name, bool codesAreGlyphs);

    // Nothing if this encoding has no room for the pair; then another one is needed.
    std::optional<quint16> code(quint32 glyph, const QString& text);

    const QByteArray& name() const { return m_name; } // of the resource: "F1"
    struct Entry
    {
        quint32 glyph = 0;
        QString text;
    };
    const std::vector<Entry>& entries() const { return m_entries; } // by code; 0 is unused

private:
    QByteArray m_name;
    bool m_codesAreGlyphs;
    QHash<std::pair<quint32, QString>, quint16> m_codes;
    std::vector<Entry> m_entries;
};

// One font file and the encodings that use it.
class Face
{
public:
    Face(const QRawFont& font, int number);

    struct Code
    {
        const Encoding* encoding = nullptr;
        quint16 value = 0;
    };
    Code code(const GlyphRun& run, const GlyphRun::Glyph& glyph);
    double advance(quint32 glyph) const; // in thousandths of the font size
    // One font resource for each encoding, by resource name.
    std::map<QByteArray, QPDFObjectHandle> write(QPDF& pdf) const;

private:
    Code newCode(quint32 glyph, const QString& text);
    QByteArray subset() const;
    QPDFObjectHandle writeDescriptor(QPDF& pdf) const;
    QPDFObjectHandle writeEncoding(QPDF& pdf, const Encoding& encoding,
                                   QPDFObjectHandle descriptor) const;

    QByteArray m_baseName; // with the tag that marks a subset
    int m_number;
    bool m_compact;
    QByteArray m_program;
    std::unique_ptr<hb_face_t, void (*)(hb_face_t*)> m_face;
    std::unique_ptr<hb_font_t, void (*)(hb_font_t*)> m_font;
    double m_ascent;
    double m_descent;
    double m_capHeight;
    double m_italicAngle;
    std::vector<std::unique_ptr<Encoding>> m_encodings;
    QHash<quint64, Code> m_letters; // of glyphs that stand for one character
};

class FontStore
{
public:
    // Sizes of one font share a face. Only for embeddable fonts.
    Face& face(const QRawFont& font);
    QPDFObjectHandle write(QPDF& pdf) const; // the font resources of all pages

private:
    QHash<QRawFont, Face*> m_known;
    std::map<QByteArray, Face*> m_byContent;
    std::vector<std::unique_ptr<Face>> m_faces; // in the order of first use
};

} // namespace moothall::pdf
