// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Logical structure as in ISO 32000-1, 14.7 and 14.8, with the attributes PDF/UA-1 asks for.
#include "core/pdf/structurewriter.h"

#include "core/pdf/objects.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <map>

namespace moothall::pdf {
namespace {

using Object = QPDFObjectHandle;

// ISO 32000-1, 14.8.4.
constexpr std::array standardRoles = {
    "Document",  "Part",     "Art",   "Sect",  "Div",   "BlockQuote", "Caption", "TOC",
    "TOCI",      "Index",    "P",     "H1",    "H2",    "H3",         "H4",      "H5",
    "H6",        "H",        "L",     "LI",    "Lbl",   "LBody",      "Table",   "TR",
    "TH",        "TD",       "THead", "TBody", "TFoot", "Span",       "Quote",   "Note",
    "Reference", "BibEntry", "Code",  "Link",  "Annot", "Figure",     "Formula", "NonStruct"};

Object destination(const std::vector<Object>& pages, const Destination& place, double height)
{
    return objects::array({pages[size_t(place.page)], objects::name("XYZ"), Object::newInteger(0),
                           objects::real(height - place.top), Object::newNull()});
}

class StructureWriter
{
public:
    StructureWriter(QPDF& pdf, const DisplayList& list, const std::vector<Object>& pages)
        : m_pdf(pdf),
          m_list(list),
          m_pages(pages),
          m_height(list.pageSize.height()),
          m_root(pdf.makeIndirectObject(Object::parse("<</Type/StructTreeRoot>>")))
    {}

    void write()
    {
        makeElements();
        makeLinks();
        fillElement(0, m_root);
        m_root.replaceKey("/K", objects::array({m_elements[0]}));
        writeParentTree();
        writeRoleMap();
        writeIds();
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        writeOutline();
    }

private:
    // Elements that were dropped for want of content are not reached from the root.
    void makeElements()
    {
        m_elements.resize(m_list.structure.elements.size());
        makeElement(0);
    }

    void makeElement(ElementId id)
    {
        m_elements[size_t(id)] = m_pdf.makeIndirectObject(Object::newDictionary());
        for (const Child& child : m_list.structure.at(id).children) {
            if (const auto* element = std::get_if<ElementId>(&child))
                makeElement(*element);
        }
    }

    void makeLinks()
    {
        const auto pageCount = int(m_pages.size());
        for (size_t i = 0; i < m_list.links.size(); ++i) {
            const Link& link = m_list.links[i];
            Object annotation = Object::parse("<</Type/Annot /Subtype/Link /F 4 /Border[0 0 0]>>");
            annotation.replaceKey("/Rect", objects::rectangle(link.area, m_height));
            annotation.replaceKey("/Contents", objects::text(link.description));
            annotation.replaceKey("/StructParent", Object::newInteger(pageCount + int(i)));
            annotation.replaceKey("/A", actionOf(link));
            m_annotations.push_back(m_pdf.makeIndirectObject(annotation));

            Object page = m_pages[size_t(link.page)];
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_annotations.back());
            page.replaceKey("/Tabs", objects::name("S"));
        }
    }

    Object actionOf(const Link& link) const
    {
        Object action = Object::newDictionary();
        if (link.target) {
            action.replaceKey("/S", objects::name("GoTo"));
            action.replaceKey("/D", destination(m_pages, *link.target, m_height));
        } else {
            action.replaceKey("/S", objects::name("URI"));
            const QByteArray address = QUrl(link.address).toEncoded();
            action.replaceKey("/URI", Object::newString(address.toStdString()));
        }
        return action;
    }

    void fillElement(ElementId id, const Object& parent)
    {
        const Element& element = m_list.structure.at(id);
        Object object = m_elements[size_t(id)];
        object.replaceKey("/S", objects::name(element.role));
        object.replaceKey("/P", parent);
        if (standardRole(element.role) != element.role)
            m_mapped[element.role] = standardRole(element.role);
        fillChildren(element, object);
        fillTexts(element, object);
        fillAttributes(element, object);
        for (const Child& child : element.children) {
            if (const auto* inner = std::get_if<ElementId>(&child))
                fillElement(*inner, object);
        }
    }

