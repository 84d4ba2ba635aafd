// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a report together block by block, and numbers its sections and paragraphs.
#pragma once

#include "core/report/document.h"

#include <map>
#include <optional>

namespace moothall::report {

// Sections are "1."; what is in a section, paragraph or subsection, counts on as "1.1", "1.2"; the
// paragraphs of a subsection are "1.2.1". So every number is there once.
class Composer
{
public:
    explicit Composer(Document document) : m_document(std::move(document)) {}

    void section(const QString& title, const QString& anchor);
    void subsection(const QString& title, const QString& anchor);
    void subsection(const Span& title, const QString& anchor);
    void annex(const QString& title, const QString& anchor);
    // The section that was begun last stands on a page of its own.
    void startPage();
    void paragraph(Text text, const QString& about = {}); // see Paragraph::about
    void paragraph(const QString& text);
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    // The number of each section, subsection and annex so far, by its anchor.
    const std::map<QString, QString>& numbers() const { return m_numbers; }

    const Document& document() const { return m_document; }
    // The report stays within so many pages: it is told in as many words as they have room for,
    // longest telling first.
    void keepTo(int pages, std::vector<std::vector<Block>> tellings);
    Document take() { return std::move(m_document); }

private:
    Document m_document;
    std::map<QString, QString> m_numbers;
    int m_section = 0;
    int m_item = 0;                 // paragraph or subsection of the section
    std::optional<int> m_paragraph; // of the subsection, inside one
    int m_annex = 0;
};

} // namespace moothall::report
