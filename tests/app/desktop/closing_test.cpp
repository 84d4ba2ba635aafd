// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed in the middle of something: the file is whole, and so is what was written.
#include "core/gather/ideas.h"
#include "tests/app/desktop/badday.h"
#include "tests/support/snapshot.h"
#include "ui/gather/fromfiles.h"
#include "ui/gather/gatherpage.h"
#include "ui/gather/importpane.h"
#include "ui/report/reportpage.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
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
            file.write("\"The last bus leaves at nine and nobody is on it, number " +
                       QByteArray::number(i) + "\",1\n");
        return file.fileName();
    }

    std::size_t ideas() { return ideas::all(workspace(), workspace().session).size(); }

    QPushButton* importButton()
    {
        for (auto* button : window().findChild<ui::ImportPane*>()->findChildren<QPushButton*>())
            if (button->text() == u"Import"_s)
                return button;
        return nullptr;
    }
};

TEST_F(ClosingTheWindow, WhileAFileIsReadForAnImport)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    window().findChild<ui::GatherPage*>()->files().import(manyIdeas(20'000));
    window().close();
    m_open.reset();
    EXPECT_EQ(ideas(), 0u);
}

TEST_F(ClosingTheWindow, WhileAnImportIsWritten)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    window().findChild<ui::GatherPage*>()->files().import(manyIdeas(8'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return importButton()->isEnabled(); }, 20'000));
    const std::string before = snapshot(workspace());
    bool closed = true;
    QString said;
    QTimer::singleShot(0, &window(), [&] {
        closed = window().close();
        said = opened().said();
    });
    QTest::keyClick(importButton(), Qt::Key_Return);
    // The window stays until a person stops the import, and says so.
    EXPECT_FALSE(closed);
    EXPECT_TRUE(said.endsWith(u'.')) << said.toStdString();
    EXPECT_EQ(ideas(), 8'000u);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(snapshot(workspace()), before) << "the import is one undo";
    EXPECT_TRUE(window().close());
}

TEST_F(ClosingTheWindow, WhileAnImportIsStoppedLeavesNothingBehind)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    window().findChild<ui::GatherPage*>()->files().import(manyIdeas(8'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return importButton()->isEnabled(); }, 20'000));
    QTimer::singleShot(0, &window(), [&] {
        window().close();
        press(Qt::Key_Escape);
    });
    QTest::keyClick(importButton(), Qt::Key_Return);
    EXPECT_EQ(ideas(), 0u);
    EXPECT_TRUE(window().close());
    m_open.reset();
    m_workspace->reopen();
    EXPECT_EQ(ideas(), 0u);
}

// Nothing that somebody typed goes without a word, wherever they are by then.
TEST_F(ClosingTheWindow, WhileALineIsHalfTypedShowsItFirst)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    type(u"half typed words"_s);
    opened().show(ui::Screen::Synthesise);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().screen(), ui::Screen::Gather);
    EXPECT_TRUE(opened().said().startsWith(u"“half typed words” is not saved yet."_s))
        << opened().said().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(ideas(), 1u);
    type(u"something else"_s);
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().close()) << "the second time it is meant";
    EXPECT_EQ(ideas(), 1u) << "nothing is saved that nobody saved";
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
