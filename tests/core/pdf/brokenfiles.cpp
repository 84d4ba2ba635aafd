// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/brokenfiles.h"

#include "tests/core/pdf/documentbuilder.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>
#include <stdexcept>

namespace moothall::pdf::test {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

QByteArray goodFile()
{
    static const QByteArray bytes = [] {
        DocumentBuilder builder;
        builder.heading(1, u"Title"_s)
            .heading(2, u"Part"_s)
            .paragraph(u"See "_s)
            .link(u"the site"_s, u"https://example.org/"_s)
            .boxed(u"Mind this."_s, Box{1, QColor(Qt::yellow)}, u"Note"_s)
            .list({u"One"_s, u"Two"_s})
            .table({{u"Idea"_s, u"Marks"_s}, {u"Ring"_s, u"7"_s}})
            .picture(u"chart"_s, u"Bars"_s);
        return rendered(builder.document()).bytes;
    }();
    return bytes;
}

QByteArray saved(QPDF& pdf, const std::function<void(QPDFWriter&)>& settings)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    if (settings)
        settings(writer);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
}

namespace {

Object firstPage(QPDF& pdf)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
}

Object objectWith(QPDF& pdf, const char* key, const char* name)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey(key).isNameAndEquals(name))
            return object;
    }
    throw std::runtime_error(name);
}

void replaceInXmp(QPDF& pdf, const std::string& from, const std::string& to)
{
    Object packet = pdf.getRoot().getKey("/Metadata");
    const std::shared_ptr<Buffer> buffer = packet.getStreamData();
    std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    const size_t at = text.find(from);
    if (at == std::string::npos)
        throw std::runtime_error(from);
    text.replace(at, from.size(), to);
    packet.replaceStreamData(text, Object::newNull(), Object::newNull());
}

void addContent(QPDF& pdf, const std::string& operators)
{
    firstPage(pdf).addPageContents(Object::newStream(&pdf, operators), false);
}

} // namespace

Object element(QPDF& pdf, const char* role) { return objectWith(pdf, "/S", role); }

std::ostream& operator<<(std::ostream& out, const Break& one) { return out << one.rule; }

