// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an insight rests on, in one line.
#include "tests/ui/support/uitest.h"
#include "ui/synthesise/evidencestrip.h"

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

} // namespace
} // namespace moothall::ui
