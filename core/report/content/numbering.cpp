// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/numbering.h"

#include "core/report/content/sections.h"

#include <QCryptographicHash>

#include <utility>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Everything a block says, fed into a digest.
class Digest
{
public:
    void add(const Block& block)
    {
        add(QString::number(block.index()));
        std::visit([this](const auto& each) { addWhole(each); },
                   static_cast<const AnyBlock&>(block));
    }
    QString taken()
    {
        const QByteArray result = m_hash.result().toHex().left(16);
        m_hash.reset();
        return QString::fromLatin1(result);
    }

private:
    void add(const QString& text)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArray(1, '\0'));
    }
    void add(const Text& text)
    {
        for (const Span& span : text)
            add(span.text + u' ' + span.language);
        add(QString());
    }
    void addWhole(const Heading& heading) { add(heading.number + u' ' + heading.text); }
    void addWhole(const Paragraph& paragraph)
    {
        add(paragraph.number);
        add(paragraph.text);
    }
    void addWhole(const Statement& statement) { add(statement.text); }
    void addWhole(const Quote& quote)
    {
        add(quote.words);
        add(quote.attribution);
        add(quote.retold);
    }
    void addWhole(const List& list)
    {
        for (const Text& item : list.items)
            add(item);
    }
    void addWhole(const Table& table)
    {
        add(table.caption);
        for (const Column& column : table.columns)
            add(column.title);
        for (const std::vector<Text>& row : table.rows)
            for (const Text& cell : row)
                add(cell);
    }
    void addWhole(const Callout& callout)
    {
        for (const Block& block : callout.blocks)
            add(block);
    }
    void addWhole(const Figure& figure)
    {
        add(figure.finding);
        add(figure.alt);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

constexpr auto provenance = "provenance"; // says which version it is, and when it was made

void addSections(const Document& document, const QString& reading,
                 std::vector<PrintedSection>& sections)
{
    Digest digest;
    PrintedSection section{reading + u"/"_s, document.title, {}};
    const auto end = [&] {
        section.digest = digest.taken();
        if (!section.key.endsWith(QLatin1String(provenance)))
            sections.push_back(section);
    };
    digest.add(Statement{{{document.title}, {document.organisation}}});
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 2) {
            end();
            section = {reading + u'/' + heading->anchor, heading->text, {}};
        }
        digest.add(block);
    }
    end();
}

// As of no version, no status and no day: that a date has passed since makes no other version.
Facts unnumbered(const Facts& facts)
{
    Facts plain = facts;
    plain.number = 0;
    plain.status = Status::Draft;
    plain.made = {};
    plain.sections.clear();
    return plain;
}

bool isOfItsKind(const Facts& facts, const Issued& version)
{
    return version.isFinal == (facts.status == Status::Final) &&
           version.threshold == facts.project.threshold;
}

// Whether it prints what that version printed.
bool isVersion(const Facts& facts, const Issued& version)
{
    return isOfItsKind(facts, version) && facts.sections == version.sections;
}

} // namespace

std::vector<PrintedSection> printedSections(const Facts& facts)
{
    const Facts plain = unnumbered(facts);
    Document front;
    front.title = facts.project.title;
    front.organisation = facts.project.commissioner;
    std::vector<PrintedSection> sections;
    Composer officers(front);
    composeForOfficers(officers, plain);
    addSections(officers.document(), u"officer"_s, sections);
    Composer participants(front);
    composeForParticipants(participants, plain);
    addSections(participants.document(), u"participant"_s, sections);
    return sections;
}

Facts readNumberedFacts(const Reader& reader, Id<Project> project, const ReportOptions& options)
{
    std::vector<Issued> issued = issuedVersions(reader, project);
    if (issued.empty())
        return readFacts(reader, project, options);
    const Issued last = issued.back();
    Facts facts = readFactsBeside(issued, reader, project, options);
    facts.sections = printedSections(facts);
    if (isVersion(facts, last)) {
        facts.number = last.number;
        return facts;
    }
    if (!isOfItsKind(facts, last))
        return facts; // as a draft is while it is worked on
    // A version may hide more once it is out. It was made beside those before it, and so it is
    // made again.
    issued.pop_back();
    Facts asThen = readFactsBeside(std::move(issued), reader, project, options);
    asThen.sections = printedSections(asThen);
    if (!isVersion(asThen, last))
        return facts;
    asThen.lastIssued = last;
    asThen.number = last.number;
    return asThen;
}

} // namespace moothall::report
