// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt.h"

#include "core/report/columnwidths.h"
#include "core/report/figurelayout.h"
#include "core/report/odtownstyles.h"
#include "core/report/odtstyles.h"
#include "core/report/plaintext.h"
#include "core/report/wording.h"
#include "core/report/zipfile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

constexpr double pictureScale = 2.5; // pixels to the point: sharp on paper

struct Picture
{
    QByteArray name;
    QByteArray bytes;
};

// Writes content.xml block by block.
class TextBody
{
public:
    TextBody(const Document& document, const FigurePainter& painter, const PageStyle& style)
        : m_document(document), m_painter(painter), m_style(style)
    {}

    QByteArray written()
    {
        writeFront();
        write(m_document.blocks);
        const QString all = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<office:document-content %1><office:automatic-styles>%2"
                            "</office:automatic-styles><office:body><office:text>"_s.arg(
                                QString::fromLatin1(odtNamespaces()), m_styles.written());
        return (all + m_body + u"</office:text></office:body></office:document-content>"_s)
            .toUtf8();
    }

    const std::vector<Picture>& pictures() const { return m_pictures; }

    void operator()(const Heading& heading)
    {
        const QString level = QString::number(std::clamp(heading.level, 2, 3));
        m_body +=
            u"<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">"_s.arg(level);
        if (!heading.anchor.isEmpty())
            m_body += u"<text:bookmark text:name=\"%1\"/>"_s.arg(anchorName(heading.anchor));
        if (!heading.number.isEmpty())
            m_body += escaped(heading.number) + u' ';
        write(Span{heading.text, false, {}, heading.language});
        m_body += u"</text:h>\n"_s;
    }

    void operator()(const Paragraph& paragraph)
    {
        QString style = paragraph.tone == Paragraph::Tone::Quiet  ? u"Quiet"_s
                        : paragraph.tone == Paragraph::Tone::Lead ? u"Lead"_s
                                                                  : u"Standard"_s;
        if (!m_box.isEmpty())
            style = m_box;
        else if (!paragraph.number.isEmpty())
            style = u"Numbered"_s;
        open(style);
        if (!paragraph.number.isEmpty())
            m_body += escaped(paragraph.number) + u"<text:tab/>"_s;
        write(paragraph.text);
        close();
    }

    void operator()(const Statement& statement)
    {
        open(u"Statement"_s);
        write(statement.text);
        close();
    }

    void operator()(const Quote& quote)
    {
        open(u"Quotations"_s);
        write(Span{quoted(quote.words, quote.retold), false, {}, quote.language});
        close();
        const Text source = sourceOf(quote);
        if (source.empty())
            return;
        open(u"Attribution"_s);
        write(source);
        close();
    }

    void operator()(const List& list)
    {
        m_body += list.ordered ? u"<text:list text:style-name=\"Numbers\">"_s
                               : u"<text:list text:style-name=\"Bullets\">"_s;
        for (const Text& item : list.items) {
            m_body += u"<text:list-item>"_s;
            open(u"Standard"_s);
            write(item);
            close();
            m_body += u"</text:list-item>"_s;
        }
        m_body += u"</text:list>\n"_s;
    }

    void operator()(const Callout& callout)
    {
        const QString outer =
            std::exchange(m_box, callout.kind == Callout::Kind::Key        ? u"Key"_s
                                 : callout.kind == Callout::Kind::Evidence ? u"Evidence"_s
                                                                           : u"Disagreement"_s);
        write(callout.blocks);
        m_box = outer;
    }

    void operator()(const Table& table)
    {
        if (table.columns.empty())
            return;
        if (!table.caption.isEmpty()) {
            open(u"Caption"_s);
            m_body += escaped(table.caption);
            close();
        }
        m_body +=
            u"<table:table table:name=\"Table%1\" table:style-name=\"Full\">"_s.arg(++m_tables);
        writeColumns(table);
        if (!table.headless) {
            m_body += u"<table:table-header-rows><table:table-row>"_s;
            for (const Column& column : table.columns)
                writeCell(column, {{column.title}}, true);
            m_body += u"</table:table-row></table:table-header-rows>"_s;
        }
        for (const std::vector<Text>& row : table.rows) {
            m_body += u"<table:table-row table:style-name=\"Whole\">"_s;
            for (size_t i = 0; i < table.columns.size(); ++i)
                writeCell(table.columns[i], i < row.size() ? row[i] : Text(),
                          i == 0 && table.headless);
            m_body += u"</table:table-row>"_s;
        }
        m_body += u"</table:table>\n<text:p text:style-name=\"AfterTable\"/>\n"_s;
    }

    void operator()(const Figure& figure)
    {
        open(u"Caption"_s);
        m_body += escaped(figureTitle(figure));
        close();
        const QSizeF size = layOutFigure(figure, m_style.textWidth()).size;
        const QByteArray name =
            "Pictures/chart" + QByteArray::number(m_pictures.size() + 1) + ".png";
        m_pictures.push_back({name, drawn(figure, size)});
        open(u"Figure"_s);
        m_body += u"<draw:frame draw:name=\"%1\" text:anchor-type=\"as-char\" "
                  "svg:width=\"%2pt\" svg:height=\"%3pt\"><draw:image xlink:href=\"%4\" "
                  "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                  "<svg:title>%1</svg:title><svg:desc>%5</svg:desc></draw:frame>"_s.arg(
                      escaped(figureTitle(figure)), QString::number(size.width(), 'f', 2),
                      QString::number(size.height(), 'f', 2), QString::fromLatin1(name),
                      escaped(plainLine(figure.alt)));
        close();
    }

