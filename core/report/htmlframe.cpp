// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlframe.h"

#include "core/report/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>

namespace moothall::report {

using namespace Qt::StringLiterals;
using Element = HtmlWriter::Element;

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Report", text); }

void writeTagged(HtmlWriter& html, const char* name, const QString& words,
                 const QString& language = {})
{
    const Element element(
        html, name, {{"dir", u"auto"_s}, {"lang", language.isEmpty() ? QString() : language}});
    html.text(words);
}

} // namespace

void writeHead(HtmlWriter& html, const Document& document, Print print)
{
    const Element head(html, "head");
    html.newLine();
    html.single("meta", {{"charset", u"utf-8"_s}});
    html.newLine();
    html.single("meta", {{"http-equiv", u"Content-Security-Policy"_s},
                         {"content", u"default-src 'none'; style-src 'unsafe-inline'; "
                                     "base-uri 'none'; form-action 'none'"_s}});
    html.newLine();
    html.single("meta",
                {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
    html.newLine();
    html.single("meta", {{"name", u"generator"_s}, {"content", document.producer}});
    html.newLine();
    html.open("title");
    html.text(document.title);
    html.close();
    html.newLine();
    const Element style(html, "style");
    html.markup(htmlStyle(print));
}

void writeHeader(HtmlWriter& html, const Document& document)
{
    html.newLine();
    {
        const Element skip(html, "a", {{"class", u"skip"_s}, {"href", u"#report"_s}});
        html.text(translated("Skip to the report"));
    }
    html.newLine();
    const Element header(html, "header");
    if (!document.status.isEmpty() || !document.organisation.isEmpty()) {
        const Element cover(html, "p", {{"class", u"cover"_s}});
        writeTagged(html, "strong", document.status);
        html.markup(" ");
        writeTagged(html, "span", document.organisation);
    }
    writeTagged(html, "h1", document.title, document.titleLanguage);
    if (!document.subtitle.isEmpty()) {
        const Element subtitle(html, "p", {{"class", u"subtitle"_s}, {"dir", u"auto"_s}});
        html.text(document.subtitle);
    }
}

void writeFooter(HtmlWriter& html, const Document& document)
{
    html.newLine();
    QStringList parts{document.organisation, document.producer};
    if (document.date.isValid())
        parts.insert(1, QLocale(document.language).toString(document.date, u"d MMMM yyyy"_s));
    parts.removeAll(QString());
    const Element footer(html, "footer");
    const Element line(html, "p");
    html.text(parts.join(u", "_s));
}

} // namespace moothall::report
