// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts and layouts need a running application; one serves all tests of this program.
#include <gtest/gtest.h>

#include <QGuiApplication>

#include <memory>

namespace {

class Application : public testing::Environment
{
public:
    void SetUp() override { m_application = std::make_unique<QGuiApplication>(m_count, m_words); }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[9] = "pdf_test";
    char* m_words[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

// GoogleTest takes the environment over and deletes it.
[[maybe_unused]] const auto* const registered =
    testing::AddGlobalTestEnvironment(std::make_unique<Application>().release());

} // namespace
