// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed pack: every part is a clean PDF, says what it has to, and names nobody.
#include "core/gather/itemprompt.h"
#include "core/involve/agendabuilding.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/pdf/audit.h"
#include "core/report/pack/pack.h"
#include "tests/core/sample/samplefixture.h"
#include "tests/support/offscreen.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>

#include <QProcess>
#include <QRegularExpression>
#include <QSet>

namespace moothall::pack {
namespace {

using namespace Qt::StringLiterals;
using moothall::test::isOk;

const auto* const environment =
    ::testing::AddGlobalTestEnvironment(new moothall::test::OffscreenApplication);

// What a reader finds in the file, page by page.
QStringList pagesIn(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished(120'000);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

// The codes of people, and how far below the upper edge of their page they stand, in points.
std::vector<std::pair<QString, double>> codesIn(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    reader.waitForFinished(120'000);
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\"[^>]*>(P[0-9]{2})<"_s);
    std::vector<std::pair<QString, double>> codes;
    for (const auto& match : word.globalMatch(QString::fromUtf8(reader.readAllStandardOutput())))
        codes.emplace_back(match.captured(2), match.captured(1).toDouble());
    return codes;
}

class PackOf : public SampleWorkshop
{
protected:
    Contents contents() { return contentsOf(*workspace, session).value(); }

    // Writes the part, checks it, and gives back its pages.
    QStringList pagesOfPart(Part part)
    {
        const QString path = folder.filePath(fileNameOf(part));
        EXPECT_THAT(write(contents(), {part}, path), isOk());
        expectClean(path);
        return pagesIn(path);
    }

    void expectClean(const QString& path)
    {
        const auto findings = pdf::audit(path);
        ASSERT_THAT(findings, isOk());
        for (const pdf::Finding& finding : *findings)
            ADD_FAILURE() << path.toStdString() << ": " << finding.sentence.toStdString();
    }

    // Everybody gets a name that must not be printed.
    void nameEverybody(const QString& name)
    {
        for (Participant person : participants::all(*workspace, project)) {
            person.name = name;
            person.contact = u"someone@example.org"_s;
            ASSERT_THAT(participants::change(*workspace, person), isOk());
        }
    }
};

TEST_F(PackOf, TheSampleIsCleanInEveryPart)
{
    const std::map<Part, int> pages{
        {Part::RunSheet, 2}, {Part::PromptCards, 3}, {Part::SignIn, 2},     {Part::Agreements, 25},
        {Part::Ballots, 1},  {Part::Evaluation, 1},  {Part::Monitoring, 1}, {Part::TableTents, 4}};
    for (const auto& [part, count] : pages)
        EXPECT_EQ(pagesOfPart(part).size(), count) << titleOf(part).toStdString();
}

TEST_F(PackOf, EverythingInOneFileIsClean)
{
    const QString path = folder.filePath(u"pack.pdf"_s);
    const auto written = writeTo(contents(), allParts(), path);
    ASSERT_THAT(written, isOk());
    expectClean(path);
    EXPECT_EQ(pagesIn(path).size(), 39);
}

TEST_F(PackOf, NobodyIsNamedAnywhere)
{
    nameEverybody(u"Zebedee Quill"_s);
    for (const Part part : allParts())
        for (const QString& page : pagesOfPart(part)) {
            EXPECT_FALSE(page.contains(u"Zebedee"_s)) << titleOf(part).toStdString();
            EXPECT_FALSE(page.contains(u"example.org"_s)) << titleOf(part).toStdString();
        }
}

// So no sheet of it can help whoever wants a number that the report hides: who came, how they
// voted, what they said about themselves.
TEST_F(PackOf, NothingOfTheDayIsOnIt)
{
    const auto all = [&] {
        QStringList pages;
        for (const Part part : allParts())
            pages += pagesOfPart(part);
        return pages;
    };
    const QStringList before = all();
    ASSERT_THAT(workspace->act(u"The day"_s,
                               [](Edit& edit) {
                                   edit.run(
                                       "UPDATE attendance SET state = 'no_show' WHERE id % 3 = 0");
                                   edit.run("UPDATE ballot SET ballots_cast = 3, eligible = 4");
                                   edit.run("UPDATE ballot_mark SET marks = 1");
                                   edit.run("UPDATE monitoring_tally SET count = count + 2");
                                   edit.run("UPDATE evaluation SET forms_returned = 4");
                                   edit.run("UPDATE idea SET text = 'Another.'");
                               }),
                isOk());
    EXPECT_EQ(all(), before);
}

// Rows move up and down with the lines above them, so that every place of a row is met.
TEST_F(PackOf, NoRowOfTheSignInSheetIsCutByTheEndOfAPage)
{
    for (int number = 25; number <= 60; ++number) {
        Participant person;
        person.project = project;
        person.code = u"P%1"_s.arg(number);
        person.rank = number;
        Attendance expected;
        expected.session = session;
        expected.participant = *participants::add(*workspace, person);
        expected.state = AttendanceState::Expected;
        ASSERT_THAT(attendances::add(*workspace, expected), isOk());
    }
    Contents sheet = contents();
    for (int lines = 0; lines < 8; ++lines) {
        sheet.session.venue =
            QString(lines, u'x').replace(u'x', u"Over the bridge and then left. "_s);
        const QString path = folder.filePath(u"sign-in-%1.pdf"_s.arg(lines));
        ASSERT_THAT(write(sheet, {Part::SignIn}, path), isOk());
        const QStringList pages = pagesIn(path);
        ASSERT_GT(pages.size(), 2);
        for (const QString& page : pages.mid(1))
            EXPECT_TRUE(page.trimmed().startsWith(u"Code"_s)) << page.left(200).toStdString();
        QSet<QString> codes;
        for (const auto& [code, top] : codesIn(path)) {
            codes.insert(code);
            EXPECT_GT(top, 50) << code.toStdString() << " stands above the page";
        }
        EXPECT_EQ(codes.size(), 60);
    }
}

TEST_F(PackOf, SlipsHaveNoCodes)
{
    for (const Part part : {Part::Ballots, Part::Evaluation, Part::Monitoring, Part::TableTents})
        for (const QString& page : pagesOfPart(part))
            EXPECT_FALSE(page.contains(u"P07"_s)) << titleOf(part).toStdString();
    EXPECT_TRUE(pagesOfPart(Part::SignIn).join(u' ').contains(u"P07"_s));
    EXPECT_TRUE(pagesOfPart(Part::Agreements)[6].contains(u"Code: P07"_s));
}

TEST_F(PackOf, TheRunSheetHasTheDay)
{
    const QString sheet = pagesOfPart(Part::RunSheet).join(u' ');
    for (const QString& words : {u"13:30"_s, u"Silent sort"_s, u"Break"_s, u"16:25"_s,
                                 u"To bring"_s, u"Ballot slips with numbered options"_s})
        EXPECT_TRUE(sheet.contains(words)) << words.toStdString();
}

TEST_F(PackOf, OptionsKeepTheirNumbersAndLoseTheirOrder)
{
    const Contents first = contents();
    ASSERT_EQ(first.options.size(), 8u);
    EXPECT_FALSE(std::ranges::is_sorted(first.options, {}, &Option::number));
    for (std::size_t i = 0; i < first.options.size(); ++i)
        EXPECT_EQ(contents().options[i].number, first.options[i].number);
}

TEST_F(PackOf, WelshAndArabicWordsReadBackAndAreClean)
{
    Group group = groups::all(*workspace, project)[0];
    group.name = u"Pobl hŷn ac ŵyrion o Lŷn"_s;
    ASSERT_THAT(groups::change(*workspace, group), isOk());
    auto items = agenda::all(*workspace, session);
    ASSERT_THAT(itemPrompt::say(*workspace, items[3].id, u"ماذا حدث في المرة الأخيرة؟"_s), isOk());
    ASSERT_THAT(itemPrompt::say(*workspace, items[4].id, u"Beth ddigwyddodd y tro diwethaf?"_s),
                isOk());
    for (const Part part : allParts())
        pagesOfPart(part);
    EXPECT_TRUE(pagesOfPart(Part::SignIn).join(u' ').contains(u"hŷn ac ŵyrion"_s));
    EXPECT_TRUE(pagesOfPart(Part::PromptCards)[1].contains(u"ddigwyddodd"_s));
}

TEST_F(PackOf, AnEmptySessionHasBlankSheets)
{
    Project bare;
    bare.title = u"Bare"_s;
    Session empty;
    empty.project = projects::add(*workspace, bare).value();
    session = sessions::add(*workspace, empty).value();
    for (const Part part : allParts())
        EXPECT_EQ(pagesOfPart(part).size(), 1) << titleOf(part).toStdString();
}

TEST_F(PackOf, WordsOfAnyLengthStayOnTheirCard)
{
    const auto items = agenda::all(*workspace, session);
    ASSERT_THAT(itemPrompt::say(*workspace, items[3].id, QString(u"wider words "_s).repeated(16)),
                isOk());
    EXPECT_EQ(pagesOfPart(Part::PromptCards).size(), 3);
}

TEST_F(PackOf, APromptOfThreeHundredLettersIsOneCardToo)
{
    const auto items = agenda::all(*workspace, session);
    ASSERT_TRUE(workspace->act(u"Long"_s, [&](Edit& edit) { // as a file from elsewhere may have it
        edit.run("UPDATE prompt SET text = ? WHERE id = ?", QString(u"wider words "_s).repeated(27),
                 *items[3].prompt);
    }));
    EXPECT_EQ(pagesOfPart(Part::PromptCards).size(), 3);
}

TEST_F(PackOf, TheRunSheetSaysWhatIsLockedAndWhenItEnds)
{
    const QString end = sessions::all(*workspace, project)[0].end.toString(u"HH:mm"_s);
    EXPECT_TRUE(pagesOfPart(Part::RunSheet).join(u' ').contains(u"Ends at %1."_s.arg(end)));
    AgendaItem item = agenda::all(*workspace, session).back();
    item.plannedMinutes += 7;
    item.lockedStart = true;
    ASSERT_THAT(agenda::change(*workspace, item), isOk());
    const QString said = pagesOfPart(Part::RunSheet).join(u' ').simplified();
    EXPECT_TRUE(said.contains(u"That is 7 minute(s) after the session."_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Starts at this time whatever went before."_s));
}

TEST_F(PackOf, TheAgreementPromisesOnlyWhatCanBeKept)
{
    const QString afterwards = u"Nobody can find your words afterwards"_s;
    EXPECT_FALSE(pagesOfPart(Part::Agreements)[0].simplified().contains(afterwards));
    GroundRules rules;
    rules.session = session;
    rules.agreed = Attribution::Nothing;
    ASSERT_TRUE(workspace->act(u"Rules"_s, [&](Edit& edit) { edit.insert(rules); }));
    EXPECT_TRUE(pagesOfPart(Part::Agreements)[0].simplified().contains(afterwards));
}

TEST_F(PackOf, AnotherSessionHasItsOwnPeople)
{
    const auto people = participants::all(*workspace, project);
    Session second;
    second.project = project;
    session = sessions::add(*workspace, second).value();
    EXPECT_EQ(contents().guests.size(), 24u) << "nobody has been put down for it";
    Attendance expected;
    expected.session = session;
    expected.participant = people[6].id;
    ASSERT_THAT(attendances::add(*workspace, expected), isOk());
    ASSERT_EQ(contents().guests.size(), 1u);
    EXPECT_EQ(contents().guests[0].code, people[6].code);
}

TEST_F(PackOf, ASupporterSignsInToo)
{
    const auto people = participants::all(*workspace, project);
    Participant supporter = people[0];
    supporter.supporterOf = people[1].id;
    ASSERT_THAT(participants::change(*workspace, supporter), isOk());
    EXPECT_TRUE(pagesOfPart(Part::SignIn).join(u' ').contains(u"Supports "_s + people[1].code));
}

TEST_F(PackOf, AFolderGetsAFileForEachPart)
{
    std::size_t told = 0;
    const auto written =
        writeTo(contents(), {Part::RunSheet, Part::Ballots}, folder.filePath(u"new/pack"_s),
                [&](std::size_t done, std::size_t) {
                    told = done;
                    return true;
                });
    ASSERT_THAT(written, isOk());
    EXPECT_EQ(*written, (QStringList{folder.filePath(u"new/pack/run-sheet.pdf"_s),
                                     folder.filePath(u"new/pack/ballots.pdf"_s)}));
    EXPECT_EQ(told, 2u);
}

TEST_F(PackOf, NoSessionIsOneSentence)
{
    EXPECT_THAT(contentsOf(*workspace, Id<Session>{12}),
                moothall::test::failsWith(Error::Kind::NotFound));
}

TEST(PackParts, AreKnownByTheirWords)
{
    EXPECT_EQ(allParts().size(), 8u);
    for (const Part part : allParts())
        EXPECT_EQ(partFrom(fileNameOf(part).chopped(4)), part);
    EXPECT_FALSE(partFrom(u"banners"_s));
}

} // namespace
} // namespace moothall::pack
