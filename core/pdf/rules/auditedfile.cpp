// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pages, structure tree and parent tree, taking nothing in the file for granted.
#include "core/pdf/rules/auditedfile.h"

#include "core/pdf/structurewriter.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

QByteArray nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QByteArray::fromStdString(object.getName().substr(1)) : QByteArray();
}

std::vector<QPDFObjectHandle> itemsOf(QPDFObjectHandle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    return object.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{object};
}

} // namespace

QString onPage(int index) { return u"page %1"_s.arg(index + 1); }

QString Node::place() const
{
    const QString name = QString::fromLatin1(role);
    return page < 0 ? name : u"%1 on %2"_s.arg(name, onPage(page));
}

bool Node::hasText(const char* key) const
{
    QPDFObjectHandle value = QPDFObjectHandle(object).getKey(key);
    return value.isString() && !QString::fromStdString(value.getUTF8Value()).trimmed().isEmpty();
}

QPDFObjectHandle Node::attribute(const char* owner, const char* key) const
{
    for (QPDFObjectHandle set : itemsOf(QPDFObjectHandle(object).getKey("/A"))) {
        if (set.isDictionary() && set.getKey("/O").isNameAndEquals(owner) && set.hasKey(key))
            return set.getKey(key);
    }
    return QPDFObjectHandle::newNull();
}

AuditedFile::AuditedFile(QPDF& thePdf, QByteArray theBytes)
    : pdf(thePdf), bytes(std::move(theBytes)), catalog(thePdf.getRoot())
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        m_pageNumbers[page.getObjectHandle().getObjGen()] = int(pages.size());
        pages.push_back(page.getObjectHandle());
        scans.push_back(scanPage(page.getObjectHandle()));
        for (const QPDFObjectHandle& annotation : itemsOf(page.getObjectHandle().getKey("/Annots")))
            if (QPDFObjectHandle(annotation).isDictionary())
                annotations.push_back(annotation);
    }
    readTree();
}

void AuditedFile::readTree()
{
    QPDFObjectHandle root = catalog.getKey("/StructTreeRoot");
    if (!root.isDictionary())
        return;
    for (const QPDFObjectHandle& child : itemsOf(root.getKey("/K")))
        readNode(child, -1);
    QPDFObjectHandle tree = root.getKey("/ParentTree");
    if (tree.isDictionary()) {
        for (const auto& [key, owner] : QPDFNumberTreeObjectHelper(tree, pdf, false).getAsMap())
            parentTree[key] = owner;
    }
}

// A file made by others may point in circles; each element is read once.
void AuditedFile::readNode(QPDFObjectHandle object, int parent)
{
    if (!object.isDictionary() || !object.hasKey("/S"))
        return;
    const auto number = int(nodes.size());
    if (object.isIndirect() && !m_nodeNumbers.try_emplace(object.getObjGen(), number).second)
        return;
    Node node;
    node.object = object;
    node.role = nameOf(object.getKey("/S"));
    node.standard = mapped(node.role);
    node.parent = parent;
    nodes.push_back(node);
    if (parent >= 0)
        nodes[size_t(parent)].children.push_back(number);
    for (const QPDFObjectHandle& child : itemsOf(object.getKey("/K")))
        readChild(child, number, object.getKey("/Pg"));
    for (int above = parent; above >= 0 && nodes[size_t(above)].page < 0;
         above = nodes[size_t(above)].parent)
        nodes[size_t(above)].page = nodes[size_t(number)].page;
}

void AuditedFile::readChild(QPDFObjectHandle child, int node, QPDFObjectHandle page)
{
    if (child.isInteger()) {
        addContent(node, page, int(child.getIntValue()));
    } else if (child.isDictionaryOfType("/MCR")) {
        const bool own = child.hasKey("/Pg");
        if (child.getKey("/MCID").isInteger())
            addContent(node, own ? child.getKey("/Pg") : page,
                       int(child.getKey("/MCID").getIntValue()));
    } else if (child.isDictionaryOfType("/OBJR")) {
        nodes[size_t(node)].references.push_back(child.getKey("/Obj"));
    } else {
        readNode(child, node);
    }
}

void AuditedFile::addContent(int node, QPDFObjectHandle page, int number)
{
    const int index = pageOf(page);
    nodes[size_t(node)].content.emplace_back(index, number);
    if (nodes[size_t(node)].page < 0)
        nodes[size_t(node)].page = index;
}

QByteArray AuditedFile::mapped(const QByteArray& role) const
{
    QPDFObjectHandle root = QPDFObjectHandle(catalog).getKey("/StructTreeRoot");
    QPDFObjectHandle map = root.getKey("/RoleMap");
    const std::string key = '/' + role.toStdString();
    if (standardRole(role) != role && map.isDictionary() && map.hasKey(key))
        return nameOf(map.getKey(key));
    return role;
}

int AuditedFile::pageOf(QPDFObjectHandle page) const
{
    const auto found = m_pageNumbers.find(page.getObjGen());
    return found == m_pageNumbers.end() ? -1 : found->second;
}

int AuditedFile::nodeOf(QPDFObjectHandle object) const
{
    const auto found = m_nodeNumbers.find(object.getObjGen());
    return found == m_nodeNumbers.end() ? -1 : found->second;
}

std::vector<const Node*> AuditedFile::withRole(const QByteArray& standardRole) const
{
    std::vector<const Node*> found;
    for (const Node& node : nodes) {
        if (node.standard == standardRole)
            found.push_back(&node);
    }
    return found;
}

} // namespace moothall::pdf
