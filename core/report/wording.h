// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The few words the outputs add to a document, the same in each of them.
#pragma once

#include "core/report/document.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace moothall::report {

// "“To know it’s coming.”"; what is retold stands without the marks of a quotation.
QString quoted(const QString& words, const QString& retold = {});

// "A participant (in safe wording)"
Text sourceOf(const Quote& quote);

// "Chart D. Being told the bus is coming got the most marks"
QString figureTitle(const Figure& figure);

// "4.2 Waiting without knowing"
QString headingTitle(const Heading& heading);

// A name fit for an address: letters, digits and hyphens.
QString anchorName(const QString& anchor);

// What a box is, for those who do not see its colour.
QString calloutLabel(Callout::Kind kind);

// The part of the document a link leads to ("propose" for "#propose"), or null where it leads
// outside. Links that are neither addresses of pages, of mail nor of parts lead nowhere.
QString innerTarget(const QString& link);
bool leadsOutside(const QString& link);

// True where there is no level 1 heading among the blocks and no level is skipped on the way down.
bool headingsRunOn(const std::vector<Block>& blocks);

} // namespace moothall::report
