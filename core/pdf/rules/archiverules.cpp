// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that keep a file readable for as long as archives last (ISO 19005-2 and -3), and what both
// standards forbid alike.
#include "core/pdf/rules/rules.h"
#include "core/pdf/structurewriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

Object inCatalog(const AuditedFile& file, const char* key)
{
    return Object(file.catalog).getKey(key);
}

Object dictionaryOf(Object object)
{
    if (object.isStream())
        return object.getDict();
    return object.isDictionary() ? object : Object::newDictionary();
}

// ISO 19005-2, 6.1.13.
constexpr size_t longestName = 127;
constexpr size_t longestString = 32767;
constexpr size_t mostObjects = 8'388'607;
constexpr double shortestSide = 3;
constexpr double longestSide = 14400;

bool isWithinLimits(Object object)
{
    if (object.isName())
        return object.getName().size() <= longestName + 1; // with its solidus
    if (object.isString())
        return object.getStringValue().size() <= longestString;
    if (object.isArray()) {
        for (Object item : object.getArrayAsVector())
            if (!item.isIndirect() && !isWithinLimits(item))
                return false;
        return true;
    }
    for (auto& [key, value] : dictionaryOf(object).getDictAsMap())
        if (key.size() > longestName + 1 || (!value.isIndirect() && !isWithinLimits(value)))
            return false;
    return true;
}

bool usesFilter(Object dictionary, const char* name)
{
    Object filter = dictionary.getKey("/Filter");
    if (!filter.isArray())
        return filter.isNameAndEquals(name);
    const auto all = filter.getArrayAsVector();
    return std::any_of(all.begin(), all.end(),
                       [&](Object one) { return one.isNameAndEquals(name); });
}

bool isLanguageTag(Object value)
{
    static const QRegularExpression tag(
        u"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"_s); // RFC 3066, which both standards name
    return value.isString() && tag.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
}

bool isSimpleLayer(Object configuration)
{
    return configuration.isDictionary() && configuration.getKey("/Name").isString() &&
           !configuration.getKey("/Name").getUTF8Value().empty() && !configuration.hasKey("/AS");
}

} // namespace

void notSuspect(const AuditedFile& file, Findings& findings)
{
    Object value = dictionaryOf(inCatalog(file, "/MarkInfo")).getKey("/Suspects");
    if (value.isBool() && value.getBoolValue())
        findings.add(u"The file says that its own structure is in doubt."_s);
}

// Matterhorn 02-003 and 02-004.
void rolesMapped(const AuditedFile& file, Findings& findings)
{
    Object map = dictionaryOf(inCatalog(file, "/StructTreeRoot")).getKey("/RoleMap");
    for (const auto& [key, value] : dictionaryOf(map).getDictAsMap()) {
        const QByteArray role = QByteArray::fromStdString(key.substr(1));
        if (standardRole(role) == role)
            findings.add(u"An element that readers know is given another meaning."_s);
        std::set<std::string> seen{key};
        for (Object next = value; next.isName() && map.hasKey(next.getName());
             next = map.getKey(next.getName()))
            if (!seen.insert(next.getName()).second) {
                findings.add(u"Kinds of elements are explained by one another in a circle."_s);
                break;
            }
    }
}

// Matterhorn 20-001 to 20-003.
void layersSimple(const AuditedFile& file, Findings& findings)
{
    Object layers = inCatalog(file, "/OCProperties");
    if (!layers.isDictionary())
        return;
    Object others = layers.getKey("/Configs");
    bool simple = isSimpleLayer(layers.getKey("/D"));
    if (others.isArray())
        for (const Object& one : others.getArrayAsVector())
            simple = simple && isSimpleLayer(one);
    if (!simple)
        findings.add(u"Layers of the file have no name or turn on by themselves."_s);
}

void withinLimits(const AuditedFile& file, Findings& findings)
{
    if (file.pdf.getObjectCount() > mostObjects)
        findings.add(u"The file has more parts than readers have to bear."_s);
    for (const Object& object : file.pdf.getAllObjects())
        if (!isWithinLimits(object)) {
            findings.add(u"A name or a text in the file is longer than readers have to bear."_s);
            return;
        }
    for (size_t page = 0; page < file.pages.size(); ++page) {
        if (file.scans[page].deepestState > 28)
            findings.add(u"Graphics states are nested deeper than readers have to bear."_s,
                         onPage(int(page)));
        const Object::Rectangle sheet =
            Object(file.pages[page]).getKey("/MediaBox").getArrayAsRectangle();
        for (const double side : {sheet.urx - sheet.llx, sheet.ury - sheet.lly})
            if (side < shortestSide || side > longestSide)
                findings.add(u"The sheet is smaller or larger than readers have to bear."_s,
                             onPage(int(page)));
    }
}

// ISO 19005-2, 6.1.7: nothing packed in a way that is gone, nothing kept elsewhere.
void filtersKept(const AuditedFile& file, Findings& findings)
{
    for (Object object : file.pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        Object dictionary = object.getDict();
        if (usesFilter(dictionary, "/LZWDecode") || usesFilter(dictionary, "/Crypt") ||
            dictionary.hasKey("/F")) {
            findings.add(u"Part of the file is packed or kept in a way archives cannot read."_s);
            return;
        }
    }
}

