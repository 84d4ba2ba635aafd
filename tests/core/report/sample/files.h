// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workshop as documents, and the words of finished files as other programs read them.
#pragma once

#include "core/report/content/builder.h"
#include "core/report/pagestyle.h"
#include "tests/core/sample/samplefixture.h"

class QPainter;
class QRectF;

namespace moothall::report {

struct Figure;

void drawFigure(const Figure& figure, QPainter& painter, const QRectF& area);

class SampleFiles : public SampleWorkshop
{
protected:
    Document made(Variant variant, const PageStyle& style = PageStyle::standard());
    QString place(const QString& name) const { return folder.filePath(name); }
};

inline const std::vector<Variant> everyVariant{Variant::Councillor, Variant::Officer,
                                               Variant::Participant};

// What a screen reader is given, in the order of the tags, by poppler's pdfinfo. Alternative texts
// of pictures are left out.
QString wordsInTagOrder(const QString& pdf);

// The words of a text document, by unzip and an XML reader.
QString wordsOfOdt(const QString& odt);

// Every number of a text in its order, with its signs: "22", "4,077.10", "4.3".
QStringList numbersIn(const QString& text);

// Without white space and the signs of lists, which are each output's own.
QString lettersOf(QString text);

} // namespace moothall::report
