// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/zipfile.h"

#include <array>

namespace moothall::report {

namespace {

constexpr quint16 version = 20;
constexpr quint16 namesInUtf8 = 1U << 11U;
constexpr quint16 firstDay = (1U << 5U) | 1U; // 1 January 1980

quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFFU] ^ (sum >> 8U);
    return ~sum;
}

template <class Number>
void put(QByteArray& bytes, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes.append(char((quint64(value) >> (8 * i)) & 0xFFU));
}

// qCompress wraps what zip wants: four bytes of length and two of zlib before it, a sum behind it.
QByteArray deflated(const QByteArray& bytes)
{
    const QByteArray wrapped = qCompress(bytes, 9);
    return wrapped.mid(6, wrapped.size() - 10);
}

} // namespace

// What the head before a file and its line in the list at the end have in common.
void ZipFile::describe(const Entry& entry)
{
    put<quint16>(m_bytes, version);
    put<quint16>(m_bytes, namesInUtf8);
    put<quint16>(m_bytes, entry.method);
    put<quint16>(m_bytes, 0); // at midnight
    put<quint16>(m_bytes, firstDay);
    put<quint32>(m_bytes, entry.checksum);
    put<quint32>(m_bytes, entry.packed);
    put<quint32>(m_bytes, entry.size);
    put<quint16>(m_bytes, quint16(entry.name.size()));
}

void ZipFile::add(const QByteArray& name, const QByteArray& bytes, Packing packing)
{
    const QByteArray packed = packing == Packing::Stored ? bytes : deflated(bytes);
    const Entry entry{name,
                      crc32(bytes),
                      quint32(packed.size()),
                      quint32(bytes.size()),
                      quint32(m_bytes.size()),
                      quint16(packing == Packing::Stored ? 0 : 8)};
    put<quint32>(m_bytes, 0x04034B50);
    describe(entry);
    put<quint16>(m_bytes, 0); // no extra field
    m_bytes += name + packed;
    m_entries.push_back(entry);
}

QByteArray ZipFile::take()
{
    const auto start = quint32(m_bytes.size());
    for (const Entry& entry : m_entries) {
        put<quint32>(m_bytes, 0x02014B50);
        put<quint16>(m_bytes, version); // that made it
        describe(entry);
        for (int i = 0; i < 4; ++i) // no extra field, no comment, one disk, no attributes of text
            put<quint16>(m_bytes, 0);
        put<quint32>(m_bytes, 0);
        put<quint32>(m_bytes, entry.offset);
        m_bytes += entry.name;
    }
    const auto end = quint32(m_bytes.size());
    put<quint32>(m_bytes, 0x06054B50);
    put<quint32>(m_bytes, 0); // one disk
    put<quint16>(m_bytes, quint16(m_entries.size()));
    put<quint16>(m_bytes, quint16(m_entries.size()));
    put<quint32>(m_bytes, end - start);
    put<quint32>(m_bytes, start);
    put<quint16>(m_bytes, 0);
    return std::move(m_bytes);
}

} // namespace moothall::report