    void fillChildren(const Element& element, Object& object)
    {
        Object children = Object::newArray();
        std::optional<int> home; // the page that plain numbers refer to
        for (const Child& child : element.children) {
            if (const auto* inner = std::get_if<ElementId>(&child))
                children.appendItem(m_elements[size_t(*inner)]);
            else if (const auto* link = std::get_if<LinkPart>(&child))
                children.appendItem(linkReference(link->link));
            else
                children.appendItem(contentReference(std::get<ContentPart>(child), home));
        }
        if (home)
            object.replaceKey("/Pg", m_pages[size_t(*home)]);
        if (children.getArrayNItems() == 1)
            object.replaceKey("/K", children.getArrayItem(0));
        else if (children.getArrayNItems() > 1)
            object.replaceKey("/K", children);
    }

    Object contentReference(const ContentPart& part, std::optional<int>& home) const
    {
        if (home.value_or(part.page) == part.page) {
            home = part.page;
            return Object::newInteger(part.number);
        }
        Object reference = Object::parse("<</Type/MCR>>");
        reference.replaceKey("/Pg", m_pages[size_t(part.page)]);
        reference.replaceKey("/MCID", Object::newInteger(part.number));
        return reference;
    }

    Object linkReference(int link) const
    {
        Object reference = Object::parse("<</Type/OBJR>>");
        reference.replaceKey("/Pg", m_pages[size_t(m_list.links[size_t(link)].page)]);
        reference.replaceKey("/Obj", m_annotations[size_t(link)]);
        return reference;
    }

    void fillTexts(const Element& element, Object& object)
    {
        if (!element.alternative.isEmpty())
            object.replaceKey("/Alt", objects::text(element.alternative));
        if (!element.actualText.isEmpty())
            object.replaceKey("/ActualText", objects::text(element.actualText));
        if (const QString tag = objects::languageTag(element.language); !tag.isEmpty())
            object.replaceKey("/Lang", objects::text(tag));
        if (element.role == "Note") { // which PDF/UA wants to be identifiable
            const std::string id = "note" + std::to_string(m_ids.size() + 1);
            object.replaceKey("/ID", Object::newString(id));
            m_ids[id] = object;
        }
    }

    void fillAttributes(const Element& element, Object& object) const
    {
        Object table = Object::newDictionary();
        if (!element.scope.isEmpty())
            table.replaceKey("/Scope", objects::name(element.scope));
        if (element.rowSpan > 1)
            table.replaceKey("/RowSpan", Object::newInteger(element.rowSpan));
        if (element.columnSpan > 1)
            table.replaceKey("/ColSpan", Object::newInteger(element.columnSpan));
        if (!element.summary.isEmpty())
            table.replaceKey("/Summary", objects::text(element.summary));
        attach(object, table, "Table");

        Object list = Object::newDictionary();
        if (!element.listNumbering.isEmpty())
            list.replaceKey("/ListNumbering", objects::name(element.listNumbering));
        attach(object, list, "List");

        Object layout = Object::newDictionary();
        if (element.role == "Figure") {
            layout.replaceKey("/Placement", objects::name("Block"));
            layout.replaceKey("/BBox", objects::rectangle(element.bounds, m_height));
        }
        attach(object, layout, "Layout");
    }

    static void attach(Object& object, Object attributes, const QByteArray& owner)
    {
        if (attributes.getKeys().empty())
            return;
        attributes.replaceKey("/O", objects::name(owner));
        object.replaceKey("/A", attributes);
    }

