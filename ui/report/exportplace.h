// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of a report go, and which of them are ours to replace.
#pragma once

#include "ui/report/exportjob.h"

class QWidget;

namespace moothall::ui {

// Asked once for each project and reader, then kept until another is chosen.
class ExportPlace
{
public:
    // A path without an ending; empty while none was chosen.
    const QString& base() const { return m_base; }
    void choose(const QString& path); // with or without an ending
    void unchoose() { m_base.clear(); }
    void forget();

    void remember(const QStringList& written);

    // Of the files an export to the place would write, those that are there: ours, and others'.
    QStringList ours(const ReportFiles& files) const;
    QStringList others(const ReportFiles& files) const;

private:
    QString m_base;
    QStringList m_written;
};

// A path in the folder, for a report of that title for that reader.
QString suggestedPath(const QString& folder, const QString& title, report::Variant variant);
QString documentsFolder();

// Asks with the dialog of the system; empty: none chosen. Whether anything may be replaced is
// asked later, for all files at once.
QString askForPath(QWidget* parent, const QString& suggested);

// How paths that share a folder and a name are told: name, folder, "PDF and web page".
QString baseNameOf(const QStringList& paths);
QString folderOf(const QStringList& paths);
QString kindsOf(const QStringList& paths);

} // namespace moothall::ui