private:
    static QString escaped(const QString& text)
    {
        return plainText(text).toHtmlEscaped().replace(QChar(QChar::LineSeparator),
                                                       u"<text:line-break/>"_s);
    }

    void open(const QString& style) { m_body += u"<text:p text:style-name=\"%1\">"_s.arg(style); }
    void close() { m_body += u"</text:p>\n"_s; }

    void writeFront()
    {
        const QString line = plainLine(m_document.status);
        if (!line.isEmpty()) {
            open(u"Quiet"_s);
            write(Span{line, true, {}, {}});
            close();
        }
        if (!m_document.organisation.isEmpty()) {
            open(u"Quiet"_s);
            m_body += escaped(m_document.organisation);
            close();
        }
        m_body += u"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"_s;
        write(Span{m_document.title, false, {}, m_document.titleLanguage});
        m_body += u"</text:h>\n"_s;
        if (!m_document.subtitle.isEmpty()) {
            open(u"Subtitle"_s);
            m_body += escaped(m_document.subtitle);
            close();
        }
    }

    void write(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit(*this, static_cast<const AnyBlock&>(block));
    }

    void write(const Text& text)
    {
        for (const Span& span : text)
            write(span);
    }

    void write(const Span& span)
    {
        const QString inner = innerTarget(span.link);
        const QString target = !inner.isNull()           ? u"#"_s + inner
                               : leadsOutside(span.link) ? span.link
                                                         : QString();
        if (!target.isEmpty())
            m_body +=
                u"<text:a xlink:type=\"simple\" xlink:href=\"%1\">"_s.arg(target.toHtmlEscaped());
        const QString style = m_styles.letters(span);
        if (!style.isEmpty())
            m_body += u"<text:span text:style-name=\"%1\">"_s.arg(style);
        m_body += spaced(escaped(span.text));
        if (!style.isEmpty())
            m_body += u"</text:span>"_s;
        if (!target.isEmpty())
            m_body += u"</text:a>"_s;
    }

    void writeColumns(const Table& table)
    {
        constexpr double gap = 8;
        const auto needs = columnNeeds(table, pageFont(m_style.table));
        const auto widths = columnWidths(table, needs, m_style.textWidth(), gap);
        for (const double width : widths)
            m_body +=
                u"<table:table-column table:style-name=\"%1\"/>"_s.arg(m_styles.column(width));
    }

    // ODF drops white space at the ends of paragraphs and makes runs of it single.
    static QString spaced(QString text) { return text.replace(u"  "_s, u" <text:s/>"_s); }

    void writeCell(const Column& column, const Text& text, bool heads)
    {
        const bool end = column.align == Column::Align::End;
        m_body += u"<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">"_s.arg(
            heads ? u"H"_s : u"C"_s);
        open(u"Cell"_s + (heads ? u"Head"_s : QString()) + (end ? u"End"_s : QString()));
        write(text);
        close();
        m_body += u"</table:table-cell>"_s;
    }

    QByteArray drawn(const Figure& figure, const QSizeF& size) const
    {
        QImage image((size * pictureScale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter paper(&image);
        paper.setRenderHint(QPainter::Antialiasing);
        paper.scale(pictureScale, pictureScale);
        m_painter(figure, paper, QRectF(QPointF(), size));
        paper.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    const Document& m_document;
    const FigurePainter& m_painter;
    const PageStyle& m_style;
    QString m_body;
    OdtOwnStyles m_styles;
    QString m_box; // style of the box around; empty: none
    std::vector<Picture> m_pictures;
    int m_tables = 0;
};

QByteArray metaOf(const Document& document)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta %1><office:meta>"
            "<meta:generator>%2</meta:generator><dc:title>%3</dc:title><dc:subject>%4</dc:subject>"
            "<dc:language>%5</dc:language><dc:date>%6</dc:date></office:meta>"
            "</office:document-meta>"_s.arg(
                QString::fromLatin1(odtNamespaces()), document.producer.toHtmlEscaped(),
                plainLine(document.title).toHtmlEscaped(),
                plainLine(document.subtitle).toHtmlEscaped(), document.language.toHtmlEscaped(),
                document.date.toString(u"yyyy-MM-dd"_s) + u"T00:00:00"_s))
        .toUtf8();
}

QByteArray manifestOf(const std::vector<Picture>& pictures)
{
    QByteArray entries;
    const auto entry = [&](const QByteArray& path, const QByteArray& type) {
        entries += "<manifest:file-entry manifest:full-path=\"" + path +
                   "\" manifest:media-type=\"" + type + "\"/>";
    };
    entry("/", "application/vnd.oasis.opendocument.text");
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        entry(part, "text/xml");
    for (const Picture& picture : pictures)
        entry(picture.name, "image/png");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
           "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
           "manifest:version=\"1.3\">" +
           entries + "</manifest:manifest>";
}

} // namespace

QByteArray toOdt(const Document& document, const FigurePainter& painter, const PageStyle& style)
{
    TextBody body(document, painter, style);
    const QByteArray content = body.written();
    ZipFile archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", ZipFile::Packing::Stored);
    archive.add("content.xml", content);
    archive.add("styles.xml", odtStyles(document, style));
    archive.add("meta.xml", metaOf(document));
    for (const Picture& picture : body.pictures())
        archive.add(picture.name, picture.bytes, ZipFile::Packing::Stored);
    archive.add("META-INF/manifest.xml", manifestOf(body.pictures()));
    return archive.take();
}

} // namespace moothall::report
