// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include <QApplication>

namespace moothall::cli {

namespace {

Application* running = nullptr;

} // namespace

Application::Application()
{
    running = this;
    become<QCoreApplication>();
}

Application::~Application() { running = nullptr; }

// There may be only one: the other goes first.
template <class Kind>
void Application::become()
{
    m_application.reset();
    m_application = std::make_unique<Kind>(m_count, m_arguments.data());
    QCoreApplication::installTranslator(&m_plurals);
}

void Application::beginDrawing()
{
    if (!qobject_cast<QApplication*>(running->m_application.get()))
        running->become<QApplication>();
}

} // namespace moothall::cli
