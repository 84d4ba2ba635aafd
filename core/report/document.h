// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a document: the one source of the PDF, the web page and the preview.
#pragma once

#include "core/report/figure.h"

#include <QDate>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace moothall::report {

// A stretch of text of one look. Everything is plain text: markup in it is shown as typed.
struct Span
{
    QString text;
    bool strong = false;
    QString link;     // "#anchor" of this document, or a web address; empty: no link
    QString language; // BCP 47 where it differs from the document's

    friend bool operator==(const Span&, const Span&) = default;
};
using Text = std::vector<Span>;

struct Heading
{
    int level = 2;  // 1 is the title of the document and comes once, first
    QString number; // "4.2"; empty: not numbered
    QString text;
    QString anchor;
    QString language = {};   // of the text, where it differs from the document's
    bool startsPage = false; // what follows can be handed on by itself
};

struct Paragraph
{
    enum class Tone
    {
        Normal,
        Quiet,
        Lead
    };
    QString number; // "4.2.1", hanging in the margin; empty: none
    Text text;
    Tone tone = Tone::Normal;
    QString about = {}; // the anchor of what it tells of, where that is not the part it stands in
};

// The one sentence a section is about, set large with a bar beside it.
struct Statement
{
    Text text;
};

// What somebody said, and the broad group they belong to.
struct Quote
{
    QString words; // without quotation marks; the outputs add them to what is word for word
    QString attribution;
    QString language;
    QString attributionLanguage = {};
    QString retold = {}; // how, where the words are not those that were said: "in safe wording"
};

struct List
{
    bool ordered = false;
    std::vector<Text> items;
};

struct Column
{
    enum class Align
    {
        Start,
        End
    };
    QString title;
    Align align = Align::Start;
    double share = 0; // of the width; 0: what is left, divided by what the columns hold
};

// A data table with a header row, or facts in two columns where `headless` is set: then the first
// column is the header of its row.
struct Table
{
    QString caption; // "Table D. Marks, impact, effort, cost and reply"; empty: none
    std::vector<Column> columns;
    std::vector<std::vector<Text>> rows;
    bool headless = false;
    bool rowHeaders = false; // the first column names its row
};

struct Block;

// A box: the decision asked, an evidence strip, disagreement, concerns.
struct Callout
{
    enum class Kind
    {
        Key,
        Evidence,
        Disagreement,
        Concern
    };
    Kind kind = Kind::Key;
    std::vector<Block> blocks;
};

using AnyBlock = std::variant<Heading, Paragraph, Statement, Quote, List, Table, Callout, Figure>;

struct Block : AnyBlock
{
    using AnyBlock::AnyBlock;
    using AnyBlock::operator=;
};

struct Document
{
    QString title;
    QString titleLanguage; // where it differs from the document's
    QString subtitle;
    QString language = QStringLiteral("en-GB");
    QString organisation; // who publishes it
    QString status;       // "DRAFT, version 2"; printed as text at the top of the first page
    QString runningTitle; // foot of every page
    QString producer;     // program and version
    QDate date;
    std::vector<Block> blocks; // the title and subtitle are not among them

    int mostPages = 0; // that it may fill (see fitted); 0: as many as it needs
    std::vector<std::vector<Block>> shorter; // the same in ever fewer words
};

} // namespace moothall::report
