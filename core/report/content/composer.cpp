// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/composer.h"

#include "core/report/content/phrases.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

void Composer::section(const QString& title, const QString& anchor)
{
    ++m_section;
    m_item = 0;
    m_paragraph.reset();
    m_numbers[anchor] = QString::number(m_section);
    add(Heading{2, QString::number(m_section) + u'.', title, anchor});
}

void Composer::subsection(const QString& title, const QString& anchor)
{
    subsection(plain(title), anchor);
}

void Composer::subsection(const Span& title, const QString& anchor)
{
    ++m_item;
    m_paragraph = 0;
    m_numbers[anchor] = u"%1.%2"_s.arg(m_section).arg(m_item);
    add(Heading{3, m_numbers[anchor], title.text, anchor, title.language});
}

void Composer::annex(const QString& title, const QString& anchor)
{
    const QString letter(QChar(u'A' + m_annex++));
    add(Heading{2, {}, Report::tr("Annex %1. %2").arg(letter, title), anchor});
}

void Composer::startPage()
{
    if (auto* heading = std::get_if<Heading>(&m_document.blocks.back()))
        heading->startsPage = true;
}

void Composer::keepTo(int pages, std::vector<std::vector<Block>> tellings)
{
    m_document.mostPages = pages;
    m_document.blocks = std::move(tellings.front());
    tellings.erase(tellings.begin());
    m_document.shorter = std::move(tellings);
}

void Composer::paragraph(Text text, const QString& about)
{
    const QString number = m_paragraph
                               ? u"%1.%2.%3"_s.arg(m_section).arg(m_item).arg(++*m_paragraph)
                               : u"%1.%2"_s.arg(m_section).arg(++m_item);
    add(Paragraph{number, std::move(text), Paragraph::Tone::Normal, about});
}

void Composer::paragraph(const QString& text) { paragraph(Text{plain(text)}); }

} // namespace moothall::report
