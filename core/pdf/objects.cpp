// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes PDF objects from our values.
#include "core/pdf/objects.h"

#include <QRegularExpression>

namespace moothall::pdf::objects {

QPDFObjectHandle name(const QByteArray& name)
{
    return QPDFObjectHandle::newName('/' + name.toStdString());
}

QPDFObjectHandle text(const QString& text)
{
    constexpr qsizetype longest = 16000; // two bytes each
    QString kept = text.left(longest);
    if (kept.size() < text.size()) {
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'…';
    }
    return QPDFObjectHandle::newUnicodeString(kept.toStdString());
}

QString languageTag(const QString& language)
{
    static const QRegularExpression tag(
        QStringLiteral("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")); // RFC 3066
    QString named = language.trimmed();
    named.replace(u'_', u'-');
    return tag.match(named).hasMatch() ? named : QString();
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
