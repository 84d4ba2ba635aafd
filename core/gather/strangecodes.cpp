// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/strangecodes.h"

#include "core/gather/voice.h"
#include "core/store/label.h"

namespace moothall::strangeCodes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype named = 3;

} // namespace

QStringList in(const Reader& reader, std::span<const Idea> ideas)
{
    QStringList codes;
    for (const Idea& idea : ideas)
        if (const QString code = voice::strangeCodeIn(reader, idea.session, idea.text);
            !code.isEmpty())
            codes.append(code);
    return codes;
}

QString told(const QStringList& codes)
{
    if (codes.isEmpty())
        return {};
    QStringList different = codes;
    different.removeDuplicates();
    const QString some =
        different.mid(0, named).join(u", "_s) + (different.size() > named ? u" …"_s : QString());
    return Label::tr("A code that nobody here has stands before %n idea(s), and is kept as words: "
                     "%1.",
                     nullptr, int(codes.size()))
        .arg(some);
}

} // namespace moothall::strangeCodes
