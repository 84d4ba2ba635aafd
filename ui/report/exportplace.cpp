// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

struct Place
{
    Q_DECLARE_TR_FUNCTIONS(ExportPlace)
};

// The name of a file that every system takes.
QString fileNameFor(const QString& title)
{
    static const QRegularExpression unwanted(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title.section(u':', 0, 0);
    name.replace(unwanted, u" "_s);
    name = name.simplified().left(longestName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? Place::tr("Report") : Place::tr("%1, report").arg(name);
}

QString withoutEnding(const QString& path)
{
    for (const QString& ending : {u".pdf"_s, u".html"_s, u".htm"_s})
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    return path;
}

} // namespace

void ExportPlace::choose(const QString& path) { m_base = withoutEnding(path); }

void ExportPlace::forget()
{
    m_base.clear();
    m_written.clear();
}

void ExportPlace::remember(const QStringList& written)
{
    m_written.append(written);
    m_written.removeDuplicates();
}

QStringList ExportPlace::ours(const ReportFiles& files) const
{
    QStringList found;
    for (const QString& path : m_base.isEmpty() ? QStringList() : files.at(m_base))
        if (m_written.contains(path) && QFileInfo::exists(path))
            found.append(path);
    return found;
}

QStringList ExportPlace::others(const ReportFiles& files) const
{
    QStringList found;
    for (const QString& path : m_base.isEmpty() ? QStringList() : files.at(m_base))
        if (!m_written.contains(path) && QFileInfo::exists(path))
            found.append(path);
    return found;
}

QString suggestedPath(const QString& title)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(fileNameFor(title));
}

QString askForPath(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, Place::tr("Export the report"), suggested,
                                        Place::tr("Reports (*.pdf *.html)"), nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

QString baseNameOf(const QStringList& paths) { return QFileInfo(paths.front()).completeBaseName(); }

QString folderOf(const QStringList& paths) { return QFileInfo(paths.front()).absolutePath(); }

QString kindsOf(const QStringList& paths)
{
    QStringList kinds;
    for (const QString& path : paths)
        kinds.append(path.endsWith(u".pdf"_s) ? Place::tr("PDF") : Place::tr("web page"));
    return kinds.join(Place::tr(" and "));
}

} // namespace moothall::ui
