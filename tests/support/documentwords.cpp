// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documentwords.h"

#include "core/report/wording.h"

#include <QXmlStreamReader>

namespace moothall::test {
namespace {

using namespace report;
using namespace Qt::StringLiterals;

class Reader
{
public:
    void operator()(const Heading& heading) { add(headingTitle(heading)); }
    void operator()(const Paragraph& paragraph)
    {
        add(paragraph.number);
        add(paragraph.text);
    }
    void operator()(const Statement& statement) { add(statement.text); }
    void operator()(const Quote& quote)
    {
        add(quoted(quote.words, quote.retold));
        add(sourceOf(quote));
    }
    void operator()(const List& list)
    {
        for (const Text& item : list.items)
            add(item);
    }
    void operator()(const Table& table)
    {
        add(table.caption);
        for (const Column& column : table.columns)
            add(table.headless ? QString() : column.title);
        for (const std::vector<Text>& row : table.rows) {
            for (const Text& cell : row)
                add(cell);
        }
    }
    void operator()(const Callout& callout) { read(callout.blocks); }
    void operator()(const Figure& figure) { add(figureTitle(figure)); }

    void read(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit(*this, static_cast<const AnyBlock&>(block));
    }
    void add(const QString& words) { m_words += words + u'\n'; }
    QString words() const { return m_words; }

private:
    void add(const Text& text)
    {
        for (const Span& span : text)
            m_words += span.text;
        m_words += u'\n';
    }

    QString m_words;
};

} // namespace

QString singleSpaced(const QString& text) { return text.simplified(); }

QString wordsOf(const Document& document)
{
    Reader reader;
    reader.add(document.status);
    reader.add(document.organisation);
    reader.add(document.title);
    reader.add(document.subtitle);
    reader.read(document.blocks);
    return singleSpaced(reader.words());
}

QString wordsOfPage(const QByteArray& html)
{
    static const QStringList inLine{u"span"_s, u"strong"_s, u"a"_s};
    QXmlStreamReader xml(html);
    QString words;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        const bool skipped = name == u"head"_s || name == u"nav"_s || name == u"svg"_s ||
                             name == u"footer"_s || xml.attributes().value("class"_L1) == u"skip"_s;
        if (token == QXmlStreamReader::StartElement && skipped)
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::Characters)
            words += xml.text();
        else if (!inLine.contains(name))
            words += u' ';
    }
    return xml.hasError() ? u"not well-formed: "_s + xml.errorString() : singleSpaced(words);
}

} // namespace moothall::test
