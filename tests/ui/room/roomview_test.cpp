// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the room sees, and what it must never see.
#include "core/develop/comparison.h"
#include "core/develop/slips.h"
#include "core/develop/solutions.h"
#include "core/exchange/sample.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/gather/roomideas.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/running.h"
#include "core/involve/sessions.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/room/roomcontrol.h"

#include <QBuffer>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

constexpr std::array everything{RoomShows::Prompt, RoomShows::Promise, RoomShows::OpenAndFixed,
                                RoomShows::Ideas,  RoomShows::Themes,  RoomShows::Ballot};

class TheRoom : public ::testing::Test
{
protected:
    void open(bool withSample)
    {
        m_desk.emplace(aWorkspace());
        if (withSample) {
            ASSERT_THAT(exchange::addSample(*m_desk->workspace), isOk());
            m_desk->desk.openProject(projects::all(m_desk->workspace).back().id);
        }
        m_settings.emplace(m_desk->workspace.inFolder(u"settings.ini"_s));
        m_clock.emplace(*m_desk, m_desk->workspace.clock.clock());
        m_laptop.emplace();
        present(*m_laptop, {800, 600});
        m_room = new RoomControl(*m_desk, *m_clock, *m_settings, *m_laptop);
    }

    void TearDown() override { Look::now().setTextScale(1); }

    // All text that the view would put on a wall, as an SVG has it.
    QString painted(const QSizeF& size = {1920, 1080})
    {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&bytes);
        svg.setSize(size.toSize());
        QPainter painter(&svg);
        m_room->view()->paint(painter, size);
        painter.end();
        QString text;
        static const QRegularExpression words(u"<text[^>]*>([^<]*)</text>"_s);
        for (auto found = words.globalMatch(QString::fromUtf8(bytes.data())); found.hasNext();)
            text += found.next().captured(1).trimmed() + u' ';
        return text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).simplified();
    }
    // And all that a screen reader says of it.
    QString heard()
    {
        return m_room->view()->accessibleName() + u". "_s + m_room->view()->accessibleDescription();
    }
    bool sees(const QString& words)
    {
        settle();
        return painted().contains(words) && heard().contains(words);
    }
    static void settle() { QTest::qWait(150); }

    Workspace& workspace() { return *m_desk->workspace; }
    const Reader& reader() { return m_desk->desk.reader(); }
    Id<Idea> addIdea(const QString& words)
    {
        Idea idea = anIdea(m_desk->workspace, words);
        idea.prompt = m_desk->workspace.prompt;
        return *ideas::add(workspace(), idea);
    }

    std::optional<TestDesk> m_desk;
    std::optional<Settings> m_settings;
    std::optional<SessionClock> m_clock;
    std::optional<QWidget> m_laptop;
    RoomControl* m_room = nullptr; // of the laptop's window
};

TEST_F(TheRoom, SeesTheQuestionAndHowManyIdeasThereAre)
{
    open(true);
    const auto prompts = prompts::all(reader(), m_desk->desk.session());
    m_room->setPrompt(prompts[0].id);
    m_room->turn(true);
    EXPECT_TRUE(sees(u"The Orrinshaw Hopper"_s));
    EXPECT_TRUE(sees(u"What happened?"_s));
    EXPECT_TRUE(sees(u"Prompt 1 of 3"_s));
    EXPECT_TRUE(painted().contains(u"ideas so far"_s));
    m_room->setPrompt(prompts[1].id);
    EXPECT_TRUE(sees(u"Prompt 2 of 3"_s));
}

TEST_F(TheRoom, FollowsWhatIsTyped)
{
    open(false);
    m_room->turn(true);
    EXPECT_TRUE(heard().endsWith(u"0 ideas so far"_s)) << heard().toStdString();
    addIdea(u"The bus came late"_s);
    settle();
    EXPECT_TRUE(heard().endsWith(u"1 idea so far"_s)) << heard().toStdString();
    m_desk->desk.undo();
    settle();
    EXPECT_TRUE(heard().endsWith(u"0 ideas so far"_s));
}

