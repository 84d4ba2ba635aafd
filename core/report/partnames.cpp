// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/partnames.h"

#include "core/report/wording.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

PartNames::PartNames(const Document& document)
{
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const QString wanted = heading->anchor.isEmpty() ? u"part-%1"_s.arg(m_names.size() + 1)
                                                         : anchorName(heading->anchor);
        QString name = wanted;
        for (int i = 2; m_targets.contains(name); ++i)
            name = wanted + u"-%1"_s.arg(i);
        m_targets.insert(name);
        m_names[heading] = name;
    }
}

QString PartNames::addressOf(const QString& link) const
{
    const QString inner = innerTarget(link);
    if (!inner.isNull())
        return m_targets.contains(inner) ? u"#"_s + inner : QString();
    return leadsOutside(link) ? link : QString();
}

} // namespace moothall::report
