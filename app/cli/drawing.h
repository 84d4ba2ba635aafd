// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out text and charts needs a Qt application; without a display it draws into memory.
#pragma once

#include "app/cli/application.h"
#include "app/cli/terminal.h"

namespace moothall::cli {

class Drawing
{
public:
    Drawing()
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt remarks on its surroundings here; what matters to the person is said in our sentences.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                warn(text);
        });
        Application::beginDrawing();
    }
};

} // namespace moothall::cli
