// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptFiles = 8;
const QString recentKey = u"files/recent"_s;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Moothall"_s, u"Moothall"_s)
{}

Settings::Settings(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return files;
}

void Settings::rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, keptFiles));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

bool Settings::isOn(const QString& name, bool otherwise) const
{
    return m_settings.value(u"window/"_s + name, otherwise).toBool();
}

void Settings::setOn(const QString& name, bool on) { m_settings.setValue(u"window/"_s + name, on); }

QVariant Settings::kept(const QString& name) const { return m_settings.value(name); }

void Settings::keep(const QString& name, const QVariant& value)
{
    if (!value.isValid())
        m_settings.remove(name);
    else if (m_settings.value(name) != value)
        m_settings.setValue(name, value);
}

void Settings::restore(Look& look) const
{
    const int scheme = m_settings.value(u"look/scheme"_s).toInt();
    look.setScheme(scheme >= 0 && scheme <= int(Scheme::Dark) ? Scheme(scheme)
                                                              : Scheme::AsTheSystem);
    look.setTextScale(m_settings.value(u"look/textScale"_s, 1.0).toDouble());
    look.setHighContrast(m_settings.value(u"look/highContrast"_s, false).toBool());
    look.setKeyHints(m_settings.value(u"look/keyHints"_s, true).toBool());
}

void Settings::remember(const Look& look)
{
    m_settings.setValue(u"look/scheme"_s, int(look.scheme()));
    m_settings.setValue(u"look/textScale"_s, look.textScale());
    m_settings.setValue(u"look/highContrast"_s, look.highContrast());
    m_settings.setValue(u"look/keyHints"_s, look.keyHints());
}

} // namespace moothall::ui
