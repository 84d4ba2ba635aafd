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
QPDFObjectHandle text(const QString& text);
QPDFObjectHandle real(double value);
QPDFObjectHandle array(const std::vector<QPDFObjectHandle>& items);
QPDFObjectHandle stream(QPDF& pdf, const QByteArray& content);
// From the upper left corner, as we measure, to the lower left one, as PDF does.
QPDFObjectHandle rectangle(const QRectF& area, double pageHeight);

} // namespace moothall::pdf::objects
