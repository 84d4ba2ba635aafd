// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The full-text index over ideas: derived, never recorded, refreshed from the rows an action
// touched.
#pragma once

#include "core/store/reader.h"

#include <QByteArray>

namespace moothall {

class SearchIndex
{
public:
    explicit SearchIndex(const Reader& reader);

    // Brings the index up to date with a changeset just made, in the same transaction.
    void refresh(const QByteArray& changeset) const;

    // Makes the index anew from the ideas.
    void rebuild() const;

    // Throws SQLite::Exception if index and ideas disagree.
    void verify() const;

private:
    const Reader& m_reader;
    int m_textColumn; // where the words of an idea stand in a changeset
};

} // namespace moothall
