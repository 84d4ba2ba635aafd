// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report speaks English, and people's words are marked with the language they are in.
#include "core/report/html.h"
#include "tests/core/report/content/reportfixture.h"

#include <QGuiApplication>

#include <array>
#include <optional>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

// Charts are measured in letters, and letters need an application.
class Application : public testing::Environment
{
public:
    void SetUp() override
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application.emplace(m_count, m_arguments.data());
    }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    std::array<char, 5> m_name{"test"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    std::optional<QGuiApplication> m_application;
};

const auto* const environment = testing::AddGlobalTestEnvironment(new Application);

class GermanProject : public SampleReport
{
protected:
    void SetUp() override
    {
        SampleReport::SetUp();
        set("UPDATE project SET language = 'de-AT'");
    }

    QString page()
    {
        return QString::fromUtf8(report::toHtml(document(), [](auto&&...) {}));
    }
};

TEST_F(GermanProject, OwnSentencesAreEnglish)
{
    EXPECT_EQ(document().language, u"en-GB"_s);
    EXPECT_EQ(document().titleLanguage, u"de-AT"_s);
    EXPECT_TRUE(page().contains(u"<html lang=\"en-GB\">"_s));
    EXPECT_TRUE(page().contains(u"<h1 dir=\"auto\" lang=\"de-AT\">"_s));
}

TEST_F(GermanProject, QuotesAndStatementsAreGerman)
{
    int quotes = 0;
    int statements = 0;
    for (const report::Block& block : document().blocks) {
        if (const auto* quote = std::get_if<report::Quote>(&block)) {
            EXPECT_EQ(quote->language, u"de-AT"_s);
            EXPECT_EQ(quote->attributionLanguage,
                      quote->attribution == u"A participant" ? QString() : u"de-AT"_s);
            ++quotes;
        }
        if (const auto* statement = std::get_if<report::Statement>(&block)) {
            EXPECT_EQ(statement->text.front().language, u"de-AT"_s);
            ++statements;
        }
    }
    EXPECT_GT(quotes, 9);
    EXPECT_EQ(statements, 9);
}

TEST_F(GermanProject, HeadingsOfSolutionsAreGermanAndThoseOfSectionsAreNot)
{
    for (const report::Block& block : document().blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block)) {
            const bool theirs =
                heading->level == 3 && heading->anchor != u"slips" && heading->anchor != u"journey";
            EXPECT_EQ(heading->language, theirs ? u"de-AT"_s : QString())
                << heading->text.toStdString();
        }
}

TEST_F(GermanProject, AnIdeaInAnotherLanguageKeepsItsOwn)
{
    set("UPDATE idea SET language = 'tr'");
    EXPECT_TRUE(page().contains(u"<blockquote dir=\"auto\" lang=\"tr\">"_s));
    set("UPDATE idea SET language = 'en-GB'"); // as the report itself
    EXPECT_TRUE(page().contains(u"<blockquote dir=\"auto\">"_s));
}

TEST_F(GermanProject, ATagThatIsNoneIsLeftOut)
{
    set("UPDATE project SET language = 'Deutsch (glaube ich)'");
    EXPECT_FALSE(page().contains(u"glaube"_s));
}

TEST_F(SampleReport, AnEnglishProjectHasNoMarksOfLanguage)
{
    EXPECT_FALSE(
        QString::fromUtf8(report::toHtml(document(), [](auto&&...) {})).contains(u"<span lang="_s));
}

} // namespace
} // namespace moothall
