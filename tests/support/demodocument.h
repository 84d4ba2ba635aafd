// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A report that uses everything a report can hold. Places, people and quotations are invented.
#pragma once

#include "core/report/document.h"

namespace moothall::test {

// About a dozen pages: cover, summary, all kinds of chart, insights, a table over several pages.
report::Document demoDocument();

// A page of the same, small enough to be read whole.
report::Document smallDocument();

// The charts of the demo document, for tests that draw them alone.
report::Figure coverageFigure();
report::Figure votesFigure();
report::Figure hoursFigure();
report::Figure agreementFigure();
report::Figure effortFigure();

} // namespace moothall::test
