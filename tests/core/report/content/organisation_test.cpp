// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Only what calls itself an organisation is printed as one.
#include "core/report/content/organisation.h"

#include <gtest/gtest.h>

namespace moothall::report {
namespace {

struct Example
{
    const char* typed;
    const char* printed;
};

class Organisation : public testing::TestWithParam<Example>
{};

TEST_P(Organisation, IsToldFromAPerson)
{
    EXPECT_EQ(organisationIn(QString::fromUtf8(GetParam().typed)).toStdString(),
              GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    Typed, Organisation,
    testing::Values(
        Example{"Orrinshaw Borough Council, Transport and Communities",
                "Orrinshaw Borough Council"},
        Example{"Zebedee Quill, Orrinshaw Borough Council", "Orrinshaw Borough Council"},
        Example{"Zebedee Quill (Stennick NHS Trust)", "Stennick NHS Trust"},
        Example{"Cllr Quill - Orrinshaw Council", "Orrinshaw Council"},
        Example{"Zebedee Quill at Orrinshaw Council", "Orrinshaw Council"},
        Example{"Zebedee Quill on behalf of the Stennick Trust", "Stennick Trust"},
        Example{"Head of Housing, Orrinshaw Council", "Orrinshaw Council"},
        Example{"City of Orrinshaw Council", "City of Orrinshaw Council"},
        Example{"Ministry for the Environment", "Ministry for the Environment"},
        Example{"Stadtverwaltung Wildenau, Frau Quill", "Stadtverwaltung Wildenau"},
        Example{"Zebedee Quill", ""}, Example{"Cllr Zebedee Quill Orrinshaw Council", ""},
        Example{"z.quill@council.example", ""}, Example{"Quill & Daughters", ""}, Example{"", ""}));

} // namespace
} // namespace moothall::report
