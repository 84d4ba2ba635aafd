// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filequestions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString filter() { return FileQuestions::tr("Moothall files (*.moothall)"); }

QString askForName(QWidget* window, const QString& title)
{
    const QString path = QFileDialog::getSaveFileName(window, title, documents(), filter());
    return path.isEmpty() || path.endsWith(u".moothall"_s) ? path : path + u".moothall"_s;
}

} // namespace

QString askForFile(QWidget* window)
{
    return QFileDialog::getOpenFileName(window, FileQuestions::tr("Open"), documents(), filter());
}

QString askForNewFile(QWidget* window) { return askForName(window, FileQuestions::tr("New file")); }

QString askForCopy(QWidget* window) { return askForName(window, FileQuestions::tr("Save a copy")); }

} // namespace moothall::ui
