// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real conversation becomes themes on the wall by accepting what is suggested. The data are not
// part of the project: MOOTHALL_DATA names their folder, or they lie beside the source.
#include "core/exchange/importfile.h"
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/synthesise/themes.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/suggestionspane.h"

#include <QDir>
#include <QElapsedTimer>

#include <iostream>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

QString conversation()
{
    const QString beside = QStringLiteral(MOOTHALL_SOURCE_DIR "/../shared/data");
    return QDir(qEnvironmentVariable("MOOTHALL_DATA", beside))
        .filePath(u"polis/american-assembly.bowling-green"_s);
}

void import(TestWorkspace& workspace)
{
    exchange::ImportRequest request;
    request.path = conversation();
    request.format = exchange::formatOf(request);
    IdSource ids(systemClock, 7);
    const auto plan = exchange::planImport(workspace, ids, request);
    ASSERT_THAT(plan, isOk());
    ASSERT_THAT(exchange::run(workspace, *plan), isOk());
}

void press(RealWindow& open, int key)
{
    if (!QApplication::focusWidget())
        QApplication::setActiveWindow(&open.window);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &open.window,
                    Qt::Key(key));
    RealWindow::settle();
}

void picture(RealWindow& open, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES"); !folder.isEmpty())
        open.window.grab().save(QDir(folder).filePath(name + u".png"_s));
}

TEST(BowlingGreen, IsClusteredByAcceptingSuggestions)
{
    if (!QDir(conversation()).exists())
        GTEST_SKIP() << "The real conversation is not on this computer.";
    TestWorkspace workspace = aWorkspace().empty();
    import(workspace);
    const auto project = workspace->reader().value<Id<Project>>("SELECT id FROM project");
    RealWindow open(workspace, workspace.inFolder(u"settings.ini"_s));
    open.desk.openProject(project);
    press(open, Qt::Key_F9);
    auto& suggesting = open.window.findChild<ui::SuggestionsPane*>()->suggesting();
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return suggesting.state() == ui::Suggesting::State::Found; },
                                60'000));
    std::cout << "found in " << timer.elapsed() << " ms" << std::endl;
    picture(open, u"bowling-green-suggested"_s);
    const std::size_t offered = suggesting.offers().size();
    ASSERT_GE(offered, 5U);
    std::vector<QString> names;
    for (const ui::Offer& offer : suggesting.offers())
        names.push_back(offer.name);

    press(open, Qt::Key_S);
    for (std::size_t i = 0; i < offered; ++i)
        press(open, Qt::Key_Return);
    press(open, Qt::Key_Escape);
    press(open, Qt::Key_0);
    picture(open, u"bowling-green-sorted"_s);

    const auto themes = moothall::themes::all(workspace, project);
    ASSERT_EQ(themes.size(), offered);
    std::size_t sorted = 0;
    for (std::size_t i = 0; i < offered; ++i) {
        EXPECT_EQ(themes[i].title, names[i]);
        const std::size_t count = ideas::inTheme(workspace, themes[i].id).size();
        std::cout << count << "  " << themes[i].title.toStdString() << std::endl;
        sorted += count;
    }
    EXPECT_GT(sorted, 500U);
    for (std::size_t i = 0; i < offered; ++i)
        open.desk.undo();
    EXPECT_TRUE(moothall::themes::all(workspace, project).empty());
}

} // namespace
} // namespace moothall
