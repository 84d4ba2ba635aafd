// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/stemmer.h"

#include <libstemmer.h>

namespace moothall::suggest {

void Stemmer::Release::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(const QString& language)
    : m_stemmer(language.isEmpty() ? nullptr
                                   : sb_stemmer_new(language.toLatin1().constData(), "UTF_8"))
{}

QString Stemmer::stemOf(QStringView word)
{
    if (!m_stemmer)
        return word.toString();
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol* stem = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol*>(utf8.constData()), int(utf8.size()));
    if (!stem)
        return word.toString();
    return QString::fromUtf8(reinterpret_cast<const char*>(stem),
                             sb_stemmer_length(m_stemmer.get()));
}

} // namespace moothall::suggest
