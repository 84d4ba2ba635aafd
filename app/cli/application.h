// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Qt application behind the command line: sentences with numbers in them need one, and drawing
// needs a larger one.
#pragma once

#include "core/base/plurals.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace moothall::cli {

// One at a time, for as long as main runs.
class Application
{
public:
    Application();
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    // From now on text and charts can be laid out. Costs what Qt needs for fonts.
    static void beginDrawing();

private:
    template <class Kind>
    void become();

    int m_count = 1;
    std::array<char, 13> m_name{"moothall-cli"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    EnglishPlurals m_plurals;
    std::unique_ptr<QCoreApplication> m_application;
};

} // namespace moothall::cli
