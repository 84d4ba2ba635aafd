// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <gtest/gtest.h>

using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

bool isRefused(const QString& file, const QString& line)
{
    return !objectionTo(file, line).isEmpty();
}

} // namespace

TEST(Layering, IsKeptByEveryFile) { EXPECT_EQ(objections().join(u'\n').toStdString(), ""); }

TEST(LayeringScanner, KnowsToWhichModuleAHeaderBelongs)
{
    EXPECT_EQ(qtModuleOf(u"QString"_s), u"QtCore"_s);
    EXPECT_EQ(qtModuleOf(u"QPainter"_s), u"QtGui"_s);
    EXPECT_EQ(qtModuleOf(u"QLabel"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"qlabel.h"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"QtWidgets/QLabel"_s), u"QtWidgets"_s);
    EXPECT_EQ(qtModuleOf(u"QChart"_s), u"QtCharts"_s);
    EXPECT_EQ(qtModuleOf(u"vector"_s), QString());
    EXPECT_EQ(qtModuleOf(u"core/base/id.h"_s), QString());
}

TEST(LayeringScanner, RefusesWidgetsInCore)
{
    EXPECT_TRUE(isRefused(u"core/store/x.cpp"_s, u"#include <QMessageBox>"_s));
    EXPECT_TRUE(isRefused(u"core/store/x.cpp"_s, u"  #  include <QtWidgets>"_s));
    EXPECT_TRUE(isRefused(u"core/report/x.cpp"_s, u"#include <QtCharts/QChart>"_s));
    EXPECT_TRUE(isRefused(u"core/report/x.cpp"_s, u"#include \"ui/charts/plot.h\""_s));
    EXPECT_FALSE(isRefused(u"core/report/x.cpp"_s, u"#include <QPainter>"_s));
}

TEST(LayeringScanner, RefusesTheDatabaseInTheWindowAndTheProgram)
{
    for (const QString& file : {u"ui/shell/x.cpp"_s, u"app/cli/x.cpp"_s}) {
        EXPECT_TRUE(isRefused(file, u"#include <SQLiteCpp/Database.h>"_s));
        EXPECT_TRUE(isRefused(file, u"#include <sqlite3.h>"_s));
        EXPECT_TRUE(isRefused(file, u"reader.value<int>(\"SELECT count(*) FROM idea\");"_s));
        EXPECT_TRUE(isRefused(file, u"edit.run(\"UPDATE idea SET text = ?\", text);"_s));
        EXPECT_FALSE(isRefused(file, u"button->setText(tr(\"Select all\"));"_s));
        EXPECT_FALSE(isRefused(file, u"#include \"core/gather/ideas.h\""_s));
    }
}

TEST(LayeringScanner, RefusesTheWorkshopWhereItDoesNotBelong)
{
    EXPECT_TRUE(isRefused(u"core/pdf/x.cpp"_s, u"#include \"core/gather/ideas.h\""_s));
    EXPECT_TRUE(isRefused(u"core/suggest/x.cpp"_s, u"#include \"core/store/workspace.h\""_s));
    EXPECT_TRUE(isRefused(u"core/store/x.cpp"_s, u"#include \"core/involve/project.h\""_s));
    EXPECT_TRUE(isRefused(u"core/base/x.h"_s, u"#include \"core/store/value.h\""_s));
    EXPECT_TRUE(isRefused(u"core/gather/x.cpp"_s, u"#include \"core/exchange/json.h\""_s));
    EXPECT_TRUE(isRefused(u"core/assess/x.cpp"_s, u"#include \"core/report/document.h\""_s));
    EXPECT_FALSE(isRefused(u"core/report/x.cpp"_s, u"#include \"core/assess/ledger.h\""_s));
}

TEST(LayeringScanner, RefusesChartsOutsideTheirFolder)
{
    EXPECT_TRUE(isRefused(u"ui/report/x.cpp"_s, u"#include <QChartView>"_s));
    EXPECT_TRUE(isRefused(u"app/desktop/main.cpp"_s, u"#include <QtCharts>"_s));
    EXPECT_FALSE(isRefused(u"ui/charts/x.cpp"_s, u"#include <QChart>"_s));
}
