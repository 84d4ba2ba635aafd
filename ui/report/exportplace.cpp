// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportplace.h"

#include "core/report/content/phrases.h"

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
QString fileNameFor(const QString& title, report::Variant variant)
{
    static const QRegularExpression unwanted(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title.section(u':', 0, 0);
    name.replace(unwanted, u" "_s);
    name = name.simplified().left(longestName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = Place::tr("Report");
    switch (variant) {
    case report::Variant::Councillor:
        return Place::tr("%1, for councillors").arg(name);
    case report::Variant::Participant:
        return Place::tr("%1, for participants").arg(name);
    case report::Variant::Officer:
        break;
    }
    return Place::tr("%1, report").arg(name);
}

QString withoutEnding(const QString& path)
{
    for (const QString& ending : {u".pdf"_s, u".html"_s, u".htm"_s, u".odt"_s, u".csv"_s})
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

QString suggestedPath(const QString& folder, const QString& title, report::Variant variant)
{
    return QDir(folder).filePath(fileNameFor(title, variant));
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString askForPath(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, Place::tr("Export the report"), suggested,
                                        Place::tr("Reports (*.pdf *.html *.odt *.csv)"), nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

QString baseNameOf(const QStringList& paths) { return QFileInfo(paths.front()).completeBaseName(); }

QString folderOf(const QStringList& paths) { return QFileInfo(paths.front()).absolutePath(); }

QString kindsOf(const QStringList& paths)
{
    QStringList kinds;
    for (const QString& path : paths)
        kinds.append(path.endsWith(ReportFiles::repliesAt({})) ? Place::tr("reply sheets")
                     : path.endsWith(u".pdf"_s)                ? Place::tr("PDF")
                     : path.endsWith(u".odt"_s)                ? Place::tr("text document")
                     : path.endsWith(u".csv"_s)                ? Place::tr("evidence table")
                                                               : Place::tr("web page"));
    return report::listed(kinds);
}

} // namespace moothall::ui
