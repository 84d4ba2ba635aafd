// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// typist FILE SETTINGS: opens the file as the program does, goes to the second prompt, sets table 3
// and group 2, and types idea after idea until somebody kills it.
#include "app/desktop/program.h"
#include "core/base/plurals.h"
#include "ui/gather/captureline.h"

#include <QApplication>
#include <QTest>

#include <iostream>

using namespace moothall;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    ui::Look look;
    ui::Settings settings(QString::fromLocal8Bit(argv[2]));
    Program program(settings);
    if (!program.start(QString::fromLocal8Bit(argv[1])))
        return 1;
    auto* window = qobject_cast<ui::MainWindow*>(QApplication::topLevelWidgets().value(0));
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<ui::MainWindow*>(widget))
            window = found;
    QApplication::setActiveWindow(window);
    window->show(ui::Screen::Gather);
    auto* line = window->findChild<ui::CaptureLine*>();
    window->run(ui::Command::NextPrompt);
    window->run(ui::Command::ToTable, 3);
    window->run(ui::Command::ToGroup, 2);
    window->run(ui::Command::NextKind);
    for (int idea = 1;; ++idea) {
        QTest::keyClicks(line, u"Typed before the plug was pulled, number %1"_s.arg(idea));
        QTest::qWait(15);
        QTest::keyClick(line, Qt::Key_Return);
        if (line->toPlainText().isEmpty())
            std::cout << "saved " << idea << std::endl;
    }
}
