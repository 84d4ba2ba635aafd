// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the XMP packet that names the standards the file keeps to.
#include "core/pdf/xmp.h"

#include <QXmlStreamWriter>

#include <functional>
#include <initializer_list>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString basic = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfA = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString pdfUa = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;

// One value in the container XMP wants for its kind: rdf:Alt, rdf:Bag or rdf:Seq.
void writeContained(QXmlStreamWriter& xml, const QString& name, const QString& container,
                    const QString& value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    if (container == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void startResource(QXmlStreamWriter& xml)
{
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
}

// PDF/A accepts the PDF/UA identifier only if the packet itself describes it (ISO
// 19005-2, 6.6.2.3).
void writeExtensionSchema(QXmlStreamWriter& xml)
{
    xml.writeStartElement(extension, u"schemas"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    startResource(xml);
    xml.writeTextElement(schema, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(schema, u"namespaceURI"_s, pdfUa);
    xml.writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
    xml.writeStartElement(schema, u"property"_s);
    xml.writeStartElement(rdf, u"Seq"_s);
    startResource(xml);
    xml.writeTextElement(property, u"name"_s, u"part"_s);
    xml.writeTextElement(property, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(property, u"category"_s, u"internal"_s);
    xml.writeTextElement(property, u"description"_s, u"Part of ISO 14289"_s);
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

struct Namespace
{
    QString uri;
    QString prefix;
};

// A description for each schema that names the prefixes it uses itself: readers of PDF/A take
// a schema for absent whose prefix stands further out.
void describe(QXmlStreamWriter& xml, std::initializer_list<Namespace> namespaces,
              const std::function<void()>& properties)
{
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    for (const auto& [uri, prefix] : namespaces)
        xml.writeNamespace(uri, prefix);
    properties();
    xml.writeEndElement();
}

void describeDocument(QXmlStreamWriter& xml, const Metadata& metadata)
{
    const QString date = metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    describe(xml, {{dublinCore, u"dc"_s}}, [&] {
        xml.writeTextElement(dublinCore, u"format"_s, u"application/pdf"_s);
        writeContained(xml, u"title"_s, u"Alt"_s, metadata.title);
        writeContained(xml, u"description"_s, u"Alt"_s, metadata.subject);
        writeContained(xml, u"creator"_s, u"Seq"_s, metadata.author);
        writeContained(xml, u"language"_s, u"Bag"_s, metadata.language);
    });
    describe(xml, {{basic, u"xmp"_s}}, [&] {
        xml.writeTextElement(basic, u"CreateDate"_s, date);
        xml.writeTextElement(basic, u"ModifyDate"_s, date);
    });
    describe(xml, {{pdf, u"pdf"_s}},
             [&] { xml.writeTextElement(pdf, u"Producer"_s, metadata.producer); });
}

void nameStandards(QXmlStreamWriter& xml, bool withAttachments)
{
    describe(xml, {{pdfA, u"pdfaid"_s}}, [&] {
        xml.writeTextElement(pdfA, u"part"_s, withAttachments ? u"3"_s : u"2"_s);
        xml.writeTextElement(pdfA, u"conformance"_s, u"A"_s);
    });
    describe(xml, {{pdfUa, u"pdfuaid"_s}}, [&] { xml.writeTextElement(pdfUa, u"part"_s, u"1"_s); });
    describe(
        xml,
        {{extension, u"pdfaExtension"_s}, {schema, u"pdfaSchema"_s}, {property, u"pdfaProperty"_s}},
        [&] { writeExtensionSchema(xml); });
}

} // namespace

QByteArray xmpPacket(const Metadata& metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    describeDocument(xml, metadata);
    nameStandards(xml, !metadata.attachments.empty());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

QString infoDate(const QDateTime& date)
{
    return date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

} // namespace moothall::pdf
