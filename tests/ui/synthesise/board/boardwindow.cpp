// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall alone in a window with a small workshop, for whoever walks over it from outside.
#include "core/base/plurals.h"
#include "core/synthesise/placing.h"
#include "tests/support/testworkspace.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardpane.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

void sortSome(test::TestWorkspace& workspace)
{
    const auto& ideas = workspace.ideas;
    static_cast<void>(placing::put(workspace, {ideas[0], ideas[1], ideas[2]}, workspace.themes[0]));
    static_cast<void>(placing::put(workspace, {ideas[3], ideas[4]}, workspace.themes[1]));
}

} // namespace

// With the path of a file it shows that one instead.
int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    ui::Look look;
    look.setScheme(qEnvironmentVariableIsSet("DARK") ? ui::Scheme::Dark : ui::Scheme::Light);
    look.setTextScale(std::max(1.0, qEnvironmentVariable("TEXT_SCALE").toDouble()));
    test::TestWorkspace workspace = test::aWorkspace().withIdeas(8).withThemes(2);
    sortSome(workspace);
    std::unique_ptr<Workspace> file;
    if (count > 1)
        if (auto opened = Workspace::open(QString::fromLocal8Bit(arguments[1])))
            file = std::move(*opened);
    ui::Desk desk(file ? *file : *workspace);
    ui::BoardPane pane(desk);
    pane.setWindowTitle(u"Wall for a test"_s);
    pane.resize(1000, 700);
    pane.show();
    pane.activateWindow();
    pane.enter();
    std::puts("shown");
    std::fflush(stdout);
    return QApplication::exec();
}
