// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The structure tree, the links and the outline as PDF objects that refer to one another.
#pragma once

#include "core/pdf/displaylist.h"

#include <qpdf/QPDF.hh>

namespace moothall::pdf {

// Adds tree, links and outline to a file whose pages are there already, in the list's order.
void writeStructure(QPDF& pdf, const DisplayList& list, const std::vector<QPDFObjectHandle>& pages);

// The type the file knows for a role of ours: itself, or what it is mapped to.
QByteArray standardRole(const QByteArray& role);

} // namespace moothall::pdf
