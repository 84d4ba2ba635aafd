// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed in the middle of something: the file is whole, and so is what was written.
#include "core/gather/ideas.h"
#include "tests/app/desktop/badday.h"
#include "ui/gather/gatherpage.h"
#include "ui/report/reportpage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ClosingTheWindow : public BadDay
{
protected:
    QString manyIdeas(int count)
    {
        QFile file(workspace().inFolder(u"ideas.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("text,table\n");
        for (int i = 0; i < count; ++i)
            file.write("The last bus leaves at nine and nobody is on it, number " +
                       QByteArray::number(i) + ",1\n");
        return file.fileName();
    }

    std::size_t ideas() { return ideas::all(workspace(), workspace().session).size(); }
};

TEST_F(ClosingTheWindow, WhileAFileIsReadForAnImport)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    window().findChild<ui::GatherPage*>()->import(manyIdeas(20'000));
    window().close();
    m_open.reset();
    EXPECT_EQ(ideas(), 0u);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// At every moment of an export, from its first step to its last.
TEST_F(ClosingTheWindow, WhileTheReportIsExported)
{
    for (int rounds = 0; rounds < 8; ++rounds) {
        QTemporaryDir folder;
        openSample();
        opened().show(ui::Screen::Report);
        auto* page = window().findChild<ui::ReportPage*>();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return page->commands().contains(ui::Command::ExportReport); }, 20'000));
        page->handOver().askWith(
            [&](QWidget*, const QString&) { return folder.filePath(u"hopper.pdf"_s); }, {});
        window().run(ui::Command::ExportReport);
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::processEvents();
        window().close();
        m_open.reset();
        const QDir written(folder.path());
        for (const QString& name : written.entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = contentOf(written.filePath(name));
            const bool whole = name == u"hopper.pdf"_s    ? bytes.trimmed().endsWith("%%EOF")
                               : name == u"hopper.html"_s ? bytes.contains("</html>")
                                                          : false;
            EXPECT_TRUE(whole) << name.toStdString() << " after " << rounds << " rounds";
        }
    }
}

// Leaving for another screen while pages are laid out, and closing at once.
TEST_F(ClosingTheWindow, WhileThePagesOfTheReportAreLaidOut)
{
    m_workspace.emplace(aWorkspace().empty());
    ASSERT_THAT(exchange::addSample(*m_workspace), isOk());
    for (int rounds = 0; rounds < 6; ++rounds) {
        m_open.emplace(*m_workspace, m_workspace->inFolder(u"settings.ini"_s));
        window().show(ui::Screen::Report);
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::processEvents();
        window().close();
        m_open.reset();
    }
}

} // namespace
} // namespace moothall
