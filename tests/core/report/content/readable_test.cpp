// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions written for the web are read as text; what was typed as text stays.
#include "core/report/content/readable.h"
#include "tests/core/report/content/reportfixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::readable;

struct Example
{
    const char* markup;
    const char* text;
};

class Readable : public testing::TestWithParam<Example>
{};

TEST_P(Readable, IsText)
{
    EXPECT_EQ(readable(QString::fromUtf8(GetParam().markup)).toStdString(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Markup, Readable,
    testing::Values(
        Example{"This survey is  __*closed*__.", "This survey is closed."},
        Example{"[Energie](https://example.org/e), [Wohnen](https://example.org/w)",
                "Energie (https://example.org/e), Wohnen (https://example.org/w)"},
        Example{"write to <ask@example.org>", "write to ask@example.org"},
        Example{"## Why\n\n**Buses** matter.", "Why\n\nBuses matter."},
        Example{"- one\n- two", "• one\n• two"}, Example{"* one\n+ two", "• one\n• two"},
        Example{"a ![map](x.png) b", "a map b"}, Example{"`code` ~~gone~~", "code gone"},
        Example{"> said\n---\nend", "said\n\nend"}, Example{"5 \\* 3", "5 * 3"},
        Example{"<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"},
        Example{"<ul><li>a</li><li>b</li></ul>", "• a\n• b"},
        Example{"<a href=\"https://example.org\">here</a>", "here (https://example.org)"},
        Example{"<script>alert(1)</script>Hello<!-- x -->", "Hello"},
        Example{"Fish &amp; chips &lt;b&gt;", "Fish & chips <b>"}));

INSTANTIATE_TEST_SUITE_P(
    TypedAsText, Readable,
    testing::Values(Example{"2 * 3 * 4 = 24", "2 * 3 * 4 = 24"},
                    Example{"snake_case_name", "snake_case_name"},
                    Example{"a < b and c > d", "a < b and c > d"},
                    Example{"Room 3: 50 % [not sure]", "Room 3: 50 % [not sure]"},
                    Example{"One line\nand the next", "One line\nand the next"},
                    Example{"#17 is late", "#17 is late"}, Example{"- 5 degrees", "• 5 degrees"},
                    Example{"Wait -- what?", "Wait -- what?"}, Example{"", ""},
                    Example{"1. first\n2. second", "1. first\n2. second"},
                    Example{"AT&T", "AT&T"}));

using OfficerReport = SampleReport;

TEST_F(OfficerReport, DescriptionsAreReadAndIdeasStayAsTyped)
{
    set("UPDATE project SET brief = '**Why** we ask.' || char(10) || char(10) || "
        "'See [here](https://example.org).', decision_question = '*Which* bus?'");
    set("UPDATE idea SET text = '**Bold** <b>words</b>'");
    const QString all = words();
    EXPECT_TRUE(all.contains(u"2.1 Why we ask. 2.2 See here (https://example.org)."_s));
    EXPECT_TRUE(all.contains(u"Decision asked. Which bus?"_s));
    EXPECT_TRUE(all.contains(u"“**Bold** <b>words</b>”"_s));
}

} // namespace
} // namespace moothall
