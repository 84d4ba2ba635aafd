// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A saved PDF, read once into the shape the rules of the audit look at.
#pragma once

#include "core/pdf/audit.h"
#include "core/pdf/rules/contentscan.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace moothall::pdf {

// An element of the structure tree, found in the file.
struct Node
{
    QPDFObjectHandle object;
    QByteArray role;     // as written
    QByteArray standard; // after the role map
    int parent = -1;
    int page = -1; // where its content begins, -1 if it has none
    std::vector<int> children;
    std::vector<std::pair<int, int>> content; // page and number
    std::vector<QPDFObjectHandle> references; // objects it stands for: annotations of links

    QString place() const; // "Figure on page 3"
    bool hasText(const char* key) const;
    // The value of an attribute of the owner, null if there is none.
    QPDFObjectHandle attribute(const char* owner, const char* key) const;
};

class AuditedFile
{
public:
    AuditedFile(QPDF& pdf, QByteArray bytes);

    QPDF& pdf;
    QByteArray bytes; // as they lie in the file
    QPDFObjectHandle catalog;
    std::vector<QPDFObjectHandle> pages;
    std::vector<PageScan> scans;               // one for each page
    std::vector<Node> nodes;                   // in the order of reading
    std::vector<QPDFObjectHandle> annotations; // of all pages
    // What the parent tree says, by its key: for pages one owner for each number.
    std::map<long long, QPDFObjectHandle> parentTree;

    int nodeOf(QPDFObjectHandle object) const; // -1 if it is not in the tree
    std::vector<const Node*> withRole(const QByteArray& standardRole) const;

private:
    void readTree();
    void readNode(QPDFObjectHandle object, int parent);
    void readChild(QPDFObjectHandle child, int node, QPDFObjectHandle page);
    void addContent(int node, QPDFObjectHandle page, int number);
    QByteArray mapped(const QByteArray& role) const;
    int pageOf(QPDFObjectHandle page) const;

    std::map<QPDFObjGen, int> m_nodeNumbers;
    std::map<QPDFObjGen, int> m_pageNumbers;
};

// Collects what one rule finds.
class Findings
{
public:
    Findings(QByteArray rule, std::vector<Finding>& list) : m_rule(std::move(rule)), m_list(list) {}

    void add(const QString& sentence, const QString& place = {})
    {
        m_list.push_back({m_rule, sentence, place});
    }

private:
    QByteArray m_rule;
    std::vector<Finding>& m_list;
};

QString onPage(int index); // "page 3" for index 2

} // namespace moothall::pdf