// Every name and code of the sample, in every way of showing it.
TEST_F(TheRoom, NeverSeesANameACodeAGroupATableOrAWarning)
{
    open(true);
    QStringList never{u"min behind"_s, u"min ahead"_s,    u"quiet"_s,
                      u"Table "_s,     u"safe wording"_s, u"Hidden"_s};
    int number = 0;
    for (Participant person : participants::all(reader(), m_desk->desk.project())) {
        person.name = u"Zebedee%1 Quillfeather"_s.arg(++number);
        person.contact = u"0700 900 %1"_s.arg(number);
        ASSERT_THAT(participants::change(workspace(), person), isOk());
        never += {*person.name, *person.contact, u"Quillfeather"_s};
    }
    for (const Group& group : groups::all(reader(), m_desk->desk.project()))
        never.append(group.name);
    static const QRegularExpression codes(
        u"\\b(P\\d\\d|G\\d|T\\d|C\\d\\d|K\\d|S\\d|I\\d|A\\d\\d|Q\\d|SES\\d)\\b"_s);
    const auto prompts = prompts::all(reader(), m_desk->desk.session());
    m_room->turn(true);
    for (const RoomShows shows : everything)
        for (const Prompt& prompt : prompts) {
            m_room->setPrompt(prompt.id);
            m_room->show(shows);
            settle();
            for (const QString& text : {painted(), heard()}) {
                EXPECT_FALSE(text.isEmpty());
                for (const QString& word : never)
                    EXPECT_FALSE(text.contains(word))
                        << word.toStdString() << " in " << nameOf(shows).toStdString() << ": "
                        << text.toStdString();
                const auto code = codes.match(text);
                EXPECT_FALSE(code.hasMatch()) << code.captured().toStdString();
            }
        }
}

TEST_F(TheRoom, SeesNoHiddenIdeaAndAFlaggedOneOnlyInItsSafeWording)
{
    open(false);
    const auto hidden = addIdea(u"Hide me"_s);
    const auto flagged = addIdea(u"Mrs Okafor missed dialysis"_s);
    addIdea(u"The bus came late"_s);
    ASSERT_THAT(ideas::setMark(workspace(), hidden, ideas::Mark::Withheld, true), isOk());
    ASSERT_THAT(ideas::setMark(workspace(), flagged, ideas::Mark::Identifying, true), isOk());
    m_room->show(RoomShows::Ideas);
    EXPECT_TRUE(sees(u"The bus came late"_s));
    EXPECT_FALSE(painted().contains(u"Hide me"_s) || heard().contains(u"Hide me"_s));
    EXPECT_FALSE(painted().contains(u"Okafor"_s) || heard().contains(u"Okafor"_s));
    ASSERT_THAT(ideas::setSafeWording(workspace(), flagged, u"Somebody missed treatment"_s),
                isOk());
    EXPECT_TRUE(sees(u"Somebody missed treatment"_s));
    EXPECT_FALSE(painted().contains(u"Okafor"_s));
    // At once, by one key.
    ASSERT_THAT(ideas::setMark(workspace(), flagged, ideas::Mark::Withheld, true), isOk());
    settle();
    EXPECT_FALSE(painted().contains(u"treatment"_s) || heard().contains(u"treatment"_s));
}

TEST_F(TheRoom, SeesPurposePromiseAndScope)
{
    open(true);
    m_room->show(RoomShows::Promise);
    EXPECT_TRUE(sees(u"Cabinet member for transport and communities"_s));
    EXPECT_TRUE(heard().contains(u"We will work out the options with you"_s));
    m_room->toggle(RoomShows::OpenAndFixed);
    EXPECT_TRUE(sees(u"Open: yours to shape"_s));
    EXPECT_TRUE(sees(u"Fixed, and why"_s));
    m_room->toggle(RoomShows::OpenAndFixed); // the same key goes back
    EXPECT_EQ(m_room->shows(), RoomShows::Promise);
}

