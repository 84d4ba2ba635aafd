// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a cell means by its name or code, as people write them.
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>

#include <optional>

namespace moothall::exchange {

// Names of rows of T, whatever their case. The first row of a name keeps it.
template <class T>
class NameBook
{
public:
    void add(const QString& name, Id<T> id)
    {
        const QString key = keyOf(name);
        if (!key.isEmpty() && !m_ids.contains(key))
            m_ids.insert(key, id);
    }

    std::optional<Id<T>> find(const QString& name) const
    {
        const auto before = m_found.constFind(name);
        if (before != m_found.cend())
            return *before;
        const auto known = m_ids.constFind(keyOf(name));
        if (known == m_ids.cend())
            return std::nullopt;
        m_found.insert(name, *known);
        return *known;
    }

    bool isEmpty() const { return m_ids.isEmpty(); }

private:
    static QString keyOf(const QString& name) { return name.simplified().toCaseFolded(); }

    QHash<QString, Id<T>> m_ids;
    mutable QHash<QString, Id<T>> m_found; // as cells write them: a table says few names often
};

} // namespace moothall::exchange
