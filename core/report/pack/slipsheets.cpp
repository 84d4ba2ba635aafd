// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots, evaluation and monitoring: slips that lead to nobody.
#include "core/report/pack/sheets.h"

namespace moothall::pack {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr int blankOptions = 8;

void noName(Setter& setter)
{
    setter.text(Pack::tr("Please do not write your name or your code."),
                {.size = 14, .bold = true, .below = 12});
}

Cell box() { return {emptyBox, false, {}, 26}; }

} // namespace

void setBallot(Setter& setter, const Contents& contents)
{
    setTitle(setter, contents, Pack::tr("Ballot"));
    setter.text(Pack::tr("Mark up to %n, each at most once.", nullptr, contents.marks),
                {.size = 18, .below = 4});
    noName(setter);
    Grid grid;
    grid.summary = Pack::tr("The options to choose from");
    grid.size = 18;
    grid.room = 7;
    grid.inTheMiddle = true;
    grid.columns = {
        {Pack::tr("Number"), 14}, {Pack::tr("Option"), 72}, {Pack::tr("Mark"), 14, true}};
    for (const Option& option : contents.options)
        grid.rows.push_back({{QString::number(option.number), true},
                             {option.title, false, theirLanguage(contents)},
                             box()});
    for (int line = 1; contents.options.empty() && line <= blankOptions; ++line)
        grid.rows.push_back({{QString::number(line), true},
                             {u"______________________________"_s, false, {}, 0, true},
                             box()});
    setter.grid(grid);
}

void setEvaluation(Setter& setter, const Contents& contents)
{
    setTitle(setter, contents, Pack::tr("How was it for you?"));
    setter.text(Pack::tr("Tick one box on each line, from 1, strongly disagree, to 5, strongly "
                         "agree. Leave a line empty if you like."),
                {.size = 14, .below = 4});
    noName(setter);
    Grid grid;
    grid.summary = Pack::tr("Statements, each with boxes from 1 to 5");
    grid.size = 14;
    grid.room = 5;
    grid.inTheMiddle = true;
    grid.columns = {{Pack::tr("Statement"), 60}};
    for (int answer = 1; answer <= 5; ++answer)
        grid.columns.push_back({QString::number(answer), 8, true});
    for (const QString& statement : contents.statements) {
        std::vector<Cell> row{{statement}};
        for (int answer = 1; answer <= 5; ++answer)
            row.push_back({emptyBox, false, {}, 22});
        grid.rows.push_back(std::move(row));
    }
    setter.grid(grid);
    for (const QString& question :
         {Pack::tr("What was best?"), Pack::tr("What should be different next time?")}) {
        setter.text(question, {.size = 14, .bold = true, .above = 12, .below = 22, .heading = 2});
        setter.text(QString(56, u'_'), {.size = 14, .color = pagecolor::quoteBar});
    }
}

void setMonitoring(Setter& setter, const Contents& contents)
{
    setTitle(setter, contents, Pack::tr("About you"));
    setter.text(Pack::tr("This tells us whether we reach everybody. It is counted and kept apart "
                         "from what people said. You need not answer."),
                {.size = 14, .below = 4});
    noName(setter);
    for (const Question& question : contents.questions) {
        setter.text(question.words, {.size = 15,
                                     .bold = true,
                                     .above = 10,
                                     .below = 3,
                                     .heading = 2,
                                     .language = theirLanguage(contents)});
        QStringList answers;
        for (const QString& answer : question.answers)
            answers.append(emptyBox + QChar::Nbsp + QString(answer).replace(u' ', QChar::Nbsp));
        setter.text(answers.join(u"    "_s),
                    {.size = 15, .below = 6, .language = theirLanguage(contents)});
    }
}

} // namespace moothall::pack