TEST_F(TheRoom, ThatWasBlankIsBlankAgainOnceItHasSeenTheScope)
{
    open(true);
    m_room->show(RoomShows::Ideas);
    m_room->setBlank(true);
    m_room->toggle(RoomShows::OpenAndFixed);
    EXPECT_FALSE(m_room->isBlank());
    m_room->toggle(RoomShows::OpenAndFixed);
    EXPECT_EQ(m_room->shows(), RoomShows::Ideas);
    EXPECT_TRUE(m_room->isBlank());
}

TEST_F(TheRoom, SeesABallotOnlyWhenItIsRevealed)
{
    open(true);
    EXPECT_TRUE(std::ranges::count(m_room->canShow(), RoomShows::Ballot)); // that of the sample
    m_room->show(RoomShows::Ballot);
    EXPECT_TRUE(heard().contains(u"Result of the ballot"_s));
    EXPECT_TRUE(heard().contains(u"ballots"_s));
    ASSERT_THAT(slips::enter(workspace(), m_desk->desk.session(), u"1"_s), isOk());
    EXPECT_FALSE(std::ranges::count(m_room->canShow(), RoomShows::Ballot));
    settle();
    for (const Solution& solution : solutions::all(reader(), m_desk->desk.project()))
        EXPECT_FALSE(painted().contains(solution.title) || heard().contains(solution.title));
}

TEST_F(TheRoom, BlankIsPlainGroundAndAClock)
{
    open(true);
    m_room->turn(true);
    m_room->setBlank(true);
    EXPECT_EQ(painted(), u"13:00"_s);
    EXPECT_EQ(heard(), u"Room view. Blank"_s);
    m_room->setBlank(false);
    EXPECT_TRUE(sees(u"Prompt 1 of 3"_s));
}

class TheTimeInTheRoom : public TheRoom
{
protected:
    void SetUp() override
    {
        open(false);
        AgendaItem item;
        item.session = m_desk->desk.session();
        item.title = u"Tea"_s;
        item.plannedMinutes = 8;
        item.prompt = m_desk->workspace.prompt;
        ASSERT_THAT(agenda::add(workspace(), item), isOk());
        Session session = *reader().find(m_desk->desk.session());
        session.date = QDate();
        ASSERT_THAT(sessions::change(workspace(), session), isOk());
        ASSERT_THAT(running::goOn(workspace(), session.id), isOk());
        m_room->turn(true);
    }
    void after(std::chrono::milliseconds time)
    {
        m_desk->workspace.clock.set(Timestamp{workshopDay.milliseconds + time.count()});
        m_clock->look();
        settle();
    }
};

TEST_F(TheTimeInTheRoom, IsToldInWholeMinutesAndGentlyAtTheEnd)
{
    after(2min + 30s);
    EXPECT_TRUE(heard().contains(u"5 minutes left"_s)) << heard().toStdString();
    EXPECT_TRUE(painted().contains(u"minutes left"_s));
    after(6min + 30s);
    EXPECT_TRUE(heard().contains(u"1 minute left"_s));
    after(7min + 10s);
    EXPECT_TRUE(sees(u"Last minute"_s));
    after(8min);
    EXPECT_TRUE(sees(u"Time to finish this one"_s));
    after(20min);
    EXPECT_TRUE(sees(u"Time to finish this one"_s)) << "and no word of how late it is";
}

TEST_F(TheRoom, OpensFullScreenAndRemembersWhereItWas)
{
    open(true);
    m_room->turn(true);
    EXPECT_TRUE(m_room->view()->isFullScreen());
    QTest::mouseDClick(m_room->view(), Qt::LeftButton);
    EXPECT_FALSE(m_room->view()->isFullScreen());
    m_room->view()->setGeometry(40, 60, 640, 360);
    m_room->turn(false);
    RoomControl again(*m_desk, *m_clock, *m_settings, *m_laptop);
    again.turn(true);
    EXPECT_FALSE(again.view()->isFullScreen());
    EXPECT_EQ(again.view()->size(), QSize(640, 360));
}

