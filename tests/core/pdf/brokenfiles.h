// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file the audit finds nothing in, and for each of its rules a way to break it and nothing else.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QByteArray>

#include <functional>
#include <ostream>
#include <vector>

namespace moothall::pdf::test {

struct Break
{
    const char* rule;
    std::function<void(QPDF&)> damage;
};
std::ostream& operator<<(std::ostream& out, const Break& one);

const std::vector<Break>& breaks();

QByteArray goodFile();
QByteArray saved(QPDF& pdf, const std::function<void(QPDFWriter&)>& settings = {});

// The first element of that role.
QPDFObjectHandle element(QPDF& pdf, const char* role);

} // namespace moothall::pdf::test
