// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/figuresvg.h"
#include "core/report/htmlframe.h"
#include "core/report/htmlwriter.h"
#include "core/report/partnames.h"
#include "core/report/plaintext.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;
using Element = HtmlWriter::Element;

QString translated(const char* text) { return QCoreApplication::translate("Report", text); }

class WebPage
{
public:
    WebPage(const Document& document, const FigurePainter& painter, Print print)
        : m_document(document), m_painter(painter), m_print(print), m_names(document)
    {}

    QByteArray written()
    {
        {
            const Element html(m_html, "html", {{"lang", m_document.language}});
            writeHead(m_html, m_document, m_print);
            const Element body(m_html, "body");
            writeHeader(m_html, m_document);
            writeContents();
            writeMain();
            writeFooter(m_html, m_document);
        }
        m_html.newLine();
        return m_html.take();
    }

    void operator()(const Heading& heading)
    {
        if (heading.level == 2)
            startSection(m_names.of(heading));
        const QByteArray name = "h" + QByteArray::number(std::clamp(heading.level, 2, 6));
        const Element element(
            m_html, name.constData(),
            {{"id", m_names.of(heading)}, {"class", heading.startsPage ? u"sheet"_s : QString()}});
        writeTitle(heading);
    }

    void operator()(const Paragraph& paragraph)
    {
        const bool numbered = !paragraph.number.isEmpty();
        const Element element(
            m_html, "p",
            {{"class", classOf(paragraph)}, {"dir", numbered ? QString() : u"auto"_s}});
        if (!numbered) {
            write(paragraph.text);
            return;
        }
        {
            const Element number(m_html, "span", {{"class", u"number"_s}});
            m_html.text(paragraph.number);
        }
        m_html.markup(" ");
        const Element text(m_html, "span", {{"dir", u"auto"_s}});
        write(paragraph.text);
    }

    void operator()(const Statement& statement)
    {
        const Element element(m_html, "p", {{"class", u"statement"_s}, {"dir", u"auto"_s}});
        write(statement.text);
    }

    void operator()(const Quote& quote)
    {
        const Element figure(m_html, "figure", {{"class", u"quote"_s}});
        {
            const Element block(m_html, quote.retold.isEmpty() ? "blockquote" : "div",
                                {{"dir", u"auto"_s}, {"lang", nullIfEmpty(quote.language)}});
            const Element words(m_html, "p");
            m_html.text(quoted(quote.words, quote.retold));
        }
        const Text source = sourceOf(quote);
        if (source.empty())
            return;
        const Element attribution(m_html, "figcaption", {{"dir", u"auto"_s}});
        write(source);
    }

    void operator()(const List& list)
    {
        const Element element(m_html, list.ordered ? "ol" : "ul");
        for (const Text& item : list.items) {
            m_html.newLine();
            const Element entry(m_html, "li", {{"dir", u"auto"_s}});
            write(item);
        }
    }

    void operator()(const Table& table)
    {
        if (table.columns.size() < 3) {
            writeTable(table);
            return;
        }
        // Too wide for a narrow window, it scrolls by itself; the keyboard reaches it.
        const Element wide(
            m_html, "div",
            {{"class", u"wide"_s},
             {"role", u"region"_s},
             {"aria-label", table.caption.isEmpty() ? translated("Table") : table.caption},
             {"tabindex", u"0"_s}});
        writeTable(table);
    }

    void operator()(const Callout& callout)
    {
        const QString look = callout.kind == Callout::Kind::Key        ? u"box key"_s
                             : callout.kind == Callout::Kind::Evidence ? u"box evidence"_s
                                                                       : u"box disagreement"_s;
        const Element box(
            m_html, "div",
            {{"class", look}, {"role", u"note"_s}, {"aria-label", calloutLabel(callout.kind)}});
        write(callout.blocks);
    }

    void operator()(const Figure& figure)
    {
        const Element element(m_html, "figure", {{"class", u"chart"_s}, {"tabindex", u"0"_s}});
        {
            const Element title(m_html, "figcaption", {{"dir", u"auto"_s}});
            m_html.text(figureTitle(figure));
        }
        m_html.newLine();
        m_html.markup(figureSvg(figure, m_painter, u"figure-%1-"_s.arg(++m_figures)));
    }

private:
    static QString nullIfEmpty(const QString& text) { return text.isEmpty() ? QString() : text; }

    static QString classOf(const Paragraph& paragraph)
    {
        QStringList classes;
        if (!paragraph.number.isEmpty())
            classes += u"numbered"_s;
        if (paragraph.tone == Paragraph::Tone::Quiet)
            classes += u"quiet"_s;
        if (paragraph.tone == Paragraph::Tone::Lead)
            classes += u"lead"_s;
        return classes.isEmpty() ? QString() : classes.join(u' ');
    }

