// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the file as a whole: what it says about itself and what it must not do.
#include "core/pdf/rules/rules.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;

constexpr auto pdfUa = "http://www.aiim.org/pdfua/ns/id/"_L1;
constexpr auto pdfA = "http://www.aiim.org/pdfa/ns/id/"_L1;
constexpr auto schemaOfA = "http://www.aiim.org/pdfa/ns/schema#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;

QByteArray xmpPacketOf(const AuditedFile& file)
{
    QPDFObjectHandle packet = QPDFObjectHandle(file.catalog).getKey("/Metadata");
    if (!packet.isStream())
        return {};
    const std::shared_ptr<Buffer> bytes = packet.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

// The text inside an element of the XMP packet, written as element or as attribute.
QString xmpValue(const AuditedFile& file, QLatin1String space, QLatin1String name)
{
    QXmlStreamReader xml(xmpPacketOf(file));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.attributes().hasAttribute(space, name))
            return xml.attributes().value(space, name).toString();
        if (xml.namespaceUri() == space && xml.name() == name)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return {};
}

QString infoValue(const AuditedFile& file, const char* key)
{
    QPDFObjectHandle info = file.pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle value = info.isDictionary() ? info.getKey(key) : info;
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

bool isTrue(QPDFObjectHandle dictionary, const char* key)
{
    QPDFObjectHandle value =
        dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isBool() && value.getBoolValue();
}

QPDFObjectHandle inCatalog(const AuditedFile& file, const char* key)
{
    return QPDFObjectHandle(file.catalog).getKey(key);
}

// ISO 19005-2, 6.5.1.
constexpr std::array forbiddenActions = {"/JavaScript", "/Launch",   "/Sound",       "/Movie",
                                         "/ResetForm",  "/SetState", "/ImportData",  "/Hide",
                                         "/Rendition",  "/Trans",    "/SetOCGState", "/GoTo3DView"};
constexpr std::array allowedNames = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};

bool isForbiddenAction(QPDFObjectHandle object)
{
    QPDFObjectHandle kind = object.getKey("/S");
    QPDFObjectHandle asked = object.getKey("/N");
    const bool unknown = kind.isNameAndEquals("/Named") &&
                         std::none_of(allowedNames.begin(), allowedNames.end(),
                                      [&](const char* one) { return asked.isNameAndEquals(one); });
    return unknown || object.hasKey("/JS") || object.hasKey("/AA") ||
           std::any_of(forbiddenActions.begin(), forbiddenActions.end(),
                       [&](const char* name) { return kind.isNameAndEquals(name); });
}

} // namespace

void sound(const AuditedFile& file, Findings& findings)
{
    if (!file.pdf.getWarnings().empty())
        findings.add(u"The file is damaged and had to be repaired to be read."_s);
}

void notEncrypted(const AuditedFile& file, Findings& findings)
{
    if (file.pdf.isEncrypted())
        findings.add(u"The file is protected; assistive tools may be locked out."_s);
}

void marked(const AuditedFile& file, Findings& findings)
{
    if (!isTrue(inCatalog(file, "/MarkInfo"), "/Marked"))
        findings.add(u"The file does not say that it is tagged."_s);
}

void language(const AuditedFile& file, Findings& findings)
{
    QPDFObjectHandle value = inCatalog(file, "/Lang");
    if (!value.isString() || value.getUTF8Value().empty())
        findings.add(u"The file does not name its language."_s);
}

void title(const AuditedFile& file, Findings& findings)
{
    if (xmpValue(file, dublinCore, "title"_L1).isEmpty())
        findings.add(u"The file has no title."_s);
}

void titleShown(const AuditedFile& file, Findings& findings)
{
    if (!isTrue(inCatalog(file, "/ViewerPreferences"), "/DisplayDocTitle"))
        findings.add(u"Readers will show the name of the file in place of its title."_s);
}

void accessibilityNamed(const AuditedFile& file, Findings& findings)
{
    if (xmpValue(file, pdfUa, "part"_L1) != "1"_L1)
        findings.add(u"The file does not claim to be accessible (PDF/UA-1)."_s);
}

