// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/installed.h"

#include <QDir>
#include <QFileInfo>

namespace moothall::resources {

using namespace Qt::StringLiterals;

QString wordTablePath()
{
    // Known without an application object, which the command line does without.
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalPath();
    return QDir::cleanPath(program + u"/../share/moothall/words/en-words-105k-64d.wvec"_s);
}

QByteArray wordTableSum()
{
    return QByteArray::fromHex("495ac64bf8f650f3ac1fce48b9aefcf029c6d2dde3b8177b071f43c196d1f24d");
}

} // namespace moothall::resources
