// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what the pages paint: all of it marked, owned, and in fonts that can be read back.
#include "core/pdf/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <ranges>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

QByteArray streamBytes(Object stream)
{
    const std::shared_ptr<Buffer> bytes = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
}

Object resourcesOf(const AuditedFile& file, size_t page, const char* kind)
{
    Object resources = Object(file.pages[page]).getKey("/Resources");
    Object found = resources.isDictionary() ? resources.getKey(kind) : resources;
    return found.isDictionary() ? found : Object::newDictionary();
}

struct UsedFont
{
    Object font;
    Object descendant; // of composite fonts, else the font itself
    std::set<int> codes;
    int page = 0; // where it is first used

    Object descriptor() const
    {
        Object found = Object(descendant).getKey("/FontDescriptor");
        return found.isDictionary() ? found : Object::newDictionary();
    }
};

std::vector<UsedFont> usedFonts(const AuditedFile& file)
{
    std::map<QPDFObjGen, UsedFont> used;
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object fonts = resourcesOf(file, page, "/Font");
        for (const auto& [name, codes] : file.scans[page].codes) {
            Object font = fonts.getKey(name);
            if (!font.isDictionary())
                continue;
            UsedFont& entry = used.try_emplace(font.getObjGen()).first->second;
            if (!entry.font.isInitialized()) {
                Object descendants = font.getKey("/DescendantFonts");
                const bool composite = descendants.isArray() && descendants.getArrayNItems() > 0;
                entry.font = font;
                entry.descendant = composite ? descendants.getArrayItem(0) : font;
                entry.page = int(page);
            }
            entry.codes.insert(codes.begin(), codes.end());
        }
    }
    std::vector<UsedFont> fonts;
    for (auto& [id, font] : used)
        fonts.push_back(std::move(font));
    return fonts;
}

void forEachAnnotatedPage(const AuditedFile& file, const std::function<void(size_t)>& visit)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object annotations = Object(file.pages[page]).getKey("/Annots");
        if (annotations.isArray() && annotations.getArrayNItems() > 0)
            visit(page);
    }
}

} // namespace

void everythingMarked(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.scans.size(); ++page) {
        if (file.scans[page].unmarkedPaints > 0)
            findings.add(u"Something is painted that screen readers cannot place."_s,
                         onPage(int(page)));
    }
}

void marksNotCrossed(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.scans.size(); ++page) {
        if (file.scans[page].crossedMarks)
            findings.add(u"Marked contents overlap or are left open."_s, onPage(int(page)));
    }
}

void contentOwned(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object key = Object(file.pages[page]).getKey("/StructParents");
        const auto entry =
            key.isInteger() ? file.parentTree.find(key.getIntValue()) : file.parentTree.end();
        const bool known = entry != file.parentTree.end() && Object(entry->second).isArray();
        for (const int number : file.scans[page].numbers) {
            const int owner = known ? file.nodeOf(Object(entry->second).getArrayItem(number)) : -1;
            const std::pair place(int(page), number);
            const auto owns = [&](const Node& node) {
                return std::count(node.content.begin(), node.content.end(), place) == 1;
            };
            if (owner < 0 || !owns(file.nodes[size_t(owner)])) {
                findings.add(u"Content and structure disagree about what belongs where."_s,
                             onPage(int(page)));
                break;
            }
        }
    }
}

void contentPainted(const AuditedFile& file, Findings& findings)
{
    for (const Node& node : file.nodes) {
        for (const auto& [page, number] : node.content) {
            const bool painted =
                page >= 0 && std::count(file.scans[size_t(page)].numbers.begin(),
                                        file.scans[size_t(page)].numbers.end(), number) == 1;
            if (!painted)
                findings.add(u"The structure names content that no page has."_s, node.place());
        }
    }
}

void tabOrder(const AuditedFile& file, Findings& findings)
{
    forEachAnnotatedPage(file, [&](size_t page) {
        if (!Object(file.pages[page]).getKey("/Tabs").isNameAndEquals("/S"))
            findings.add(u"The tab key does not follow the order of reading."_s, onPage(int(page)));
    });
}

void plainBlending(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        for (Object state :
             resourcesOf(file, page, "/ExtGState").getDictAsMap() | std::views::values) {
            Object mode = state.isDictionary() ? state.getKey("/BM") : state;
            if (mode.isName() && !mode.isNameAndEquals("/Normal"))
                findings.add(u"Colours are mixed in a way printers may not follow."_s,
                             onPage(int(page)));
        }
    }
}

void fontsEmbedded(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object descriptor = font.descriptor();
        if (!descriptor.getKey("/FontFile").isStream() &&
            !descriptor.getKey("/FontFile2").isStream() &&
            !descriptor.getKey("/FontFile3").isStream())
            findings.add(u"A font is not part of the file."_s, onPage(font.page));
    }
}

void fontsReadable(const AuditedFile& file, Findings& findings)
{
    static const QRegularExpression pair(u"<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]*)>"_s);
    static const QRegularExpression useless(u"^(....)*?(0000|fffe|feff)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const UsedFont& font : usedFonts(file)) {
        Object map = Object(font.font).getKey("/ToUnicode");
        if (!map.isStream()) {
            findings.add(u"The characters of a font cannot be read back."_s, onPage(font.page));
            continue;
        }
        std::set<int> readable;
        auto matches = pair.globalMatch(QString::fromLatin1(streamBytes(map)));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.captured(2).isEmpty() && !useless.match(match.captured(2)).hasMatch())
                readable.insert(match.captured(1).toInt(nullptr, 16));
        }
        if (!std::includes(readable.begin(), readable.end(), font.codes.begin(), font.codes.end()))
            findings.add(u"Some characters of a font cannot be read back."_s, onPage(font.page));
    }
}

void fontsMapped(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object descendant = font.descendant;
        if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !descendant.hasKey("/CIDToGIDMap"))
            findings.add(u"A font does not say which glyph a code shows."_s, onPage(font.page));
    }
}

void noMissingGlyphs(const AuditedFile& file, Findings& findings)
{
    for (const UsedFont& font : usedFonts(file)) {
        Object map = Object(font.descendant).getKey("/CIDToGIDMap");
        const QByteArray glyphs = map.isStream() ? streamBytes(map) : QByteArray();
        const auto missing = [&](int code) {
            const qsizetype at = 2 * qsizetype(code);
            if (glyphs.isEmpty())
                return code == 0;
            return at + 1 >= glyphs.size() || (glyphs[at] == 0 && glyphs[at + 1] == 0);
        };
        if (std::any_of(font.codes.begin(), font.codes.end(), missing))
            findings.add(u"A character is shown as the sign for a missing glyph."_s,
                         onPage(font.page));
    }
}

} // namespace moothall::pdf::rules
