// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's report as it leaves the house, version by version.
#pragma once

#include "core/report/content/readiness.h"
#include "core/report/content/versions.h"
#include "tests/core/report/content/reportfixture.h"

#include <algorithm>

namespace moothall {

class Versions : public SampleReport
{
protected:
    const report::ReportOptions options{.made = QDate(2026, 7, 10)};

    int issue()
    {
        const auto number = report::issueVersion(*workspace, project, options);
        EXPECT_TRUE(number);
        return number.value_or(0);
    }
    bool mayBeHandedOn() { return report::mayBeHandedOn(*workspace, project, options).has_value(); }
    QString wordsFor(report::Variant variant)
    {
        const report::ReportOptions other{.variant = variant, .made = options.made};
        return test::wordsOf(report::buildReport(*workspace, project, other).value());
    }
    report::ReadinessCheck earlierVersions()
    {
        const auto checks = report::readinessOf(*workspace, project, document(), options);
        return *std::ranges::find(*checks, QStringLiteral("Earlier versions"),
                                  &report::ReadinessCheck::question);
    }
    void sendHome(const char* code)
    {
        set(std::string("DELETE FROM attendance WHERE participant = (SELECT id FROM participant "
                        "WHERE code = '") +
            code + "')");
    }
};

} // namespace moothall
