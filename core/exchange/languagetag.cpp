// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/languagetag.h"

#include "core/exchange/sentence.h"

#include <QLocale>
#include <QStringList>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lettersOfAScript = 4;

// Takes the parts one by one, in the order of BCP 47; absent where one is not known.
std::optional<QString> spelled(QStringList parts)
{
    const QLocale::Language language = QLocale::codeToLanguage(parts.takeFirst());
    if (language == QLocale::AnyLanguage || QLocale(language).language() != language)
        return std::nullopt;
    QString tag = QLocale::languageToCode(language);
    if (!parts.isEmpty() && parts.first().size() == lettersOfAScript) {
        const QLocale::Script script = QLocale::codeToScript(parts.takeFirst());
        if (script == QLocale::AnyScript)
            return std::nullopt;
        tag += u'-' + QLocale::scriptToCode(script);
    }
    if (!parts.isEmpty()) {
        const QLocale::Territory territory = QLocale::codeToTerritory(parts.takeFirst());
        if (territory == QLocale::AnyTerritory)
            return std::nullopt;
        tag += u'-' + QLocale::territoryToCode(territory);
    }
    return parts.isEmpty() ? std::optional(tag) : std::nullopt;
}

} // namespace

Result<QString> languageTag(const QString& written)
{
    const auto tag = spelled(written.trimmed().split(u'-'));
    if (!tag)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is no language known here. Write a tag such as en-GB, cy or "
                                 "de-AT.")
                        .arg(written));
    return *tag;
}

} // namespace moothall::exchange
