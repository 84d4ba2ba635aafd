// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Word stems by Snowball (Porter, snowballstem.org), through libstemmer.
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

namespace moothall::suggest {

class Stemmer
{
public:
    // For a language without a stemmer ("cy", or none at all), words are their own stems.
    explicit Stemmer(const QString& language);

    QString stemOf(QStringView word);

private:
    struct Release
    {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Release> m_stemmer;
};

} // namespace moothall::suggest
