// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odtstyles.h"

#include "core/report/plaintext.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString points(double value) { return QString::number(value, 'f', 2) + u"pt"_s; }

// One paragraph style: what its paragraph and what its letters look like.
QString paragraphStyle(const QString& name, const QString& parent, const QString& paragraph,
                       const QString& letters)
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\" "
           "style:parent-style-name=\"%2\"><style:paragraph-properties %3/>"
           "<style:text-properties %4/></style:style>"_s.arg(name, parent, paragraph, letters);
}

QString headingStyle(int level, double size, const QColor& color, double above, double below)
{
    return u"<style:style style:name=\"Heading_20_%1\" style:display-name=\"Heading %1\" "
           "style:family=\"paragraph\" style:parent-style-name=\"Standard\" "
           "style:next-style-name=\"Standard\" style:default-outline-level=\"%1\">"
           "<style:paragraph-properties fo:keep-with-next=\"always\" fo:margin-top=\"%2\" "
           "fo:margin-bottom=\"%3\"/><style:text-properties fo:font-size=\"%4\" "
           "fo:font-weight=\"bold\" fo:color=\"%5\"/></style:style>"_s.arg(
               QString::number(level), points(above), points(below), points(size), color.name());
}

QString boxed(const QColor& fill, const QColor& bar)
{
    return u"fo:background-color=\"%1\" fo:border-left=\"3.5pt solid %2\" fo:padding=\"6pt\" "
           "fo:margin-top=\"3pt\" fo:margin-bottom=\"3pt\""_s.arg(fill.name(), bar.name());
}

QString size(double value) { return u"fo:font-size=\"%1\""_s.arg(points(value)); }

} // namespace

QByteArray odtNamespaces()
{
    return R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
           R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
           R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
           R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
           R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
           R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
           R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
           R"(xmlns:xlink="http://www.w3.org/1999/xlink" )"
           R"(xmlns:dc="http://purl.org/dc/elements/1.1/" )"
           R"(xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3")";
}

QByteArray odtStyles(const Document& document, const PageStyle& style)
{
    const QString language = document.language.section(u'-', 0, 0);
    const QString country = document.language.section(u'-', 1, 1);
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles %1>"
                  "<office:styles>"_s.arg(QString::fromLatin1(odtNamespaces()));
    xml += u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
           "fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties "
           "fo:font-family=\"Liberation Sans\" %1 fo:color=\"%2\" fo:language=\"%3\" "
           "fo:country=\"%4\"/></style:default-style>"_s.arg(
               size(style.text), pagecolor::text.name(), language.toHtmlEscaped(),
               country.isEmpty() ? u"none"_s : country.toHtmlEscaped());
    xml += u"<style:style style:name=\"Standard\" style:family=\"paragraph\">"
           "<style:paragraph-properties fo:margin-bottom=\"%1\"/></style:style>"_s.arg(
               points(style.text * 0.6));
    xml += headingStyle(1, style.title, pagecolor::accent, 12, 6);
    xml += headingStyle(2, style.heading2, pagecolor::accent, 24, 8);
    xml += headingStyle(3, style.heading3, pagecolor::text, 18, 6);
    const QString quiet = u"%1 fo:color=\"%2\""_s.arg(size(style.quiet), pagecolor::quiet.name());
    xml +=
        paragraphStyle(u"Subtitle"_s, u"Standard"_s, {},
                       u"%1 fo:color=\"%2\""_s.arg(size(style.subtitle), pagecolor::quiet.name()));
    xml += paragraphStyle(u"Quiet"_s, u"Standard"_s, {}, quiet);
    xml += paragraphStyle(u"Lead"_s, u"Standard"_s, {}, size(style.lead));
    xml += paragraphStyle(
        u"Numbered"_s, u"Standard"_s,
        u"fo:margin-left=\"%1\" fo:text-indent=\"-%1\""_s.arg(points(style.numberWidth)), {});
    xml += paragraphStyle(u"Statement"_s, u"Standard"_s,
                          u"fo:border-left=\"3.5pt solid %1\" fo:padding-left=\"10pt\" "
                          "fo:keep-with-next=\"always\""_s.arg(pagecolor::accent.name()),
                          size(style.statement) + u" fo:font-weight=\"bold\""_s);
    xml += paragraphStyle(u"Quotations"_s, u"Standard"_s,
                          u"fo:margin-left=\"%1\" fo:border-left=\"1.75pt solid %2\" "
                          "fo:padding-left=\"8pt\" fo:keep-together=\"always\""_s.arg(
                              points(style.numberWidth), pagecolor::quoteBar.name()),
                          {});
    xml += paragraphStyle(u"Attribution"_s, u"Quotations"_s, {}, quiet);
    xml += paragraphStyle(u"Caption"_s, u"Standard"_s, u"fo:keep-with-next=\"always\""_s,
                          u"fo:font-weight=\"bold\""_s);
    xml += paragraphStyle(u"Figure"_s, u"Standard"_s, {}, {});
    xml +=
        paragraphStyle(u"Key"_s, u"Standard"_s, boxed(pagecolor::keyFill, pagecolor::accent), {});
    xml += paragraphStyle(u"Evidence"_s, u"Standard"_s,
                          boxed(pagecolor::evidenceFill, pagecolor::rule), {});
    xml += paragraphStyle(u"Disagreement"_s, u"Standard"_s,
                          boxed(pagecolor::plumFill, pagecolor::plum), {});
    xml +=
        paragraphStyle(u"Cell"_s, u"Standard"_s, u"fo:margin-bottom=\"0pt\""_s, size(style.table));
    // Of hardly any height: behind the last table it must not begin a page of its own.
    xml += paragraphStyle(u"AfterTable"_s, u"Standard"_s, u"fo:margin-bottom=\"12pt\""_s,
                          u"fo:font-size=\"2pt\""_s);
    xml += paragraphStyle(u"CellEnd"_s, u"Cell"_s, u"fo:text-align=\"end\""_s, {});
    xml += paragraphStyle(u"CellHead"_s, u"Cell"_s, {}, u"fo:font-weight=\"bold\""_s);
    xml += paragraphStyle(u"CellHeadEnd"_s, u"CellEnd"_s, u"fo:text-align=\"end\""_s,
                          u"fo:font-weight=\"bold\""_s);
    xml += paragraphStyle(u"Footer"_s, u"Standard"_s, {}, size(style.foot));
    xml += u"<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties "
           "fo:font-weight=\"bold\"/></style:style></office:styles>"_s;
    xml += u"<office:automatic-styles><style:page-layout style:name=\"Sheet\">"
           "<style:page-layout-properties fo:page-width=\"%1\" fo:page-height=\"%2\" "
           "fo:margin-top=\"%3\" fo:margin-bottom=\"%3\" fo:margin-left=\"%4\" "
           "fo:margin-right=\"%4\"/><style:footer-style/></style:page-layout>"
           "</office:automatic-styles>"_s.arg(
               points(style.size.width()), points(style.size.height()), points(style.margins.top()),
               points(style.margins.left()));
    xml += u"<office:master-styles><style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"Sheet\"><style:footer><text:p "
           "text:style-name=\"Footer\">%1 <text:page-number/></text:p></style:footer>"
           "</style:master-page></office:master-styles></office:document-styles>"_s.arg(
               plainLine(document.runningTitle).toHtmlEscaped());
    return xml.toUtf8();
}

} // namespace moothall::report
