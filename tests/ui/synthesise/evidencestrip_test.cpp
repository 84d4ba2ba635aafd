// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight rests on, in one line.
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/evidencestrip.h"

#include <QLabel>

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;

QString said(const Evidence& evidence, int present)
{
    EvidenceStrip strip;
    strip.show(evidence, present);
    return strip.accessibleName().remove(u", "_s).remove(u' ');
}

TEST(TheEvidenceStrip, SaysIdeasVoicesGroupsTablesAndDisagreement)
{
    EXPECT_EQ(said({7, 6, 4, 3, 6, 1}, 22), u"7ideasatleast6of22people4groups3tables1challenge"_s);
}

TEST(TheEvidenceStrip, SaysThatNobodyCountedAsAVoice)
{
    EXPECT_EQ(said({2, 2, 1, 0, 0, 0}, 22),
              u"2ideasnobodycountedasavoice1groupnodisagreementrecorded"_s);
}

TEST(TheEvidenceStrip, CountsNobodyWhereNoIdeaIsCited)
{
    EXPECT_EQ(said({0, 0, 0, 0, 0, 0}, 22), u"restsonnoideayet"_s);
    EXPECT_EQ(said({0, 0, 0, 0, 0, 1}, 22), u"restsonnoideayet1challenge"_s);
}

// However the parts flow: each begins with words, and all but the last end with the dot.
TEST(TheEvidenceStrip, BeginsNoLineWithADot)
{
    EvidenceStrip strip;
    strip.show({7, 6, 4, 3, 6, 1}, 22);
    const auto parts = strip.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(parts.size(), 5);
    for (const QWidget* part : parts) {
        const auto labels = part->findChildren<QLabel*>();
        ASSERT_FALSE(labels.isEmpty());
        EXPECT_NE(labels.front()->text(), u"·"_s);
        EXPECT_EQ(labels.back()->text() == u"·"_s, part != parts.back());
    }
}

} // namespace
} // namespace moothall::ui
