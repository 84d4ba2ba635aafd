// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/roughpages.h"

#include "core/report/pagestyle.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moothall::report {

namespace {

constexpr double lineHeight = 1.29;  // of the size of the letters
constexpr double letterWidth = 0.45; // of Liberation Sans, on average and generously

class RoughPages
{
public:
    RoughPages()
    {
        m_style.size.setHeight(792); // Letter
        m_style.size.setWidth(595);  // A4, which is the narrower
    }

    int of(const Document& document)
    {
        m_used = text(document.title, m_style.title * 1.06) +
                 text(document.subtitle, m_style.subtitle) + m_style.quiet * lineHeight + 24;
        for (const Block& block : document.blocks)
            std::visit(*this, static_cast<const AnyBlock&>(block));
        return m_pages;
    }

    // A heading goes with what follows.
    void operator()(const Heading& heading)
    {
        m_waiting += text(heading.number + heading.text, m_style.heading2) + 24;
    }
    void operator()(const Paragraph& paragraph) { place(heightOf(paragraph, m_style.numberWidth)); }
    void operator()(const Statement& statement)
    {
        place(text(lettersOf(statement.text), m_style.statement) + 12);
    }
    void operator()(const Quote& quote) { place(text(quote.words, m_style.text) + 34); }
    void operator()(const List& list)
    {
        for (const Text& item : list.items)
            place(text(lettersOf(item), m_style.text) + 6);
    }
    void operator()(const Callout& callout)
    {
        double height = 30;
        for (const Block& block : callout.blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                height += heightOf(*paragraph, 27);
        place(height);
    }
    void operator()(const Table& table)
    {
        double height = 26 + m_style.table * lineHeight + 9;
        for (const auto& row : table.rows) {
            double tallest = 1;
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
                const double share = table.columns[i].share > 0
                                         ? table.columns[i].share
                                         : 1.0 / double(table.columns.size());
                tallest = std::max(tallest, lines(lettersOf(row[i]), m_style.table,
                                                  m_style.textWidth() * share - 12));
            }
            height += tallest * m_style.table * lineHeight + 9;
        }
        place(height + 14);
    }
    void operator()(const Figure&) { place(m_style.textHeight() / 2); }

private:
    static QString lettersOf(const Text& text)
    {
        QString letters;
        for (const Span& span : text)
            letters += span.text;
        return letters;
    }

    static double lines(const QString& letters, double size, double width)
    {
        const double perLine = std::max(1.0, width / (size * letterWidth));
        return std::max(1.0, std::ceil(double(letters.size()) / perLine));
    }

    double text(const QString& letters, double size) const
    {
        return lines(letters, size, m_style.textWidth()) * size * lineHeight;
    }

    double heightOf(const Paragraph& paragraph, double indent) const
    {
        return lines(lettersOf(paragraph.text), m_style.text, m_style.textWidth() - indent) *
                   m_style.text * lineHeight +
               m_style.text * 0.6;
    }

    void place(double height)
    {
        const double together = std::exchange(m_waiting, 0) + height;
        const double atTop = together > height ? 22 : 0; // nothing stands above that heading
        if (m_used + together > m_style.textHeight()) {
            ++m_pages;
            m_used = -atTop;
        }
        m_used += together;
    }

    PageStyle m_style;
    int m_pages = 1;
    double m_used = 0;
    double m_waiting = 0;
};

} // namespace

int pagesRoughly(const Document& document) { return RoughPages().of(document); }

} // namespace moothall::report
