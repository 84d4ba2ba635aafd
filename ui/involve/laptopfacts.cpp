// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/laptopfacts.h"

#include "core/store/fileaccess.h"
#include "core/store/secondcopy.h"
#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStorageInfo>

namespace moothall::ui {

using namespace Qt::StringLiterals;

LaptopFacts laptopFacts(const Workspace& workspace)
{
    LaptopFacts facts;
    const QString path = workspace.path();
    facts.fileIsWritable = !workspace.isReadOnly() && fileaccess::isWritable(path);
    facts.warning = fileaccess::warningAbout(path);
    const QFileInfo file(path);
    facts.fileBytes = file.size();
    if (const QStorageInfo disk(file.absolutePath()); disk.isValid())
        facts.freeBytes = disk.bytesAvailable();
    const QString copies = Settings().kept(u"secondCopy/folder"_s).toString();
    facts.copyIsSet = !copies.isEmpty();
    if (facts.copyIsSet) {
        if (const Result<> reachable = secondcopy::check(path, copies); !reachable)
            facts.copyProblem = reachable.error().sentence;
        facts.copyIsNear = secondcopy::isOnTheSameDrive(path, copies);
    }
    facts.displays = int(QGuiApplication::screens().size());
    return facts;
}

} // namespace moothall::ui
