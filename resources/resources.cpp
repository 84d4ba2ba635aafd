// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QFile>

// A static library's resources register themselves only when asked, outside any namespace.
static void registerData() { Q_INIT_RESOURCE(data); }

namespace moothall::resources {

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString& name)
{
    registerData();
    QFile file(u":/moothall/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

} // namespace

QByteArray sampleWorkshop() { return read(u"sample-workshop.json"_s); }

QByteArray methodLibrary() { return read(u"method-library.json"_s); }

QByteArray styleSheetTemplate() { return read(u"style/moothall.qss"_s); }

} // namespace moothall::resources