namespace {

const std::vector<Break> allBreaks = {
    {"marked", [](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
    {"language", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
    {"title",
     [](QPDF& pdf) {
         replaceInXmp(pdf, "The Orrinshaw Hopper", "");
         pdf.getTrailer().getKey("/Info").removeKey("/Title");
     }},
    {"title-shown", [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
    {"claim-ua", [](QPDF& pdf) { replaceInXmp(pdf, "<pdfuaid:part>1", "<pdfuaid:part>7"); }},
    {"claim-a",
     [](QPDF& pdf) { replaceInXmp(pdf, "<pdfaid:conformance>A", "<pdfaid:conformance>B"); }},
    {"attachments",
     [](QPDF& pdf) {
         pdf.getRoot().replaceKey(
             "/Held", pdf.makeIndirectObject(
                          Object::parse("<</Type/Filespec /F(a.csv) /UF(a.csv) /EF<</F null>>>>")));
     }},
    {"metadata",
     [](QPDF& pdf) {
         pdf.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Other"));
     }},
    {"output-intent", [](QPDF& pdf) { pdf.getRoot().removeKey("/OutputIntents"); }},
    {"action",
     [](QPDF& pdf) {
         pdf.getRoot().replaceKey("/OpenAction", Object::parse("<</S/JavaScript/JS(1)>>"));
     }},
    {"unmarked", [](QPDF& pdf) { addContent(pdf, "0 0 9 9 re f"); }},
    {"mark-nesting", [](QPDF& pdf) { addContent(pdf, "EMC"); }},
    {"parent-tree",
     [](QPDF& pdf) { firstPage(pdf).replaceKey("/StructParents", Object::newInteger(999)); }},
    {"lost-content",
     [](QPDF& pdf) { element(pdf, "/H1").replaceKey("/K", Object::parse("[0 999]")); }},
    {"tab-order", [](QPDF& pdf) { firstPage(pdf).removeKey("/Tabs"); }},
    {"blending",
     [](QPDF& pdf) {
         firstPage(pdf)
             .getKey("/Resources")
             .replaceKey("/ExtGState", Object::parse("<</G1 <</BM/Multiply>> >>"));
     }},
    {"font-embedded",
     [](QPDF& pdf) { objectWith(pdf, "/Type", "/FontDescriptor").removeKey("/FontFile2"); }},
    {"font-unicode",
     [](QPDF& pdf) { objectWith(pdf, "/Subtype", "/Type0").removeKey("/ToUnicode"); }},
    {"font-glyphs",
     [](QPDF& pdf) { objectWith(pdf, "/Subtype", "/CIDFontType2").removeKey("/CIDToGIDMap"); }},
    {"notdef",
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/CIDFontType2")
             .replaceKey("/CIDToGIDMap", Object::newStream(&pdf, std::string(400, '\0')));
     }},
    {"font-private",
     [](QPDF& pdf) {
         Object map = objectWith(pdf, "/Subtype", "/Type0").getKey("/ToUnicode");
         const std::shared_ptr<Buffer> buffer = map.getStreamData();
         std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
         text.replace(text.find("> <", text.find("beginbfchar")) + 3, 4, "e001");
         map.replaceStreamData(text, Object::newNull(), Object::newNull());
     }},
    {"font-encoding",
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/Type0")
             .replaceKey("/Encoding", Object::newName("/UniGB-UCS2-H"));
     }},
    {"font-widths",
     [](QPDF& pdf) {
         Object font = objectWith(pdf, "/Subtype", "/CIDFontType2");
         Object widths = font.getKey("/W").getArrayItem(1);
         for (int i = 1; i < widths.getArrayNItems(); ++i)
             widths.setArrayItem(i, Object::newInteger(123));
     }},
    {"suspects",
     [](QPDF& pdf) {
         pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Object::newBool(true));
     }},
    {"role-map",
     [](QPDF& pdf) {
         pdf.getRoot()
             .getKey("/StructTreeRoot")
             .replaceKey("/RoleMap", Object::parse("<</Blurb/Chat /Chat/Blurb>>"));
     }},
    {"layers",
     [](QPDF& pdf) {
         pdf.getRoot().replaceKey("/OCProperties", Object::parse("<</OCGs[] /D<</Order[]>> >>"));
     }},
    {"limits",
     [](QPDF& pdf) {
         element(pdf, "/Figure").replaceKey("/Alt", Object::newString(std::string(40000, 'a')));
     }},
    {"filters",
     [](QPDF& pdf) {
         pdf.getRoot().replaceKey("/Held", pdf.makeIndirectObject(Object::newStream(&pdf, "x")));
         pdf.getRoot().getKey("/Held").getDict().replaceKey("/F", Object::newString("there.dat"));
     }},
    {"forms",
     [](QPDF& pdf) {
         pdf.getRoot().replaceKey("/AcroForm", Object::parse("<</Fields[] /XFA(x)>>"));
     }},
    {"link-shown",
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/Link").replaceKey("/F", Object::newInteger(2));
     }},
    {"link-known",
     [](QPDF& pdf) {
         firstPage(pdf).getKey("/Annots").appendItem(pdf.makeIndirectObject(
             Object::parse("<</Type/Annot/Subtype/Link/F 4/Rect[0 0 9 9]/Contents(there)>>")));
     }},
    {"pictures",
     [](QPDF& pdf) {
         Object picture = Object::newStream(&pdf, "abc");
         picture.replaceDict(Object::parse("<</Type/XObject /Subtype/Image /Width 1 /Height 1 "
                                           "/BitsPerComponent 8 /ColorSpace/DeviceRGB "
                                           "/Interpolate true>>"));
         pdf.getRoot().replaceKey("/Held", pdf.makeIndirectObject(picture));
     }},
    {"language-tag",
     [](QPDF& pdf) { element(pdf, "/P").replaceKey("/Lang", Object::newString("en_GB")); }},
    {"heading-kind",
     [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", Object::newName("/H")); }},
    {"role", [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/Blurb")); }},
    {"empty",
     [](QPDF& pdf) {
         Object document = element(pdf, "/Document");
         Object empty = Object::parse("<</S/P>>");
         empty.replaceKey("/P", document);
         document.getKey("/K").appendItem(pdf.makeIndirectObject(empty));
     }},
    {"heading-first",
     [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", Object::newName("/H1")); }},
    {"heading-order",
     [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", Object::newName("/H3")); }},
    {"figure-alt", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/Alt"); }},
    {"figure-place", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/A"); }},
    {"table-nesting",
     [](QPDF& pdf) { element(pdf, "/TBody").replaceKey("/S", Object::newName("/Div")); }},
    {"table-scope", [](QPDF& pdf) { element(pdf, "/TH").removeKey("/A"); }},
    {"table-rows",
     [](QPDF& pdf) {
         element(pdf, "/TD").replaceKey("/A", Object::parse("<</O/Table/ColSpan 2>>"));
     }},
    {"list-nesting",
     [](QPDF& pdf) { element(pdf, "/LBody").replaceKey("/S", Object::newName("/P")); }},
    {"link-structure",
     [](QPDF& pdf) {
         Object link = element(pdf, "/Link");
         link.replaceKey("/K", link.getKey("/K").getArrayItem(0));
     }},
    {"link-description",
     [](QPDF& pdf) { objectWith(pdf, "/Subtype", "/Link").removeKey("/Contents"); }},
    {"note-id", [](QPDF& pdf) { element(pdf, "/Note").removeKey("/ID"); }},
    {"operators", [](QPDF& pdf) { addContent(pdf, "/Artifact BMC 1 2 shine EMC"); }},
    {"texts", [](QPDF& pdf) { addContent(pdf, "/Artifact <</Note <414>>> BDC EMC"); }},
    {"colours", [](QPDF& pdf) { addContent(pdf, "0 0 0 1 k"); }},
    {"colours", [](QPDF& pdf) { addContent(pdf, "/DeviceCMYK cs"); }},
    {"graphics-state",
     [](QPDF& pdf) {
         Object state = pdf.makeIndirectObject(Object::parse("<</Type/ExtGState /TR/Identity>>"));
         Object states = Object::newDictionary();
         states.replaceKey("/Changed", state);
         firstPage(pdf).getKey("/Resources").replaceKey("/ExtGState", states);
     }},
    {"graphics-state", [](QPDF& pdf) { addContent(pdf, "/Brightest ri"); }},
    {"output-intent",
     [](QPDF& pdf) {
         pdf.getRoot()
             .getKey("/OutputIntents")
             .getArrayItem(0)
             .replaceKey("/S", Object::newName("/GTS_PDFX"));
     }},
    {"metadata-schema",
     [](QPDF& pdf) {
         replaceInXmp(pdf, "URI>http://www.aiim.org/pdfua/ns/id/", "URI>http://example.org/");
     }},
    {"metadata-schema",
     [](QPDF& pdf) { replaceInXmp(pdf, "<?xpacket begin=", "<?xpacket encoding=\"x\" begin="); }},
    {"action",
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/Link")
             .replaceKey("/A", Object::parse("<</S/Named /N/Print>>"));
     }},
    {"annotation-kind",
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/Link").replaceKey("/Subtype", Object::newName("/Screen"));
     }},
    {"annotation-kind", // and nothing that says how it is drawn
     [](QPDF& pdf) {
         objectWith(pdf, "/Subtype", "/Link").replaceKey("/Subtype", Object::newName("/Stamp"));
     }},
    {"presentation",
     [](QPDF& pdf) {
         firstPage(pdf).replaceKey("/PresSteps", Object::parse("<</Type/NavNode>>"));
     }},
    {"presentation",
     [](QPDF& pdf) { pdf.getRoot().replaceKey("/Requirements", Object::newArray()); }},
    {"font-set",
     [](QPDF& pdf) {
         objectWith(pdf, "/Type", "/FontDescriptor")
             .replaceKey("/CIDSet", Object::newStream(&pdf, std::string(1, '\0')));
     }},
    {"table-parts",
     [](QPDF& pdf) { element(pdf, "/TBody").replaceKey("/S", Object::newName("/THead")); }},
    {"list-numbering", [](QPDF& pdf) { element(pdf, "/L").removeKey("/A"); }},
    {"contents-nesting",
     [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/TOCI")); }},
    {"formula-alt",
     [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/Formula")); }},
};

} // namespace

const std::vector<Break>& breaks() { return allBreaks; }

} // namespace moothall::pdf::test
