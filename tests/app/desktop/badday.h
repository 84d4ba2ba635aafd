// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a day when something goes wrong: driven by key and mouse, read as it is seen.
#pragma once

#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"

#include <QAbstractItemView>
#include <QLineEdit>

#include <optional>

namespace moothall::test {

class BadDay : public ::testing::Test
{
protected:
    void open(const WorkspaceBuilder& builder, QSize size = {1280, 800})
    {
        m_workspace.emplace(builder);
        openWindow(size);
    }

    void openSample(QSize size = {1280, 800})
    {
        m_workspace.emplace(aWorkspace().empty());
        ASSERT_THAT(exchange::addSample(*m_workspace), isOk());
        openWindow(size);
    }

    void openWindow(QSize size)
    {
        m_open.emplace(*m_workspace, m_workspace->inFolder(QStringLiteral("settings.ini")), size);
        // Screens are made one by one once the window stands.
        for (const ui::Screen screen : everyScreen)
            m_open->show(screen);
    }

    void TearDown() override
    {
        m_open.reset();
        ui::Look::now().setTextScale(1);
        ui::Look::now().setScheme(ui::Scheme::AsTheSystem);
    }

    // As a person sends them: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
        RealWindow::settle();
    }

    void type(const QString& words)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

    template <class Widget>
    Widget* named(const QString& name)
    {
        for (auto* widget : window().findChildren<Widget*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }

    // Every screen, and every part of those that have parts.
    void onEveryScreen(const std::function<void(const std::string& where)>& look)
    {
        for (const ui::Screen screen : everyScreen) {
            m_open->show(screen);
            const int parts = m_open->parts() ? m_open->partCount() : 1;
            for (int part = 0; part < parts; ++part) {
                if (parts > 1)
                    m_open->showPart(part);
                look("screen " + std::to_string(int(screen)) + ", part " + std::to_string(part));
            }
        }
    }

    RealWindow& opened() { return *m_open; }
    ui::MainWindow& window() { return m_open->window; }
    TestWorkspace& workspace() { return *m_workspace; }
    Id<Project> project() { return m_open->desk.project(); }

    std::optional<TestWorkspace> m_workspace;
    std::optional<RealWindow> m_open;
};

} // namespace moothall::test
