// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are hard to show, wherever people's words are shown: nothing is cut, nothing breaks.
#include "core/assess/answering.h"
#include "core/develop/actions.h"
#include "core/develop/questions.h"
#include "core/develop/solutions.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/groups.h"
#include "core/involve/sessions.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "tests/app/desktop/badday.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

struct HardWords
{
    std::string name;
    QString words;
};

const std::vector<HardWords>& hardWords()
{
    static const std::vector<HardWords> all{
        {"OneWordOf500Letters", QString(500, u'w')},
        {"Arabic", u"يجب أن تصل الحافلة في موعدها، وأن يعرف الناس متى تأتي (رقم 7)"_s},
        {"Emoji",
         u"👩🏽‍🦽 the ramp 🚌 never works 😡😡 – 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧‍👦 e\u0301"_s},
        {"Welsh", u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: mae’r "
                  u"bws yn hwyr bob tro, ac nid oes neb yn dweud ŵ ŷ wrthym"_s},
        {"Markup", u"<b>bold</b> &amp; <img src=x> %1 %n && &File"_s},
    };
    return all;
}

class HardWordsShown : public BadDay, public ::testing::WithParamInterface<HardWords>
{
protected:
    const QString& words() { return GetParam().words; }

    template <class Noun>
    void replace(Result<> (*change)(Workspace&, const Noun&), Noun noun,
                 const std::vector<QString Noun::*>& fields)
    {
        for (const auto field : fields)
            noun.*field = words();
        EXPECT_THAT(change(workspace(), noun), isOk());
    }

    void writeThemEverywhere()
    {
        const Reader& reader = *m_workspace;
        const Project project = projects::all(reader).at(0);
        replace(projects::change, project,
                {&Project::title, &Project::service, &Project::commissioner,
                 &Project::decisionMaker, &Project::decisionQuestion, &Project::promise,
                 &Project::place});
        for (const Session& session : sessions::all(reader, project.id)) {
            replace(sessions::change, session, {&Session::title, &Session::venue});
            for (const Prompt& prompt : prompts::all(reader, session.id))
                replace(prompts::change, prompt, {&Prompt::text});
            int count = 0;
            for (const Idea& idea : ideas::all(reader, session.id))
                if (count++ < 30) {
                    EXPECT_THAT(ideas::reword(workspace(), idea.id, words()), isOk());
                }
        }
        for (const Group& group : groups::all(reader, project.id))
            replace(groups::change, group, {&Group::name});
        for (const MissingVoice& voice : missingVoices::all(reader, project.id))
            replace(missingVoices::change, voice, {&MissingVoice::text, &MissingVoice::plan});
        for (const Theme& theme : themes::all(reader, project.id))
            EXPECT_THAT(themes::rename(workspace(), theme.id, words()), isOk());
        for (const Insight& insight : insights::all(reader, project.id))
            replace(insights::change, insight, {&Insight::statement, &Insight::soWhat});
        for (const Question& question : questions::all(reader, project.id))
            replace(questions::change, question, {&Question::text});
        for (const Solution& solution : solutions::all(reader, project.id))
            replace(solutions::change, solution,
                    {&Solution::title, &Solution::description, &Solution::citizensBring});
        for (const Action& action : actions::all(reader, project.id))
            replace(actions::change, action, {&Action::text, &Action::ownerRole});
        for (const Reply& reply : replies::all(reader, project.id))
            replace(replies::change, reply,
                    {&Reply::youSaid, &Reply::weDidOrWill, &Reply::ownerRole});
    }

    // Labels whose words stick out of them.
    QString cut()
    {
        QStringList found;
        for (const auto* label : window().findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int room = label->contentsRect().width() + 2;
            const QFontMetrics metrics = label->fontMetrics();
            const int wide = metrics
                                 .boundingRect(QRect(0, 0, room, 20'000),
                                               int(label->alignment()) |
                                                   (label->wordWrap() ? Qt::TextWordWrap : 0),
                                               label->text())
                                 .width();
            if (wide > room)
                found.append(u"%1 px of “%2…” in %3 px (%4)"_s.arg(wide)
                                 .arg(label->text().left(12))
                                 .arg(room)
                                 .arg(QString::fromLatin1(
                                     label->parentWidget()->metaObject()->className())));
        }
        return found.join(u"; "_s);
    }

    // How far the screen could be scrolled sideways.
    int sideways()
    {
        const auto* screen = named<QScrollArea>(u"Screen"_s);
        return screen ? screen->horizontalScrollBar()->maximum() : 0;
    }
};

INSTANTIATE_TEST_SUITE_P(Words, HardWordsShown, ::testing::ValuesIn(hardWords()),
                         [](const auto& words) { return words.param.name; });

TEST_P(HardWordsShown, FitOnEveryScreen)
{
    openSample();
    writeThemEverywhere();
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        window().resize(size);
        RealWindow::settle();
        onEveryScreen([&](const std::string& where) {
            window().grab();
            EXPECT_EQ(cut().toStdString(), "") << where << " at " << size.width();
            EXPECT_EQ(sideways(), 0) << where << " at " << size.width();
        });
    }
}

TEST_P(HardWordsShown, AreTypedSavedAndTakenBack)
{
    open(aWorkspace());
    opened().show(ui::Screen::Gather);
    QApplication::focusWidget()->setProperty("plainText", words());
    press(Qt::Key_Return);
    const auto saved = ideas::all(workspace(), workspace().session);
    ASSERT_EQ(saved.size(), 1u) << opened().said().toStdString();
    EXPECT_EQ(saved.front().text.toStdString(), words().simplified().toStdString());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(ideas::all(workspace(), workspace().session).empty());
}

} // namespace
} // namespace moothall
