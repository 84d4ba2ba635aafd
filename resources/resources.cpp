// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QFile>

// A static library's resources register themselves only when asked, outside any namespace.
static void registerData() { Q_INIT_RESOURCE(data); }

namespace moothall::resources {

using namespace Qt::StringLiterals;

QByteArray sampleWorkshop()
{
    registerData();
    QFile file(u":/moothall/sample-workshop.json"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

} // namespace moothall::resources
