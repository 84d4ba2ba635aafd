// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which the parts of a document can be linked to, each of them once.
#pragma once

#include "core/report/document.h"

#include <QSet>

#include <map>

namespace moothall::report {

class PartNames
{
public:
    explicit PartNames(const Document& document);

    QString of(const Heading& heading) const { return m_names.at(&heading); }

    // Null where the link leads nowhere, or to what a page must not open.
    QString addressOf(const QString& link) const;

private:
    std::map<const Heading*, QString> m_names;
    QSet<QString> m_targets;
};

} // namespace moothall::report
