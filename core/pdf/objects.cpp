// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes PDF objects from our values.
#include "core/pdf/objects.h"

namespace moothall::pdf::objects {

QPDFObjectHandle name(const QByteArray& name)
{
    return QPDFObjectHandle::newName('/' + name.toStdString());
}

QPDFObjectHandle text(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle real(double value)
{
    constexpr int decimals = 2;
    return QPDFObjectHandle::newReal(value, decimals, true);
}

QPDFObjectHandle array(const std::vector<QPDFObjectHandle>& items)
{
    return QPDFObjectHandle::newArray(items);
}

QPDFObjectHandle stream(QPDF& pdf, const QByteArray& content)
{
    return QPDFObjectHandle::newStream(&pdf, content.toStdString());
}

QPDFObjectHandle rectangle(const QRectF& area, double pageHeight)
{
    return array({real(area.left()), real(pageHeight - area.bottom()), real(area.right()),
                  real(pageHeight - area.top())});
}

} // namespace moothall::pdf::objects
