// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions that were written with markup for the web, as text to be read on paper.
#pragma once

#include <QString>
#include <QStringList>

namespace moothall::report {

// The text without the marks of Markdown and HTML; the addresses of links stay, in brackets. Lines
// stay lines. For what organisers wrote about a project only: an idea is printed as it was typed.
QString readable(const QString& markup);

// The same, as the paragraphs it has: empty lines lie between them.
QStringList readableParagraphs(const QString& markup);

} // namespace moothall::report
