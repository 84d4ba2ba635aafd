// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Report screen on the sample workshop.
#pragma once

#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportsettings.h"
#include "ui/report/toolline.h"

#include <QCheckBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

namespace moothall::ui {

class OnReport : public ::testing::Test
{
protected:
    void openSample()
    {
        open();
        ASSERT_THAT(exchange::addSample(workspace()), test::isOk());
        m_desk->desk.openProject(projects::all(workspace()).at(0).id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }));
    }

    void open(const test::WorkspaceBuilder& builder = test::aWorkspace().empty())
    {
        m_desk.emplace(builder);
        m_page.emplace(*m_desk);
        m_page->handOver().askWith(
            [this](QWidget*, const QString&) {
                ++m_asked;
                return m_answer;
            },
            [this](QWidget*, const LaidOutReport&) { return printer(); });
        test::present(*m_page, {1280, 760});
        m_page->enter();
    }

    // The button of those words, wherever on the screen or beside it.
    QPushButton* button(const QString& words)
    {
        for (QWidget* place : {static_cast<QWidget*>(m_page.operator->()), m_page->inspector()})
            if (place)
                for (auto* each : place->findChildren<QPushButton*>())
                    if (each->text() == words && !each->isHidden())
                        return each;
        return nullptr;
    }

    // The word beside a check that leads to where it is mended.
    QPushButton* look(const QString& way, const QString& word = QStringLiteral("Look"))
    {
        if (page().inspector())
            for (auto* each : page().inspector()->findChildren<QPushButton*>())
                if (each->text() == word && each->toolTip() == way && !each->isHidden())
                    return each;
        return nullptr;
    }

    QCheckBox* box(const QString& words)
    {
        for (auto* each : settings()->findChildren<QCheckBox*>())
            if (each->text() == words)
                return each;
        return nullptr;
    }

    bool isSaid(const QString& words)
    {
        for (const auto* label : m_page->findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    }

    // Prints into a file; nothing while no name is given.
    PrinterPtr printer()
    {
        PrinterPtr made(nullptr, [](QPrinter* each) { delete each; });
        if (m_printed.isEmpty())
            return made;
        made.reset(new QPrinter(QPrinter::HighResolution));
        made->setOutputFormat(QPrinter::PdfFormat);
        made->setOutputFileName(m_printed);
        return made;
    }

    test::TestDesk& desk() { return *m_desk; }
    Workspace& workspace() { return *m_desk->workspace; }
    Project project() { return *workspace().reader().find(m_desk->desk.project()); }
    ReportPage& page() { return *m_page; }
    PagePreview* preview() { return m_page->findChild<PagePreview*>(); }
    ReportSettings* settings() { return m_page->findChild<ReportSettings*>(); }

    QString m_answer; // to where the files go
    int m_asked = 0;
    QString m_printed;

private:
    std::optional<test::TestDesk> m_desk;
    std::optional<ReportPage> m_page;
};

} // namespace moothall::ui
