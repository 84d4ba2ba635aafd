// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in sheet and the agreement forms. Codes stand for people; names stay in the program.
#include "core/report/pack/sheets.h"

#include <algorithm>

namespace moothall::pack {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr int linesForWalkIns = 8;

QString whatIsKept(Attribution attribution)
{
    switch (attribution) {
    case Attribution::Named:
        return Pack::tr("With each point you make we keep this code, never your name.");
    case Attribution::GroupOnly:
        return Pack::tr("With each point you make we keep the group you belong to, never who you "
                        "are.");
    case Attribution::Nothing:
        return Pack::tr("With the points people make we keep nothing of who made them.");
    }
    return {};
}

// Only what is kept under a code can be found again when somebody thinks better of it.
QString howToTakeItBack(Attribution attribution)
{
    return attribution == Attribution::Named
               ? Pack::tr("You can change your mind later: tell anybody in the team, with your "
                          "code.")
               : Pack::tr("Nobody can find your words afterwards: say so at once if a point is not "
                          "to be printed. For all the rest you can change your mind later: tell "
                          "anybody in the team, with your code.");
}

struct Purposes
{
    QString words;
    QString question;
};

std::vector<Purposes> purposes()
{
    return {
        {Pack::tr("I take part today."), Pack::tr("I can stop at any time, and need not say why.")},
        {Pack::tr("My words may be printed without my name."),
         Pack::tr("Nothing is printed that points to me.")},
        {Pack::tr("I may be asked again."), Pack::tr("About this project only.")},
        {Pack::tr("I may be in photographs."), Pack::tr("They may be shown in the report.")},
        {Pack::tr("My name may be printed."),
         Pack::tr("In the list of people who took part, and nowhere else.")}};
}

void setForm(Setter& setter, const Contents& contents, const QString& code)
{
    setTitle(setter, contents, Pack::tr("What I agree to"));
    setter.text(code.isEmpty() ? Pack::tr("Code: ______") : Pack::tr("Code: %1").arg(code),
                {.size = 18, .bold = true, .below = 8});
    setter.text(Pack::tr("Please tick one box on each line. Every line is a choice of its own: "
                         "whoever takes part can say no to any of the others."),
                {.size = 14, .below = 12});
    Grid grid;
    grid.summary = Pack::tr("What the person agrees to, yes or no");
    grid.size = 14;
    grid.room = 9;
    grid.inTheMiddle = true;
    grid.columns = {
        {Pack::tr("I agree"), 72}, {Pack::tr("Yes"), 14, true}, {Pack::tr("No"), 14, true}};
    for (const Purposes& purpose : purposes())
        grid.rows.push_back({{.text = purpose.words, .bold = true, .more = purpose.question},
                             {emptyBox, false, {}, 24},
                             {emptyBox, false, {}, 24}});
    setter.grid(grid);
    setter.text(Pack::tr("What we keep"),
                {.size = 16, .bold = true, .above = 18, .below = 4, .heading = 2});
    setter.text(whatIsKept(contents.rules.attribution()), {.size = 14});
    setter.text(howToTakeItBack(contents.rules.attribution()), {.size = 14, .below = 26});
    setter.text(Pack::tr("Signed  ____________________________    Date  ______________"),
                {.size = 14, .below = 8});
    if (!contents.project.agreementFormVersion.isEmpty())
        setter.text(Pack::tr("Form %1").arg(contents.project.agreementFormVersion),
                    {.size = 10.5, .color = pagecolor::quiet});
}

} // namespace

void setSignInSheet(Setter& setter, const Contents& contents)
{
    setTitle(setter, contents, Pack::tr("Sign-in sheet"));
    Grid grid;
    grid.summary = Pack::tr("Codes of the people expected, to be filled in at the door");
    grid.room = 7;
    grid.columns = {{Pack::tr("Code"), 11},
                    {Pack::tr("Group"), 49},
                    {Pack::tr("Came at"), 15},
                    {Pack::tr("Table"), 10},
                    {Pack::tr("Form signed"), 15, true}};
    grid.inTheMiddle = true;
    const QString language = theirLanguage(contents);
    for (const Guest& guest : contents.guests)
        grid.rows.push_back(
            {{guest.code, true},
             {.text = guest.group,
              .language = language,
              .small = guest.supports.isEmpty() ? QString()
                                                : Pack::tr("Supports %1").arg(guest.supports)},
             {u"________"_s, false, {}, 0, true},
             {u"____"_s, false, {}, 0, true},
             {emptyBox, false, {}, 16}});
    for (int line = 0; line < linesForWalkIns; ++line)
        grid.rows.push_back({{u"____"_s, false, {}, 0, true},
                             {u"____________________"_s, false, {}, 0, true},
                             {u"________"_s, false, {}, 0, true},
                             {u"____"_s, false, {}, 0, true},
                             {emptyBox, false, {}, 16}});
    setter.grid(grid);
}

void setAgreements(Setter& setter, const Contents& contents)
{
    for (const Guest& guest : contents.guests)
        setForm(setter, contents, guest.code);
    setForm(setter, contents, {}); // for who was not expected
}

} // namespace moothall::pack
