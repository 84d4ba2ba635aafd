// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Packs bytes into a zip archive, as text documents are one.
#pragma once

#include <QByteArray>

#include <vector>

namespace moothall::report {

class ZipFile
{
public:
    enum class Packing
    {
        Stored, // as it is: the type of a text document has to be readable from outside
        Deflated
    };

    void add(const QByteArray& name, const QByteArray& bytes, Packing packing = Packing::Deflated);
    // The archive. The time of all files is the first that zip knows: equal input, equal bytes.
    QByteArray take();

private:
    struct Entry
    {
        QByteArray name;
        quint32 checksum = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
        quint16 method = 0;
    };

    void describe(const Entry& entry);

    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace moothall::report
