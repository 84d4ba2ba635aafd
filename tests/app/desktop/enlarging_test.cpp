// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is made larger while the program runs stands on every screen as if the program had been
// started so.
#include "core/exchange/sample.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"

#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr int tolerance = 2; // pixels

// What a control or a line of words looks like.
struct Seen
{
    QString what;
    QSize size;
    int letters = 0;
};

bool isWords(const QWidget& widget)
{
    return qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
}

// What is typed is seen in the middle of an area, which has a font of its own.
const QWidget& lettersOf(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    return area ? *area->viewport() : widget;
}

std::vector<Seen> allSeenIn(const QWidget& window)
{
    std::vector<Seen> seen;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && isWords(*widget))
            seen.push_back(
                {u"%1 “%2%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                    widget->accessibleName(), widget->property("text").toString()),
                 widget->size(), lettersOf(*widget).font().pixelSize()});
    return seen;
}

QString differences(const std::vector<Seen>& now, const std::vector<Seen>& fresh)
{
    if (now.size() != fresh.size())
        return u"%1 widgets are seen, and %2 in a new window"_s.arg(now.size()).arg(fresh.size());
    QStringList found;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const QSize by = now[i].size - fresh[i].size;
        if (std::abs(by.width()) > tolerance || std::abs(by.height()) > tolerance ||
            now[i].letters != fresh[i].letters)
            found.append(
                u"%1: %2x%3, letters of %4, and %5x%6, %7 in a new window"_s.arg(now[i].what)
                    .arg(now[i].size.width())
                    .arg(now[i].size.height())
                    .arg(now[i].letters)
                    .arg(fresh[i].size.width())
                    .arg(fresh[i].size.height())
                    .arg(fresh[i].letters));
    }
    return found.join(u'\n');
}

// A screen, with a command that opens something on it.
struct View
{
    ui::Screen screen;
    std::optional<ui::Command> opens;
    const char* name;
};

class Enlarging : public ::testing::TestWithParam<View>
{
protected:
    void SetUp() override { ASSERT_THAT(exchange::addSample(*m_workspace), isOk()); }
    void TearDown() override
    {
        m_open.reset();
        ui::Look::now().setTextScale(1);
    }

    void open()
    {
        m_open.emplace(*m_workspace, m_workspace.inFolder(u"settings.ini"_s), QSize(1024, 700));
        m_open->show(GetParam().screen);
    }

    std::vector<Seen> seen()
    {
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(20);
            m_open->settle();
        }
        return allSeenIn(m_open->window);
    }

    void openBeside()
    {
        if (GetParam().opens)
            m_open->window.run(*GetParam().opens, 0);
    }

    TestWorkspace m_workspace = aWorkspace().empty();
    std::optional<RealWindow> m_open;
};

constexpr std::array views{
    View{ui::Screen::Library, std::nullopt, "Library"},
    View{ui::Screen::Involve, std::nullopt, "Involve"},
    View{ui::Screen::Gather, std::nullopt, "Gather"},
    View{ui::Screen::Gather, ui::Command::Coverage, "Coverage"},
    View{ui::Screen::Gather, ui::Command::HideAndTell, "AtRisk"},
    View{ui::Screen::Synthesise, std::nullopt, "Synthesise"},
    View{ui::Screen::Develop, std::nullopt, "Develop"},
    View{ui::Screen::Assess, std::nullopt, "Assess"},
    View{ui::Screen::Report, std::nullopt, "Report"},
};

INSTANTIATE_TEST_SUITE_P(Screens, Enlarging, ::testing::ValuesIn(views),
                         [](const auto& view) { return view.param.name; });

TEST_P(Enlarging, AWindowThatIsOpenLooksLikeANewOne)
{
    open();
    ui::Look::now().setTextScale(1.25);
    static_cast<void>(seen());
    ui::Look::now().setTextScale(1.5);
    openBeside();
    const auto now = seen();
    m_open.reset();
    open();
    openBeside();
    EXPECT_EQ(differences(now, seen()).toStdString(), std::string());
}

TEST_P(Enlarging, TheRingStaysWhereTheKeyboardIs)
{
    open();
    const auto ring = [&] {
        const auto* frame = m_open->window.findChild<QFocusFrame*>();
        return frame && frame->isVisible();
    };
    const bool before = ring();
    ui::Look::now().setTextScale(1.25);
    static_cast<void>(seen());
    EXPECT_EQ(ring(), before);
}

TEST_P(Enlarging, GoingBackLeavesNoTrace)
{
    open();
    openBeside();
    const auto before = seen();
    ui::Look::now().setTextScale(1.75);
    static_cast<void>(seen());
    ui::Look::now().setTextScale(1);
    EXPECT_EQ(differences(seen(), before).toStdString(), std::string());
}

} // namespace
} // namespace moothall
