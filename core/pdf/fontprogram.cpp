// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilds an sfnt file table by table, as laid down in the OpenType specification, "Font file".
#include "core/pdf/fontprogram.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace moothall::pdf {
namespace {

// In the order the table directory must have.
constexpr std::array tableTags = {"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head",
                                  "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};

using Table = std::pair<QByteArray, QByteArray>;

void append16(QByteArray& out, quint32 value)
{
    out.append(char(value >> 8 & 0xff)).append(char(value & 0xff));
}

void append32(QByteArray& out, quint32 value)
{
    append16(out, value >> 16);
    append16(out, value & 0xffff);
}

quint32 checksum(const QByteArray& padded)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < padded.size(); i += 4) {
        sum += quint32(quint8(padded[i])) << 24 | quint32(quint8(padded[i + 1])) << 16 |
               quint32(quint8(padded[i + 2])) << 8 | quint32(quint8(padded[i + 3]));
    }
    return sum;
}

QByteArray paddedToFour(QByteArray bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

std::vector<Table> tablesOf(const QRawFont& font)
{
    std::vector<Table> tables;
    for (const char* tag : tableTags) {
        if (QByteArray content = font.fontTable(tag); !content.isEmpty())
            tables.emplace_back(tag, std::move(content));
    }
    return tables;
}

void appendHeader(QByteArray& out, bool compact, quint32 tableCount)
{
    quint32 power = 0;
    while ((2u << power) <= tableCount)
        ++power;
    const quint32 searchRange = 16u << power;
    append32(out, compact ? 0x4F54544F : 0x00010000);
    append16(out, tableCount);
    append16(out, searchRange);
    append16(out, power);
    append16(out, tableCount * 16 - searchRange);
}

bool licenceAllowsEmbedding(const QRawFont& font)
{
    const QByteArray os2 = font.fontTable("OS/2");
    constexpr int embeddingFlags = 8;
    constexpr int restrictedLicence = 0x02;
    return os2.size() < embeddingFlags + 2 || (os2[embeddingFlags + 1] & 0x0f) != restrictedLicence;
}

bool computeEmbeddable(const QRawFont& font)
{
    const auto has = [&](const char* tag) { return !font.fontTable(tag).isEmpty(); };
    const bool outlines = has("CFF ") || (has("glyf") && has("loca"));
    return outlines && has("head") && has("hhea") && has("hmtx") && has("maxp") &&
           licenceAllowsEmbedding(font);
}

} // namespace

bool embeddable(const QRawFont& font)
{
    // Reading tables copies them; every word of a document asks.
    thread_local QHash<QRawFont, bool> known;
    const auto found = known.constFind(font);
    if (found != known.constEnd())
        return *found;
    if (known.size() > 200)
        known.clear();
    return *known.insert(font, computeEmbeddable(font));
}

bool hasOutlines(const QRawFont& font)
{
    const auto has = [&](const char* tag) { return !font.fontTable(tag).isEmpty(); };
    const bool hasTables = has("head"); // Type 1 has none, and shapes all the same
    return !hasTables || has("glyf") || has("CFF ") || has("CFF2");
}

bool hasCompactOutlines(const QRawFont& font) { return !font.fontTable("CFF ").isEmpty(); }

QByteArray fontProgram(const QRawFont& font)
{
    const std::vector<Table> tables = tablesOf(font);
    QByteArray out;
    appendHeader(out, hasCompactOutlines(font), quint32(tables.size()));
    auto offset = quint32(12 + 16 * tables.size());
    QByteArray body;
    for (const auto& [tag, content] : tables) {
        const QByteArray padded = paddedToFour(content);
        out.append(tag);
        append32(out, checksum(padded));
        append32(out, offset);
        append32(out, quint32(content.size()));
        offset += quint32(padded.size());
        body.append(padded);
    }
    return out + body;
}

} // namespace moothall::pdf
