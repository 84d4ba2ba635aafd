// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a screen needs: an application without a display, a desk, and what was told.
#pragma once

#include "core/base/plurals.h"
#include "tests/support/testworkspace.h"
#include "ui/models/desk.h"
#include "ui/style/look.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>

#include <memory>
#include <optional>

namespace moothall::test {

// Add once in each test program:
//     const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::UiEnvironment);
class UiEnvironment : public ::testing::Environment
{
public:
    void SetUp() override
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application.emplace(m_count, m_arguments);
        QCoreApplication::installTranslator(&m_plurals);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_look.emplace();
    }

    void TearDown() override
    {
        m_look.reset();
        m_application.reset();
    }

private:
    int m_count = 1;
    char m_name[9] = "moothall";
    char* m_arguments[2] = {m_name, nullptr};
    EnglishPlurals m_plurals;
    std::optional<QApplication> m_application;
    std::optional<ui::Look> m_look;
};

// A workspace on a desk; keeps the last message.
//     TestDesk desk(aWorkspace().withIdeas(3));
class TestDesk
{
public:
    explicit TestDesk(const WorkspaceBuilder& builder)
        : workspace(builder), desk(*workspace)
    {
        QObject::connect(&desk, &ui::Desk::told, &desk,
                         [this](const ui::Message& message) { last = message; });
    }

    operator ui::Desk&() { return desk; }

    TestWorkspace workspace;
    ui::Desk desk;
    ui::Message last;
};

// Shows the widget at a size, active, as it would be in a window.
inline void present(QWidget& widget, QSize size = {960, 720})
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    static_cast<void>(QTest::qWaitForWindowExposed(&widget));
}

} // namespace moothall::test