// Matterhorn 25-001; ISO 19005-2, 6.4.2.
void formsPlain(const AuditedFile& file, Findings& findings)
{
    Object form = dictionaryOf(inCatalog(file, "/AcroForm"));
    Object rendered = inCatalog(file, "/NeedsRendering");
    if (form.hasKey("/XFA") || (rendered.isBool() && rendered.getBoolValue()))
        findings.add(u"The file holds a form that readers would have to build."_s);
}

// ISO 19005-2, 6.3.2: links are printed and never hidden; other annotations we do not write.
void annotationsShown(const AuditedFile& file, Findings& findings)
{
    constexpr long long printed = 4;
    constexpr long long hidden = 1 | 2 | 32 | 256; // invisible, hidden, no view, toggled
    for (const Object& object : file.annotations) {
        Object flags = Object(object).getKey("/F");
        const long long value = flags.isInteger() ? flags.getIntValue() : 0;
        if ((value & printed) == 0 || (value & hidden) != 0)
            findings.add(u"A link is hidden or left out in print."_s);
    }
}

// ISO 19005-2, 6.3.1 and 6.3.3: nothing that plays or moves, and each drawn in one way only.
void annotationsReadable(const AuditedFile& file, Findings& findings)
{
    static const std::set<std::string> allowed{
        "/Text",     "/Link",      "/FreeText",  "/Line",        "/Square",
        "/Circle",   "/Polygon",   "/PolyLine",  "/Highlight",   "/Underline",
        "/Squiggly", "/StrikeOut", "/Stamp",     "/Caret",       "/Ink",
        "/Popup",    "/Widget",    "/Watermark", "/PrinterMark", "/FileAttachment"};
    for (const Object& object : file.annotations) {
        Object kind = Object(object).getKey("/Subtype");
        const bool known = kind.isName() && allowed.contains(kind.getName());
        const bool drawn = kind.isNameAndEquals("/Link") || kind.isNameAndEquals("/Popup") ||
                           dictionaryOf(Object(object).getKey("/AP")).hasKey("/N");
        if (!known || !drawn)
            findings.add(u"A note on a page is of a kind that archives cannot show."_s);
    }
}

// Matterhorn 28-002 and 28-011, from the side of the page.
void annotationsKnown(const AuditedFile& file, Findings& findings)
{
    for (const Object& annotation : file.annotations) {
        Object key = Object(annotation).getKey("/StructParent");
        const auto owner =
            key.isInteger() ? file.parentTree.find(key.getIntValue()) : file.parentTree.end();
        const int node = owner == file.parentTree.end() ? -1 : file.nodeOf(owner->second);
        if (node < 0 || (file.nodes[size_t(node)].standard != "Link" &&
                         file.nodes[size_t(node)].standard != "Annot"))
            findings.add(u"A link on a page is not part of the structure."_s);
    }
}

// ISO 19005-2, 6.2.8 and 6.2.9; Matterhorn 30-001.
void picturesPlain(const AuditedFile& file, Findings& findings)
{
    for (Object object : file.pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().getKey("/Type").isNameAndEquals("/XObject"))
            continue;
        Object dictionary = object.getDict();
        Object smooth = dictionary.getKey("/Interpolate");
        if ((smooth.isBool() && smooth.getBoolValue()) || dictionary.hasKey("/Alternates") ||
            dictionary.hasKey("/OPI") || dictionary.hasKey("/Ref") ||
            dictionary.getKey("/Subtype").isNameAndEquals("/PS"))
            findings.add(u"A picture would look different from reader to reader."_s);
    }
}

// ISO 19005-2, 6.10 and 6.11.
void presentedPlainly(const AuditedFile& file, Findings& findings)
{
    bool plain = !Object(file.catalog).hasKey("/Requirements") &&
                 !dictionaryOf(inCatalog(file, "/Names")).hasKey("/AlternatePresentations");
    for (const Object& page : file.pages)
        plain = plain && !Object(page).hasKey("/PresSteps");
    if (!plain)
        findings.add(u"The file asks readers for a show of slides, or for more than they have."_s);
}

// ISO 19005-2, 6.1.3.
void identified(const AuditedFile& file, Findings& findings)
{
    Object id = file.pdf.getTrailer().getKey("/ID");
    if (!id.isArray() || id.getArrayNItems() != 2 || !id.getArrayItem(0).isString() ||
        id.getArrayItem(0).getStringValue().empty())
        findings.add(u"The file has no name of its own by which it can be told from others."_s);
}

void languagesNamed(const AuditedFile& file, Findings& findings)
{
    Object whole = inCatalog(file, "/Lang");
    bool named = !whole.isString() || whole.getUTF8Value().empty() || isLanguageTag(whole);
    for (const Node& node : file.nodes)
        named = named && (!Object(node.object).hasKey("/Lang") ||
                          isLanguageTag(Object(node.object).getKey("/Lang")));
    if (!named)
        findings.add(u"A language is named in a way that readers do not know."_s);
}

} // namespace moothall::pdf::rules
