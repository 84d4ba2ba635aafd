// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with Gather, and with a Report on which nothing can be done.
#pragma once

#include "core/gather/ideas.h"
#include "tests/ui/support/uitest.h"
#include "ui/gather/captureline.h"
#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"

namespace moothall::test {

using namespace ui;
using namespace Qt::StringLiterals;

class Window : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder, QSize size = {1280, 800})
    {
        m_desk.emplace(builder);
        m_settings.emplace(m_desk->workspace.inFolder(u"settings.ini"_s));
        m_window.emplace(*m_desk, *m_settings);
        m_window->addPage(Screen::Gather, [this] { return new GatherPage(*m_desk); });
        m_window->addPage(Screen::Report, [this] { return new Page(*m_desk); });
        present(*m_window, size);
        m_window->show(Screen::Gather);
        QCoreApplication::processEvents(); // screens read when they are seen
    }

    void TearDown() override
    {
        m_window.reset();
        Look::now().setTextScale(1);
        Look::now().setHighContrast(false);
        Look::now().setScheme(Scheme::AsTheSystem);
    }

    std::vector<Idea> ideas()
    {
        return moothall::ideas::all(m_desk->workspace, m_desk->workspace.session);
    }
    CaptureLine* line() { return m_window->findChild<CaptureLine*>(); }
    QAction* action(const QString& text)
    {
        for (QAction* candidate : m_window->actions())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    MainWindow& window() { return *m_window; }
    TestDesk& desk() { return *m_desk; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<Settings> m_settings;
    std::optional<MainWindow> m_window;
};

} // namespace moothall::test
