// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should look at before a report leaves the house.
#pragma once

#include "core/base/error.h"
#include "core/report/content/variant.h"
#include "core/report/document.h"
#include "core/store/reader.h"

#include <vector>

namespace moothall {
struct Project;
}

namespace moothall::report {

// What mends it, where that is more than a visit to a step.
enum class Mend
{
    Nothing,
    Threshold,   // a higher one, or what a total gives away hidden as well
    SafeWording, // of the quotes and other words that may point to a person
    Groups,      // put together
};

// One question asked of the project and of the document made from it.
struct ReadinessCheck
{
    bool passed = true;
    QString question; // in two or three words, or what is to be looked at
    QString evidence; // one sentence: what the answer rests on
    int step = 0;     // the step where it can be mended, as Step::number counts; 5: Assess; 0: none
    Mend mend = Mend::Nothing;
    bool isKnown = true; // the program could answer; where not, a person has to

    friend bool operator==(const ReadinessCheck&, const ReadinessCheck&) = default;
};

// Whether anything can be reported: the project has an insight, or at least ideas, as an imported
// conversation has.
bool hasInsight(const Reader& reader, Id<Project> project);
bool hasIdeas(const Reader& reader, Id<Project> project);

// Every question, always in the same order.
Result<std::vector<ReadinessCheck>> readinessOf(const Reader& reader, Id<Project> project,
                                                const Document& document,
                                                const ReportOptions& options = {});

// The charts of a document, and those of them that a reader can do without: a table follows, and
// an alternative text says the finding.
struct ChartCount
{
    int all = 0;
    int told = 0;

    friend bool operator==(const ChartCount&, const ChartCount&) = default;
};
ChartCount chartsIn(const Document& document);

} // namespace moothall::report