    // The number is the report's own, whatever language the words are in.
    void writeTitle(const Heading& heading)
    {
        if (!heading.number.isEmpty())
            m_html.text(heading.number + u' ');
        write(Span{heading.text, false, {}, heading.language});
    }

    void writeContents()
    {
        m_html.newLine();
        const Element nav(m_html, "nav", {{"aria-labelledby", u"contents"_s}});
        {
            const Element title(m_html, "h2", {{"id", u"contents"_s}});
            m_html.text(translated("Contents"));
        }
        const Element list(m_html, "ul");
        for (const Block& block : m_document.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            if (!heading || heading->level != 2)
                continue;
            m_html.newLine();
            const Element item(m_html, "li");
            const Element link(m_html, "a", {{"href", u"#"_s + m_names.of(*heading)}});
            writeTitle(*heading);
        }
    }

    void writeMain()
    {
        m_html.newLine();
        const Element main(m_html, "main", {{"id", u"report"_s}});
        write(m_document.blocks);
        if (m_inSection)
            m_html.close();
    }

    void startSection(const QString& anchor)
    {
        if (m_inSection)
            m_html.close();
        m_inSection = true;
        m_html.newLine();
        m_html.open("section", {{"aria-labelledby", anchor}});
        m_html.newLine();
    }

    void write(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            m_html.newLine();
            std::visit(*this, static_cast<const AnyBlock&>(block));
        }
        m_html.newLine();
    }

    void write(const Text& text)
    {
        for (const Span& span : text)
            write(span);
    }

    void write(const Span& span)
    {
        const QString target = m_names.addressOf(span.link);
        if (!target.isNull())
            m_html.open("a", {{"href", target}});
        if (span.strong)
            m_html.open("strong");
        const bool apart = !span.language.isEmpty() || setApart(span.text) != span.text;
        if (apart)
            m_html.open("bdi", {{"lang", nullIfEmpty(span.language)}});
        m_html.text(span.text);
        for (const bool opened : {apart, span.strong, !target.isNull()}) {
            if (opened)
                m_html.close();
        }
    }

    void writeTable(const Table& table)
    {
        QStringList classes;
        if (table.headless)
            classes += u"facts"_s;
        if (holdsLongWord(table))
            classes += u"torn"_s;
        const Element element(m_html, "table", {{"class", nullIfEmpty(classes.join(u' '))}});
        if (!table.caption.isEmpty()) {
            const Element caption(m_html, "caption", {{"dir", u"auto"_s}});
            m_html.text(table.caption);
        }
        if (!table.headless)
            writeHeaderRow(table);
        const Element body(m_html, "tbody");
        for (const std::vector<Text>& row : table.rows) {
            m_html.newLine();
            const Element line(m_html, "tr");
            for (size_t column = 0; column < table.columns.size(); ++column)
                writeCell(table, row, column);
        }
    }

    // A column is as wide as its longest word, which only a monster makes too wide for any page.
    static bool holdsLongWord(const Table& table)
    {
        static const QRegularExpression longWord(u"[^\\s-]{25}"_s);
        return std::ranges::any_of(table.rows, [](const std::vector<Text>& row) {
            return std::ranges::any_of(row, [](const Text& cell) {
                return std::ranges::any_of(
                    cell, [](const Span& span) { return longWord.match(span.text).hasMatch(); });
            });
        });
    }

    void writeHeaderRow(const Table& table)
    {
        m_html.newLine();
        const Element head(m_html, "thead");
        const Element line(m_html, "tr");
        for (const Column& column : table.columns) {
            const Element cell(m_html, "th", {{"scope", u"col"_s}, {"class", alignment(column)}});
            m_html.text(column.title);
        }
    }

    void writeCell(const Table& table, const std::vector<Text>& row, size_t column)
    {
        const bool names = column == 0 && (table.rowHeaders || table.headless);
        const Element cell(m_html, names ? "th" : "td",
                           {{"scope", names ? u"row"_s : QString()},
                            {"class", alignment(table.columns[column])},
                            {"dir", u"auto"_s}});
        if (column < row.size())
            write(row[column]);
    }

    static QString alignment(const Column& column)
    {
        return column.align == Column::Align::End ? u"end"_s : QString();
    }

    const Document& m_document;
    const FigurePainter& m_painter;
    Print m_print;
    const PartNames m_names;
    HtmlWriter m_html;
    int m_figures = 0;
    bool m_inSection = false;
};

} // namespace

QByteArray toHtml(const Document& document, const FigurePainter& painter, Print print)
{
    Q_ASSERT(headingsRunOn(document.blocks));
    return WebPage(document, painter, print).written();
}

} // namespace moothall::report
