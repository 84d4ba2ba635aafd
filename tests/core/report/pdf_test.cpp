// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a report says the words of the report in the order of its tags.
#include "core/pdf/audit.h"
#include "core/report/pdf.h"
#include "tests/support/demodocument.h"
#include "tests/support/documentwords.h"
#include "tests/support/offscreen.h"
#include "ui/charts/paintfigure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

#include <iostream>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

void paintCharts(const Figure& figure, QPainter& painter, const QRectF& area)
{
    charts::paintFigure(figure, painter, area);
}

QString placeFor(const QTemporaryDir& folder, const QString& name)
{
    return test::keptOutput(name).value_or(folder.filePath(name));
}

TEST(Pdf, IsWritten)
{
    const QTemporaryDir folder;
    for (const bool large : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        const PageStyle style = large ? PageStyle::largePrint() : PageStyle::standard();
        const QString path = placeFor(folder, large ? u"large.pdf"_s : u"demo.pdf"_s);
        const auto outcome = writePdf(test::demoDocument(), paintCharts, style, path);
        ASSERT_TRUE(outcome) << outcome.error().sentence.toStdString();
        std::cout << outcome->pages << " pages: " << timer.elapsed() << " ms\n";
    }
}

} // namespace
} // namespace moothall::report
