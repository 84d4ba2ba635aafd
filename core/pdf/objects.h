// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Short words for the PDF objects that are made everywhere.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace moothall::pdf::objects {

QPDFObjectHandle name(const QByteArray& name); // without the slash
// Cut short where it is longer than a file may hold (ISO 19005-2, 6.1.13).
QPDFObjectHandle text(const QString& text);
// A language as both standards want it named: "en-GB" for "en_GB"; empty where it is none.
QString languageTag(const QString& language);

QPDFObjectHandle real(double value);
QPDFObjectHandle array(const std::vector<QPDFObjectHandle>& items);
QPDFObjectHandle stream(QPDF& pdf, const QByteArray& content);
// From the upper left corner, as we measure, to the lower left one, as PDF does.
QPDFObjectHandle rectangle(const QRectF& area, double pageHeight);

} // namespace moothall::pdf::objects
