// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textdocument.h"

#include "core/report/columnwidths.h"
#include "core/report/drawable.h"
#include "core/report/figureparts.h"
#include "core/report/keeping.h"
#include "core/report/plaintext.h"
#include "core/report/typesetter.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <iterator>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

void collectFigures(const std::vector<Block>& blocks, std::vector<const Figure*>& figures)
{
    for (const Block& block : blocks) {
        if (const auto* figure = std::get_if<Figure>(&block))
            figures.push_back(figure);
        else if (const auto* callout = std::get_if<Callout>(&block))
            collectFigures(callout->blocks, figures);
    }
}

// The table alone, or tables of fewer columns that say which part they are.
std::vector<Table> partsOf(const Table& table, const PageStyle& style)
{
    std::vector<Table> parts =
        tableParts(table, style.textWidth(), pageFont(style.table), columnGap);
    for (std::size_t i = 0; parts.size() > 1 && i < parts.size(); ++i)
        if (!table.caption.isEmpty())
            parts[i].caption = QCoreApplication::translate("Report", "%1 (part %2 of %3)")
                                   .arg(table.caption)
                                   .arg(i + 1)
                                   .arg(parts.size());
    return parts;
}

} // namespace

std::vector<const Figure*> figuresOf(const Document& document)
{
    std::vector<const Figure*> figures;
    collectFigures(document.blocks, figures);
    return figures;
}

Document asPrinted(const Document& document, const PageStyle& style,
                   pdf::UnshownCharacters* inWords)
{
    pdf::UnshownCharacters told;
    const Document drawn = drawable(document, told);
    if (inWords)
        *inWords = told;
    if (!style.partsWideTables)
        return drawn;
    Document printed = drawn;
    printed.blocks.clear();
    for (const Block& block : drawn.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            std::ranges::move(partsOf(*table, style), std::back_inserter(printed.blocks));
        else if (const auto* figure = std::get_if<Figure>(&block))
            std::ranges::move(figureParts(*figure, style), std::back_inserter(printed.blocks));
        else
            printed.blocks.push_back(block);
    }
    return printed;
}

QString figureName(int index) { return u"figure:%1"_s.arg(index); }

std::unique_ptr<QTextDocument> toTextDocument(const Document& document, const PageStyle& style)
{
    return typeset(asPrinted(document, style), style);
}

std::unique_ptr<QTextDocument> typeset(const Document& document, const PageStyle& style)
{
    Q_ASSERT(headingsRunOn(document.blocks));
    auto text = std::make_unique<QTextDocument>();
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(0);
    text->setDefaultFont(pageFont(style.text));
    text->setMetaInformation(QTextDocument::DocumentTitle, plainLine(document.title));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setDefaultTextOption(option);

    QTextCursor all(text.get());
    all.beginEditBlock();
    Typesetter typesetter(*text, style);
    typesetter.setCover(document);
    typesetter.set(document.blocks);
    all.endEditBlock();
    return text;
}

void layOutPages(QTextDocument& text, const pdf::PageSetup& setup)
{
    pdf::layOut(text, setup);
    keepTogether(text);
}

} // namespace moothall::report
