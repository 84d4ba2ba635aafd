// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copyplace.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"secondCopy/folder"_s;
const QString driveKey = u"secondCopy/drive"_s;

} // namespace

secondcopy::Place copyPlace(const Settings& settings)
{
    return {settings.kept(folderKey).toString(), settings.kept(driveKey).toString()};
}

void keepCopyPlace(Settings& settings, const secondcopy::Place& place)
{
    settings.keep(folderKey, place.folder);
    settings.keep(driveKey, place.drive);
}

} // namespace moothall::ui
