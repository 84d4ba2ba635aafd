// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a zip archive, as office files are, and never more than they may hold.
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace moothall::exchange {

// One part that unpacks to more is refused: no table that can be imported is that long, and an
// archive may be made so that a few kilobytes fill the memory.
constexpr qint64 largestPart = 400LL * 1024 * 1024;

class ZipParts
{
public:
    // Says in one sentence why the file is no archive that can be read.
    static Result<ZipParts> open(const QString& path);

    bool has(const QString& part) const;

    // Calls `read` with the part unpacked as it is read. Fails where the part is not there, is
    // locked or broken, is larger than it may be, and where `read` fails.
    Result<> read(const QString& part, const std::function<Result<>(QIODevice&)>& read) const;

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };

    explicit ZipParts(zip* archive, QString name) : m_archive(archive), m_name(std::move(name)) {}

    std::unique_ptr<zip, Close> m_archive;
    QString m_name; // of the file, for sentences
};

} // namespace moothall::exchange
