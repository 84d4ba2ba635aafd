// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part may know which: app knows ui, ui knows core, and core knows no widgets.
#pragma once

#include <QString>
#include <QStringList>

namespace moothall::test {

// What is wrong with a line of a source file, named by its path in the project ("core/base/id.h"):
// one sentence, or nothing.
QString objectionTo(const QString& file, const QString& line);

// The objections to each line of a file, with its place: "core/base/id.h:7: ...".
QStringList objectionsTo(const QString& file, const QStringList& lines);

// The objections to every line of every source file under core, ui and app.
QStringList objections();

// "QtWidgets" for <QLabel>, <qlabel.h> and <QtWidgets/QLabel>; nothing for what is not Qt.
QString qtModuleOf(const QString& header);

} // namespace moothall::test
