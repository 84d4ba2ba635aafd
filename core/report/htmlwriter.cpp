// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"

#include "core/report/plaintext.h"

namespace moothall::report {

HtmlWriter::HtmlWriter() : m_bytes("<!DOCTYPE html>\n") {}

void HtmlWriter::open(const char* name, std::initializer_list<Attribute> attributes)
{
    m_bytes += '<';
    m_bytes += name;
    writeAttributes(attributes);
    m_bytes += '>';
    m_open.append(name);
}

void HtmlWriter::close() { m_bytes += "</" + m_open.takeLast() + '>'; }

void HtmlWriter::single(const char* name, std::initializer_list<Attribute> attributes)
{
    m_bytes += '<';
    m_bytes += name;
    writeAttributes(attributes);
    m_bytes += "/>";
}

void HtmlWriter::text(const QString& words)
{
    const QStringList lines = plainText(words).split(QChar(QChar::LineSeparator));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            single("br");
        m_bytes += lines[i].toHtmlEscaped().toUtf8();
    }
}

void HtmlWriter::writeAttributes(std::initializer_list<Attribute> attributes)
{
    for (const Attribute& attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        m_bytes += ' ';
        m_bytes += attribute.name;
        m_bytes += "=\"" + plainLine(attribute.value).toHtmlEscaped().toUtf8() + '"';
    }
}

} // namespace moothall::report
