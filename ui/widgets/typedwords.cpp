// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace moothall::ui {

QString typedWords(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Paste))
        return QGuiApplication::clipboard()->text();
    const bool isWriting = !key.text().isEmpty() && key.text().front().isPrint() &&
                           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return isWriting ? key.text() : QString();
}

} // namespace moothall::ui
