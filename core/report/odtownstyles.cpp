// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odtownstyles.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

QString OdtOwnStyles::column(double width)
{
    const QString name = u"Column%1"_s.arg(++m_columnCount);
    m_columns += u"<style:style style:name=\"%1\" style:family=\"table-column\">"
                 "<style:table-column-properties style:column-width=\"%2pt\"/>"
                 "</style:style>"_s.arg(name, QString::number(width, 'f', 1));
    return name;
}

QString OdtOwnStyles::letters(const Span& span)
{
    if (span.language.isEmpty())
        return span.strong ? u"Strong"_s : QString();
    const auto key = std::pair(span.language, span.strong);
    const auto found = m_letters.find(key);
    if (found != m_letters.end())
        return found->second;
    return m_letters[key] = u"L%1"_s.arg(m_letters.size() + 1);
}

QString OdtOwnStyles::written() const
{
    QString styles =
        u"<style:style style:name=\"Full\" style:family=\"table\"><style:table-properties "
        "style:rel-width=\"100%\" table:align=\"margins\"/></style:style>"
        "<style:style style:name=\"Whole\" style:family=\"table-row\">"
        "<style:table-row-properties fo:keep-together=\"always\"/></style:style>"
        "<style:style style:name=\"C\" "
        "style:family=\"table-cell\"><style:table-cell-properties "
        "fo:padding=\"3pt\" fo:border-bottom=\"0.75pt solid #d6d3cc\"/></style:style>"
        "<style:style style:name=\"H\" "
        "style:family=\"table-cell\"><style:table-cell-properties "
        "fo:padding=\"3pt\" fo:border-bottom=\"1.5pt solid #1d2226\" "
        "style:vertical-align=\"bottom\"/></style:style>"
        "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet "
        "text:level=\"1\" text:bullet-char=\"•\"><style:list-level-properties "
        "text:space-before=\"12pt\" text:min-label-width=\"14pt\"/>"
        "</text:list-level-style-bullet></text:list-style>"
        "<text:list-style style:name=\"Numbers\"><text:list-level-style-number "
        "text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\">"
        "<style:list-level-properties text:space-before=\"12pt\" "
        "text:min-label-width=\"18pt\"/></text:list-level-style-number></text:list-style>"_s;
    styles += m_columns;
    for (const auto& [key, name] : m_letters) {
        const QString country = key.first.section(u'-', 1, 1);
        styles += u"<style:style style:name=\"%1\" style:family=\"text\">"
                  "<style:text-properties fo:language=\"%2\" fo:country=\"%3\"%4/>"
                  "</style:style>"_s.arg(name, key.first.section(u'-', 0, 0).toHtmlEscaped(),
                                         country.size() == 2 ? country.toHtmlEscaped() : u"none"_s,
                                         key.second ? u" fo:font-weight=\"bold\""_s : QString());
    }
    return styles;
}

} // namespace moothall::report
