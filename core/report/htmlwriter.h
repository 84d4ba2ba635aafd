// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes HTML that is also well-formed XML; every text and attribute is escaped unless told apart.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>

namespace moothall::report {

class HtmlWriter
{
public:
    struct Attribute
    {
        const char* name;
        QString value; // left out where null; an empty one is written
    };

    // Opens an element and closes it at the end of its life.
    class Element
    {
    public:
        Element(HtmlWriter& writer, const char* name,
                std::initializer_list<Attribute> attributes = {})
            : m_writer(writer)
        {
            writer.open(name, attributes);
        }
        ~Element() { m_writer.close(); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        HtmlWriter& m_writer;
    };

    HtmlWriter();

    void open(const char* name, std::initializer_list<Attribute> attributes = {});
    void close();
    // An element that can hold nothing: meta, br.
    void single(const char* name, std::initializer_list<Attribute> attributes = {});
    // Words of a person: cleaned, escaped, their line breaks kept.
    void text(const QString& words);
    // Our own style sheet or a drawing, already markup.
    void markup(const QByteArray& bytes) { m_bytes += bytes; }
    void newLine() { m_bytes += '\n'; }

    QByteArray take() { return std::move(m_bytes); }

private:
    void writeAttributes(std::initializer_list<Attribute> attributes);

    QByteArray m_bytes;
    QList<QByteArray> m_open;
};

} // namespace moothall::report
