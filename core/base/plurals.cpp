// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plurals.h"

namespace moothall {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const
{
    QString sentence = QString::fromUtf8(source);
    if (n < 0 || !sentence.contains(u"(s)"_s))
        return {}; // the source itself
    sentence.replace(u"person(s)"_s, n == 1 ? u"person"_s : u"people"_s);
    sentence.replace(u"reply(s)"_s, n == 1 ? u"reply"_s : u"replies"_s);
    sentence.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
    return sentence;
}

} // namespace moothall
