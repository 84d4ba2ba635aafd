// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// moothall [FILE]: opens the workspace, builds the window, runs.
#include "app/desktop/program.h"
#include "core/base/plurals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

int main(int argc, char** argv)
{
    using namespace moothall;
    using namespace Qt::StringLiterals;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Moothall"_s);
    QApplication::setApplicationDisplayName(u"Moothall"_s);
    QApplication::setApplicationVersion(QStringLiteral(MOOTHALL_VERSION));
    QApplication::setDesktopFileName(u"moothall"_s);

    EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Co-design workshops, from ideas to the council's report."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        QApplication::translate("main", "The workspace file. Without it, the one opened last."));
    parser.process(application);

    ui::Look look;
    ui::Settings settings;
    settings.restore(look);
    Program program(settings);
    const Result<> started = program.start(parser.positionalArguments().value(0));
    if (!started) {
        QMessageBox::critical(nullptr, QApplication::applicationName(), started.error().sentence);
        return 1;
    }
    return QApplication::exec();
}
