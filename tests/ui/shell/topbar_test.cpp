// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the top bar says of the file.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/fulldisk.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/topbar.h"

#include <QLabel>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

bool says(const QWidget& bar, const QString& words)
{
    const auto labels = bar.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->text().startsWith(words); });
}

TEST(TopBarTest, SaysThatTheLastThingIsNotSavedUntilTheDiskTakesItAgain)
{
    TestDesk desk(aWorkspace().withIdeas(1));
    TopBar bar(desk);
    present(bar, {900, 48});
    EXPECT_TRUE(says(bar, u"Saved"_s));
    const auto add = [&] {
        return desk.desk.did(ideas::add(*desk.workspace, anIdea(desk.workspace, u"Wet"_s)),
                             u"Idea saved."_s);
    };
    {
        const FullDisk full;
        EXPECT_FALSE(add());
        EXPECT_TRUE(says(bar, u"Not saved"_s));
    }
    EXPECT_TRUE(add());
    EXPECT_TRUE(says(bar, u"Saved"_s));
}

} // namespace
} // namespace moothall::ui
