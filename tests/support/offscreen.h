// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a test program the QApplication that charts need, and a place to look at what it made.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>

#include <optional>

namespace moothall::test {

// Lives from the first test to the last. Register once per program:
//   const auto* environment = ::testing::AddGlobalTestEnvironment(new OffscreenApplication);
class OffscreenApplication : public ::testing::Environment
{
public:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application.emplace(m_argumentCount, m_arguments);
    }
    void TearDown() override { m_application.reset(); }

private:
    char m_name[5] = "test";
    char* m_arguments[2] = {m_name, nullptr};
    int m_argumentCount = 1;
    std::optional<QApplication> m_application;
};

// Where a person wants to see outputs with their own eyes: the folder that MOOTHALL_KEEP_OUTPUT
// names, or nothing.
inline std::optional<QString> keptOutput(const QString& fileName)
{
    const QString folder = qEnvironmentVariable("MOOTHALL_KEEP_OUTPUT");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return std::nullopt;
    return QDir(folder).filePath(fileName);
}

inline void keepOutput(const QString& fileName, const QByteArray& bytes)
{
    const std::optional<QString> path = keptOutput(fileName);
    if (!path)
        return;
    QFile file(*path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace moothall::test