    // The way back from the content of a page to the elements it belongs to.
    void writeParentTree()
    {
        Object numbers = Object::newArray();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            Object owners = Object::newArray();
            for (const ElementId owner : m_list.pages[page].owners)
                owners.appendItem(m_elements[size_t(owner)]);
            Object(m_pages[page]).replaceKey("/StructParents", Object::newInteger(int(page)));
            numbers.appendItem(Object::newInteger(int(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
        }
        const auto pageCount = int(m_pages.size());
        for (size_t i = 0; i < m_list.links.size(); ++i) {
            numbers.appendItem(Object::newInteger(pageCount + int(i)));
            numbers.appendItem(m_elements[size_t(m_list.links[i].element)]);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          Object::newInteger(pageCount + int(m_list.links.size())));
    }

    void writeRoleMap()
    {
        if (m_mapped.empty())
            return;
        Object map = Object::newDictionary();
        for (const auto& [role, standard] : m_mapped)
            map.replaceKey('/' + role.toStdString(), objects::name(standard));
        m_root.replaceKey("/RoleMap", map);
    }

    void writeIds()
    {
        if (m_ids.empty())
            return;
        Object names = Object::newArray();
        for (const auto& [id, object] : m_ids) {
            names.appendItem(Object::newString(id));
            names.appendItem(object);
        }
        Object leaf = Object::newDictionary();
        leaf.replaceKey("/Names", names);
        m_root.replaceKey("/IDTree", m_pdf.makeIndirectObject(leaf));
    }

    struct Branch
    {
        int level;
        Object node;
        Object latest; // child
        int children = 0;
    };

    void writeOutline()
    {
        Object outlines = m_pdf.makeIndirectObject(Object::parse("<</Type/Outlines>>"));
        std::vector<Branch> branches{{0, outlines, Object::newNull()}};
        for (const OutlineEntry& entry : m_list.outline) {
            if (!m_elements[size_t(entry.element)].isInitialized())
                continue;
            while (branches.back().level >= entry.level)
                branches.pop_back();
            Object node = m_pdf.makeIndirectObject(Object::newDictionary());
            node.replaceKey("/Title", objects::text(entry.title));
            node.replaceKey("/Dest", destination(m_pages, entry.place, m_height));
            node.replaceKey("/SE", m_elements[size_t(entry.element)]);
            hang(node, branches.back(), branches.size() == 1);
            branches.push_back({entry.level, node, Object::newNull()});
        }
        if (branches.front().children == 0)
            return;
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", objects::name("UseOutlines"));
    }

    // Only the uppermost entries are open when the file is, so others count negatively.
    static void hang(Object& node, Branch& parent, bool open)
    {
        node.replaceKey("/Parent", parent.node);
        if (parent.children == 0) {
            parent.node.replaceKey("/First", node);
        } else {
            parent.latest.replaceKey("/Next", node);
            node.replaceKey("/Prev", parent.latest);
        }
        ++parent.children;
        parent.latest = node;
        parent.node.replaceKey("/Last", node);
        parent.node.replaceKey("/Count",
                               Object::newInteger(open ? parent.children : -parent.children));
    }

    QPDF& m_pdf;
    const DisplayList& m_list;
    const std::vector<Object>& m_pages;
    double m_height;
    Object m_root;
    std::vector<Object> m_elements; // uninitialised where the element was dropped
    std::vector<Object> m_annotations;
    std::map<QByteArray, QByteArray> m_mapped;
    std::map<std::string, Object> m_ids;
};

} // namespace

QByteArray standardRole(const QByteArray& role)
{
    if (std::find(standardRoles.begin(), standardRoles.end(), role) != standardRoles.end())
        return role;
    if (role == "Aside")
        return "Div";
    return role == "Em" || role == "Strong" ? "Span" : "P";
}

void writeStructure(QPDF& pdf, const DisplayList& list, const std::vector<QPDFObjectHandle>& pages)
{
    StructureWriter(pdf, list, pages).write();
}

} // namespace moothall::pdf
