// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of languages as people write them.
#include "core/exchange/languagetag.h"
#include "tests/support/resultmatchers.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

TEST(LanguageTag, IsSpelledAsUsual)
{
    EXPECT_EQ(languageTag(u"de"_s), u"de"_s);
    EXPECT_EQ(languageTag(u"DE-at"_s), u"de-AT"_s);
    EXPECT_EQ(languageTag(u"cy"_s), u"cy"_s);
    EXPECT_EQ(languageTag(u"zh-hant-tw"_s), u"zh-Hant-TW"_s);
    EXPECT_EQ(languageTag(u"es-419"_s), u"es-419"_s);
}

TEST(LanguageTag, IsRefusedWhereItIsNotKnown)
{
    for (const QString& tag : {QString(), u"klingon"_s, u"C"_s, u"de_AT"_s, u"de-"_s, u"de-QQ"_s,
                               u"de-AT-more"_s, u"english"_s})
        EXPECT_THAT(languageTag(tag), test::failsWith(Error::Kind::BadInput)) << tag.toStdString();
}

} // namespace moothall::exchange
