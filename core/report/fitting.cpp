// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fitting.h"

#include "core/report/textdocument.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace moothall::report {
namespace {

class Fitting
{
public:
    Fitting(Document document, const PageStyle& style)
        : m_document(std::move(document)), m_style(style)
    {
        m_tellings.push_back(std::move(m_document.blocks));
        std::ranges::move(m_document.shorter, std::back_inserter(m_tellings));
        m_document.shorter.clear();
    }

    Document chosen()
    {
        const auto telling = std::ranges::partition_point(
            m_tellings, [this](const std::vector<Block>& blocks) { return !fits(blocks); });
        if (telling != m_tellings.end())
            m_document.blocks = *telling;
        else
            cutShort(m_tellings.back());
        return std::move(m_document);
    }

private:
    bool fits(const std::vector<Block>& blocks)
    {
        m_document.blocks = blocks;
        const Document printed = asPrinted(m_document, m_style);
        const auto text = typeset(printed, m_style);
        layOutPages(*text, pageSetup(printed, m_style));
        return text->pageCount() <= m_document.mostPages;
    }

    // The first of the blocks, with a word on the others; no heading stands last.
    static std::vector<Block> beginning(const std::vector<Block>& blocks, std::size_t count)
    {
        while (count > 0 && std::holds_alternative<Heading>(blocks[count - 1]))
            --count;
        std::vector<Block> kept(blocks.begin(), blocks.begin() + std::ptrdiff_t(count));
        kept.push_back(Paragraph{
            {}, {{QCoreApplication::translate("Report", "The rest is in the full report.")}}});
        return kept;
    }

    void cutShort(const std::vector<Block>& blocks)
    {
        while (!fits(beginning(blocks, 0)) && m_document.title.size() > 20)
            m_document.title = m_document.title.left(m_document.title.size() / 2) + u'…';
        const auto counts = std::views::iota(std::size_t(1), blocks.size());
        const auto tooMany = std::ranges::partition_point(
            counts, [&](std::size_t count) { return fits(beginning(blocks, count)); });
        m_document.blocks =
            beginning(blocks, std::size_t(std::ranges::distance(counts.begin(), tooMany)));
    }

    Document m_document;
    const PageStyle& m_style;
    std::vector<std::vector<Block>> m_tellings; // longest first
};

} // namespace

Document fitted(Document document, const PageStyle& style)
{
    return document.mostPages > 0 ? Fitting(std::move(document), style).chosen()
                                  : std::move(document);
}

} // namespace moothall::report
