// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the documents the PDF tests and the benchmark lay out.
#pragma once

#include "core/pdf/pdf.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <memory>

namespace moothall::pdf::test {

// Adds one block after another to a document in the report's font.
class DocumentBuilder
{
public:
    DocumentBuilder();

    DocumentBuilder& heading(int level, const QString& text);
    DocumentBuilder& paragraph(const QString& text);
    DocumentBuilder& paragraph(const QString& text, const QTextBlockFormat& format);
    DocumentBuilder& caption(const QString& text);
    DocumentBuilder& boxed(const QString& text, const Box& box, const QString& groupRole = {});
    DocumentBuilder& list(const QStringList& items, int indent = 1,
                          QTextListFormat::Style style = QTextListFormat::ListDisc);
    // The first row is a header row.
    DocumentBuilder& table(const QList<QStringList>& rows, bool rowHeaders = false);
    DocumentBuilder& picture(const QString& name, const QString& alternative,
                             QSizeF points = {400, 180});
    // To the end of the paragraph written last.
    DocumentBuilder& text(const QString& text, const QTextCharFormat& format = {});
    DocumentBuilder& link(const QString& text, const QString& address);

    static QTextBlockFormat spaced(double points = 6);

    QTextDocument& document() { return *m_document; }

private:
    void block(const QTextBlockFormat& format);

    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_started = false;
};

PageSetup pageSetup();
Metadata metadata();

// A bar chart, drawn with QPainter alone.
Painter barChart(const QString& name);

DisplayList laidOutAndWalked(QTextDocument& document, const PictureSource& pictures = barChart);
Rendered rendered(QTextDocument& document);

// Several pages like those of a council's report.
void writeSampleReport(DocumentBuilder& builder, int sections);

} // namespace moothall::pdf::test
