// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty ideas of three subjects, ten of each in turn: the bus, the library, the park.
#pragma once

#include <QStringList>

namespace moothall::test {

inline QStringList threeSubjectTexts()
{
    using namespace Qt::StringLiterals;
    return {
        u"The bus is late every morning"_s,
        u"The library should open on Sundays"_s,
        u"More benches in the park for older people"_s,
        u"Night buses stop too early"_s,
        u"I would like more books for children in the library"_s,
        u"The park is dark in the evening"_s,
        u"The bus stop has no shelter from rain"_s,
        u"Library staff are kind and helpful"_s,
        u"Dogs run free in the park"_s,
        u"A bus ticket costs too much for a family"_s,
        u"The library has no quiet room to read"_s,
        u"The park playground is broken"_s,
        u"Buses do not wait for the train"_s,
        u"Free computers in the library are always taken"_s,
        u"Please plant more trees in the park"_s,
        u"The bus driver could not take my wheelchair"_s,
        u"Reading groups at the library help me meet people"_s,
        u"Litter bins in the park overflow"_s,
        u"There is no bus to the hospital on weekends"_s,
        u"The library closes before I finish work"_s,
        u"The park gates close too early in summer"_s,
        u"The number nine bus was cancelled without a word"_s,
        u"Books at the library are old"_s,
        u"The park needs a public toilet"_s,
        u"A bus every ten minutes would be enough"_s,
        u"The library could lend tools as well as books"_s,
        u"Paths in the park flood when it rains"_s,
        u"Signs at the bus stop are too small to read"_s,
        u"I borrow films and books from the library"_s,
        u"Children play football in the park"_s,
    };
}

} // namespace moothall::test
