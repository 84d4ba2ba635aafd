// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file as the program does and types into the capture line, key by key, for table 3 where
// there is one, until it is killed.
//     typeme FILE SETTINGS FIRST
// Says "typing N" before the first key of the entry of that number, and "saved N" once the line is
// clear again.
#include "app/desktop/program.h"
#include "core/base/plurals.h"
#include "ui/gather/captureline.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>

#include <iostream>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

// Long enough to be killed in the middle of it.
QString entry(int number) { return u"Entry %1 about the bus that never comes"_s.arg(number); }

int typeForEver(ui::CaptureLine& line, int first)
{
    for (int number = first;; ++number) {
        std::cout << "typing " << number << std::endl;
        for (const QChar letter : entry(number)) {
            QTest::keyClick(&line, letter.toLatin1());
            QCoreApplication::processEvents();
        }
        QTest::keyClick(&line, Qt::Key_Return);
        QCoreApplication::processEvents();
        if (!line.toPlainText().isEmpty())
            return 1;
        std::cout << "saved " << number << std::endl;
    }
}

ui::MainWindow* openWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<ui::MainWindow*>(widget); window && window->isVisible())
            return window;
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    ui::Look look;
    ui::Settings settings(QString::fromLocal8Bit(argv[2]));
    Program program(settings);
    if (!program.start(QString::fromLocal8Bit(argv[1])))
        return 3;
    ui::MainWindow* window = openWindow();
    QApplication::setActiveWindow(window);
    window->show(ui::Screen::Gather);
    window->run(ui::Command::ToTable, 3);
    for (int rounds = 0; rounds < 30; ++rounds) // until every screen is made
        QCoreApplication::processEvents();
    auto* line = window->findChild<ui::CaptureLine*>();
    line->setFocus();
    return typeForEver(*line, std::stoi(argv[3]));
}
