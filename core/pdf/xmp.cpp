// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the XMP packet that names the standards the file keeps to.
#include "core/pdf/xmp.h"

#include <QXmlStreamWriter>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

const QString Rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString DublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString Basic = u"http://ns.adobe.com/xap/1.0/"_s;
const QString Pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString PdfA = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString PdfUa = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString Extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString Schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString Property = u"http://www.aiim.org/pdfa/ns/property#"_s;

// One value in the container XMP wants for its kind: rdf:Alt, rdf:Bag or rdf:Seq.
void writeContained(QXmlStreamWriter& xml, const QString& name, const QString& container,
                    const QString& value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(DublinCore, name);
    xml.writeStartElement(Rdf, container);
    xml.writeStartElement(Rdf, u"li"_s);
    if (container == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void startResource(QXmlStreamWriter& xml)
{
    xml.writeStartElement(Rdf, u"li"_s);
    xml.writeAttribute(Rdf, u"parseType"_s, u"Resource"_s);
}

// PDF/A accepts the PDF/UA identifier only if the packet itself describes it (ISO
// 19005-2, 6.6.2.3).
void writeExtensionSchema(QXmlStreamWriter& xml)
{
    xml.writeStartElement(Extension, u"schemas"_s);
    xml.writeStartElement(Rdf, u"Bag"_s);
    startResource(xml);
    xml.writeTextElement(Schema, u"schema"_s, u"PDF/UA identification schema"_s);
    xml.writeTextElement(Schema, u"namespaceURI"_s, PdfUa);
    xml.writeTextElement(Schema, u"prefix"_s, u"pdfuaid"_s);
    xml.writeStartElement(Schema, u"property"_s);
    xml.writeStartElement(Rdf, u"Seq"_s);
    startResource(xml);
    xml.writeTextElement(Property, u"name"_s, u"part"_s);
    xml.writeTextElement(Property, u"valueType"_s, u"Integer"_s);
    xml.writeTextElement(Property, u"category"_s, u"internal"_s);
    xml.writeTextElement(Property, u"description"_s, u"Part of ISO 14289"_s);
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

void writeNamespaces(QXmlStreamWriter& xml)
{
    xml.writeNamespace(DublinCore, u"dc"_s);
    xml.writeNamespace(Basic, u"xmp"_s);
    xml.writeNamespace(Pdf, u"pdf"_s);
    xml.writeNamespace(PdfA, u"pdfaid"_s);
    xml.writeNamespace(PdfUa, u"pdfuaid"_s);
    xml.writeNamespace(Extension, u"pdfaExtension"_s);
    xml.writeNamespace(Schema, u"pdfaSchema"_s);
    xml.writeNamespace(Property, u"pdfaProperty"_s);
}

} // namespace

QByteArray xmpPacket(const Metadata& metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const QString date = metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(Rdf, u"rdf"_s);
    xml.writeStartElement(Rdf, u"RDF"_s);
    writeNamespaces(xml);
    xml.writeStartElement(Rdf, u"Description"_s);
    xml.writeAttribute(Rdf, u"about"_s, QString());
    xml.writeTextElement(DublinCore, u"format"_s, u"application/pdf"_s);
    writeContained(xml, u"title"_s, u"Alt"_s, metadata.title);
    writeContained(xml, u"description"_s, u"Alt"_s, metadata.subject);
    writeContained(xml, u"creator"_s, u"Seq"_s, metadata.author);
    writeContained(xml, u"language"_s, u"Bag"_s, metadata.language);
    xml.writeTextElement(Basic, u"CreateDate"_s, date);
    xml.writeTextElement(Basic, u"ModifyDate"_s, date);
    xml.writeTextElement(Pdf, u"Producer"_s, metadata.producer);
    xml.writeTextElement(PdfA, u"part"_s, u"2"_s);
    xml.writeTextElement(PdfA, u"conformance"_s, u"A"_s);
    xml.writeTextElement(PdfUa, u"part"_s, u"1"_s);
    writeExtensionSchema(xml);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

QString infoDate(const QDateTime& date)
{
    return date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

} // namespace moothall::pdf
