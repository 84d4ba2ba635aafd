// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demodocument.h"

namespace moothall::test {

using namespace Qt::StringLiterals;
using report::Figure;

report::Figure coverageFigure()
{
    Figure figure;
    figure.name = u"Chart A"_s;
    figure.finding = u"Fewer people with access needs came than hoped"_s;
    figure.alt =
        u"Bar chart. Passengers and carers 9 of 8 hoped for, people with access needs fewer "
        "than 5 of 6, drivers and volunteers 6 of 5, council staff 3 of 3."_s;
    figure.categories = {u"Passengers and carers"_s,
                         u"People who use a wheelchair, a frame or an assistance dog"_s,
                         u"Drivers, booking workers and volunteers"_s, u"Council staff"_s};
    figure.series = {{u"Came"_s, {9, std::nullopt, 6, 3}, {u""_s, u"fewer than 5"_s}}};
    figure.targets = {8, 6, 5, 3};
    figure.targetName = u"Hoped for"_s;
    figure.valueAxis = {u"People"_s, 0, 10, 2};
    return figure;
}

report::Figure votesFigure()
{
    Figure figure;
    figure.name = u"Chart D"_s;
    figure.finding = u"Being told the bus is coming got the most marks"_s;
    figure.alt =
        u"Bar chart of marks from 19 ballots. Tell me it’s coming 13, the regulars’ list 10, "
        "more ways to book 9, early and late runs 8, access you can check 6, time for the "
        "door 5, say before you change 4, good neighbours, not free drivers 1."_s;
    figure.categories = {u"Tell me it’s coming"_s,   u"The regulars’ list"_s,
                         u"More ways to book"_s,     u"Early and late runs"_s,
                         u"Access you can check"_s,  u"Time for the door"_s,
                         u"Say before you change"_s, u"Good neighbours, not free drivers"_s};
    figure.series = {{u"Marks"_s, {13, 10, 9, 8, 6, 5, 4, 1}, {}}};
    figure.valueAxis = {u"Marks, from 19 ballots"_s, 0, 19, 5};
    return figure;
}

report::Figure hoursFigure()
{
    Figure figure;
    figure.kind = Figure::Kind::StackedBars;
    figure.name = u"Chart F"_s;
    figure.finding = u"Participants gave 66 hours, most of them unpaid"_s;
    figure.alt = u"Stacked bar chart of hours. Participants 12 paid and 54 unpaid, facilitators 48 "
                 "paid and 2 unpaid, council 31 paid, volunteers 16 unpaid."_s;
    figure.categories = {u"Participants"_s, u"Facilitators"_s, u"Council"_s, u"Volunteers"_s};
    figure.series = {{u"Paid"_s, {12, 48, 31, 0}, {}}, {u"Unpaid"_s, {54, 2, 0, 16}, {}, true}};
    figure.valueAxis = {u"Hours"_s, 0, 0, 20};
    return figure;
}

report::Figure agreementFigure()
{
    Figure figure;
    figure.kind = Figure::Kind::StackedBars;
    figure.name = u"Chart G"_s;
    figure.finding = u"Most could say what they wanted; fewer think it will make a difference"_s;
    figure.alt =
        u"Stacked bar chart of 19 forms from 1, strongly disagree, to 5, strongly agree. "
        "Could say what I wanted 0, 1, 2, 7, 9. People listened 1, 0, 3, 8, 7. It will make "
        "a difference 3, 4, 6, 4, 2."_s;
    figure.categories = {u"I could say what I wanted"_s, u"People listened"_s,
                         u"It will make a difference"_s};
    figure.series = {{u"1 strongly disagree"_s, {0, 1, 3}, {}},
                     {u"2"_s, {1, 0, 4}, {}},
                     {u"3"_s, {2, 3, 6}, {}},
                     {u"4"_s, {7, 8, 4}, {}},
                     {u"5 strongly agree"_s, {9, 7, 2}, {}}};
    figure.valueAxis = {u"Forms, of 19 returned"_s, 0, 19, 5};
    return figure;
}

report::Figure effortFigure()
{
    Figure figure = votesFigure();
    figure.kind = Figure::Kind::Scatter;
    figure.name = u"Chart E"_s;
    figure.finding = u"The two most wanted changes ask for little effort"_s;
    figure.alt =
        u"Points by effort and impact. Solution 1: effort 2, impact 5. Solution 2: 2 and 4. "
        "Solution 3: 3 and 4. Solution 4: 5 and 5. Solution 5: 2 and 4. Solution 6: 4 and 5. "
        "Solution 7: 3 and 4. Solution 8: 4 and 3."_s;
    figure.series = {{u"Effort"_s, {2, 2, 3, 5, 2, 4, 3, 4}, {}},
                     {u"Impact"_s, {5, 4, 4, 5, 4, 5, 4, 3}, {}}};
    figure.valueAxis = {u"Effort, 1 little to 5 much"_s, 1, 5, 1};
    figure.otherAxis = {u"Impact, 1 small to 5 large"_s, 1, 5, 1};
    return figure;
}

} // namespace moothall::test
