// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers from one day to the next. Nothing of what people said is in it.
#pragma once

#include "ui/style/look.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace moothall::ui {

class Settings
{
public:
    Settings();
    explicit Settings(const QString& iniFile); // for tests

    // The files opened last, newest first; only those that are there. At most eight.
    QStringList recentFiles() const;
    void rememberFile(const QString& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    bool isOn(const QString& name, bool otherwise) const;
    void setOn(const QString& name, bool on);

    // What a part of the window keeps under a name of its own; invalid where it has kept nothing.
    QVariant kept(const QString& name) const;
    void keep(const QString& name, const QVariant& value);

    void restore(Look& look) const;
    void remember(const Look& look);

private:
    mutable QSettings m_settings;
};

} // namespace moothall::ui