void archivingNamed(const AuditedFile& file, Findings& findings)
{
    const QString part = xmpValue(file, pdfA, "part"_L1);
    if ((part != "2"_L1 && part != "3"_L1) || xmpValue(file, pdfA, "conformance"_L1) != "A"_L1)
        findings.add(u"The file does not claim to be fit for archives (PDF/A-2a or 3a)."_s);
}

// ISO 19005-2, 6.8 and ISO 19005-3, 6.8: PDF/A-2 holds no foreign files, PDF/A-3 says of each what
// it is to the document.
void attachmentsNamed(const AuditedFile& file, Findings& findings)
{
    bool any = false;
    for (QPDFObjectHandle object : file.pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/EF"))
            continue;
        any = true;
        QPDFObjectHandle held = object.getKey("/EF");
        QPDFObjectHandle inside = held.isDictionary() ? held.getKey("/F") : held;
        if (!object.hasKey("/F") || !object.hasKey("/UF") || !object.hasKey("/AFRelationship"))
            findings.add(u"A file inside does not say what it is to the document."_s);
        if (!inside.isStream() || !inside.getDict().getKey("/Subtype").isName())
            findings.add(u"A file inside does not say of which kind it is."_s);
    }
    if (!any)
        return;
    if (xmpValue(file, pdfA, "part"_L1) != "3"_L1)
        findings.add(u"The file holds other files and does not say so (PDF/A-3)."_s);
    if (!inCatalog(file, "/AF").isArray())
        findings.add(u"The files inside are not tied to the document."_s);
}

void metadataAgrees(const AuditedFile& file, Findings& findings)
{
    const QString old = infoValue(file, "/Title");
    if (!old.isEmpty() && old != xmpValue(file, dublinCore, "title"_L1))
        findings.add(u"The file gives two different titles."_s);
}

// ISO 19005-2, 6.6.2.3: what PDF/A does not know, such as the claim of PDF/UA, the packet explains
// itself. 6.6.2.1: nobody is told its size or encoding by anything but itself.
void metadataExplained(const AuditedFile& file, Findings& findings)
{
    bool explained = xmpValue(file, pdfUa, "part"_L1).isEmpty();
    bool plain = true;
    QXmlStreamReader xml(xmpPacketOf(file));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::ProcessingInstruction &&
            xml.processingInstructionTarget() == "xpacket"_L1)
            plain = plain && !xml.processingInstructionData().contains("bytes="_L1) &&
                    !xml.processingInstructionData().contains("encoding="_L1);
        if (token == QXmlStreamReader::StartElement && xml.namespaceUri() == schemaOfA &&
            xml.name() == "namespaceURI"_L1)
            explained = explained || xml.readElementText().trimmed() == pdfUa;
    }
    if (!explained || !plain)
        findings.add(u"What the file says about itself is not explained to archives."_s);
}

void outputIntent(const AuditedFile& file, Findings& findings)
{
    QPDFObjectHandle intents = inCatalog(file, "/OutputIntents");
    const bool profile = intents.isArray() && intents.getArrayNItems() > 0 &&
                         intents.getArrayItem(0).isDictionary() &&
                         intents.getArrayItem(0).getKey("/S").isNameAndEquals("/GTS_PDFA1") &&
                         intents.getArrayItem(0).getKey("/DestOutputProfile").isStream();
    if (!profile)
        findings.add(u"The file does not say which colours it means."_s);
}

void noActions(const AuditedFile& file, Findings& findings)
{
    for (QPDFObjectHandle object : file.pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        QPDFObjectHandle action = object.getKey("/A");
        if (isForbiddenAction(object) || (action.isDictionary() && isForbiddenAction(action)))
            findings.add(u"The file would run something when it is used."_s);
    }
    QPDFObjectHandle opening = inCatalog(file, "/OpenAction");
    if (opening.isDictionary() && !opening.isIndirect() && isForbiddenAction(opening))
        findings.add(u"The file would run something when it is opened."_s);
}

} // namespace moothall::pdf::rules
