// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/laptopfacts.h"

#include "core/store/fileaccess.h"
#include "ui/shell/copyplace.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStorageInfo>

namespace moothall::ui {

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
    const secondcopy::Place copies = copyPlace(Settings());
    facts.copyIsSet = !copies.folder.isEmpty();
    if (facts.copyIsSet) {
        if (const Result<> reachable = secondcopy::check(path, copies); !reachable)
            facts.copyProblem = reachable.error().sentence;
        facts.copyIsNear = secondcopy::isOnTheSameDrive(path, copies.folder);
    }
    facts.displays = int(QGuiApplication::screens().size());
    return facts;
}

} // namespace moothall::ui