TEST_F(TheRoom, ClosesByEscapeOrByItselfAndNothingElseMinds)
{
    open(true);
    m_room->turn(true);
    QTest::keyClick(m_room->view(), Qt::Key_Escape);
    EXPECT_FALSE(m_room->isOn());
    m_room->turn(true);
    m_room->view()->close();
    EXPECT_FALSE(m_room->isOn());
    addIdea(u"Work goes on"_s);
    settle();
    m_room->turn(true);
    EXPECT_TRUE(m_room->isOn());
    m_laptop->close();
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_room->isOn()) << "it goes with the window";
}

// What was hidden while the view was off must not stand in a window that was kept.
TEST_F(TheRoom, IsANewWindowEachTime)
{
    open(true);
    m_room->turn(true);
    m_room->setBlank(true);
    const QPointer<RoomView> before = m_room->view();
    m_room->turn(false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(before);
    m_room->turn(true);
    EXPECT_FALSE(m_room->isBlank());
    EXPECT_FALSE(m_room->view()->contents().headline.isEmpty());
}

TEST_F(TheRoom, HandsTheKeysOnToTheWindow)
{
    open(true);
    m_room->turn(true);
    std::vector<Command> asked;
    QObject::connect(m_room, &RoomControl::wants,
                     [&](Command command, int) { asked.push_back(command); });
    QTest::keyClick(m_room->view(), Qt::Key_F12);
    QTest::keyClick(m_room->view(), Qt::Key_F5);
    EXPECT_EQ(asked, (std::vector{Command::BlankRoom, Command::NextPrompt}));
}

// Small windows, square ones, large text, long words: nothing paints outside or fails.
TEST_F(TheRoom, PaintsAtEverySize)
{
    open(true);
    m_room->turn(true);
    for (const RoomShows shows : everything)
        for (const QSizeF size : {QSizeF(1920, 1080), QSizeF(1024, 768), QSizeF(320, 180),
                                  QSizeF(3840, 1080), QSizeF(600, 1000)})
            for (const double scale : {1.0, 1.5}) {
                Look::now().setTextScale(scale);
                m_room->show(shows);
                EXPECT_FALSE(painted(size).isEmpty());
            }
}

TEST(RoomIdeas, AreNotThoseOfWhoRefusedToBeQuoted)
{
    TestWorkspace workspace = aWorkspace().withParticipants(2);
    for (const Id<Participant> person : workspace.participants) {
        Idea idea = anIdea(workspace, u"The bus is late"_s);
        idea.participant = person;
        ASSERT_THAT(ideas::add(workspace, idea), isOk());
    }
    const IdeasOn all{workspace.session, {}};
    Agreement agreement;
    agreement.participant = workspace.participants[0];
    agreement.purpose = Purpose::AnonymousQuotes;
    agreement.state = AgreementState::Given;
    const auto given = agreements::add(workspace, agreement);
    ASSERT_THAT(given, isOk());
    EXPECT_EQ(roomIdeas::newest(workspace, all, 9).size(), 2u);
    agreement.id = *given;
    for (const AgreementState no : {AgreementState::Refused, AgreementState::Withdrawn}) {
        agreement.state = no;
        ASSERT_THAT(agreements::change(workspace, agreement), isOk());
        EXPECT_EQ(roomIdeas::newest(workspace, all, 9).size(), 1u);
        EXPECT_EQ(roomIdeas::count(workspace, all), 2) << "they count all the same";
    }
}

TEST(RoomIdeas, AreSafeOnesNewestFirst)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5);
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[4], ideas::Mark::Withheld, true), isOk());
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[3], ideas::Mark::Identifying, true),
                isOk());
    const auto shown = roomIdeas::newest(workspace, {workspace.session, std::nullopt}, 2);
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].id, workspace.ideas[2]);
    EXPECT_EQ(shown[1].id, workspace.ideas[1]);
}

} // namespace
} // namespace moothall::ui
