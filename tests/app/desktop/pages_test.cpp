// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen with the sample and with nothing: it opens, it fits, and every control has a name.
#include "app/desktop/pages.h"
#include "app/desktop/parts.h"
#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "tests/app/desktop/realwindow.h"
#include "tests/support/resultmatchers.h"
#include "tests/ui/support/uitest.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/steprail.h"
#include "ui/synthesise/board/boardview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ui::Screen;

constexpr std::array screens{Screen::Library, Screen::Involve, Screen::Gather, Screen::Synthesise,
                             Screen::Develop, Screen::Assess,  Screen::Report};

class EveryScreen : public ::testing::TestWithParam<Screen>
{
protected:
    void open(bool withSample, QSize size)
    {
        m_desk.emplace(aWorkspace().empty());
        if (withSample) {
            ASSERT_THAT(exchange::addSample(*m_desk->workspace), isOk());
        }
        m_settings.emplace(m_desk->workspace.inFolder(u"settings.ini"_s));
        m_window.emplace(*m_desk, *m_settings);
        addPages(*m_window, *m_desk);
        addParts(*m_window, *m_desk, *m_settings);
        present(*m_window, size);
        m_window->show(Screen::Library); // as the program begins
        m_window->show(GetParam());
        QCoreApplication::processEvents();
    }

    void TearDown() override
    {
        m_window.reset();
        ui::Look::now().setTextScale(1);
        ui::Look::now().setScheme(ui::Scheme::AsTheSystem);
    }

    ui::MainWindow& window() { return *m_window; }
    ui::Desk& desk() { return *m_desk; }

private:
    std::optional<TestDesk> m_desk;
    std::optional<ui::Settings> m_settings;
    std::optional<ui::MainWindow> m_window;
};

std::string nameOf(const ::testing::TestParamInfo<Screen>& screen)
{
    constexpr std::array names{"Library", "Involve", "Gather", "Synthesise",
                               "Develop", "Assess",  "Report"};
    return names[std::size_t(screen.param)];
}

INSTANTIATE_TEST_SUITE_P(Screens, EveryScreen, ::testing::ValuesIn(screens), nameOf);

std::string nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found.join(u", "_s).toStdString();
}

// Buttons whose words do not fit, and controls that stick out of what holds them.
std::string clipped(const QWidget& window)
{
    QStringList found;
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() <
                button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')))
            found.append(u"%1 (%2 px)"_s.arg(button->text()).arg(button->width()));
    return found.join(u", "_s).toStdString();
}

TEST_P(EveryScreen, OpensWithTheSampleAndEveryControlHasAName)
{
    open(true, {1280, 800});
    EXPECT_EQ(window().screen(), GetParam());
    EXPECT_EQ(nameless(window()), "");
}

TEST_P(EveryScreen, CutsNoWordAtAnySizeOfTextOrWindow)
{
    open(true, {1280, 800});
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)})
        for (const double scale : {1.0, 1.5, 2.0}) {
            window().resize(size);
            ui::Look::now().setTextScale(scale);
            for (int rounds = 0; rounds < 3; ++rounds) // layouts in layouts
                QCoreApplication::processEvents();
            EXPECT_EQ(clipped(window()), "") << size.width() << " at " << scale;
            EXPECT_LE(window().minimumSizeHint().width(), size.width()) << " at " << scale;
        }
}

// Where the keyboard is: on a control that can be seen, inside the screen.
bool isOnTheScreen(const ui::MainWindow& window)
{
    const QWidget* focused = window.focusWidget();
    return focused && focused->isVisible() && window.page()->isAncestorOf(focused);
}

TEST_P(EveryScreen, HasTheKeyboardAfterAClickOnItsStep)
{
    open(true, {1280, 800});
    EXPECT_TRUE(isOnTheScreen(window()));
    auto* steps = window().findChild<ui::StepRail*>()->findChild<QListView*>();
    for (const Screen other : {Screen::Library, Screen::Report, GetParam()}) {
        for (int row = 0; row < steps->model()->rowCount(); ++row) {
            const QModelIndex index = steps->model()->index(row, 0);
            if (index.data().toString() == nameOf(other) && index.flags() & Qt::ItemIsEnabled)
                QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
                                  steps->visualRect(index).center());
        }
        QCoreApplication::processEvents();
        EXPECT_EQ(window().screen(), other);
        EXPECT_TRUE(isOnTheScreen(window()))
            << nameOf(other).toStdString() << ": "
            << (window().focusWidget() ? window().focusWidget()->metaObject()->className()
                                       : "none");
    }
}

TEST_P(EveryScreen, HasTheKeyboardWhereThereIsNothingYet)
{
    open(false, {1280, 800});
    EXPECT_TRUE(isOnTheScreen(window()));
    ASSERT_THAT(projects::add(desk().workspace(), {{}, u"P1"_s, u"Park benches"_s}), isOk());
    window().show(GetParam());
    QCoreApplication::processEvents();
    EXPECT_EQ(window().screen(), GetParam());
    EXPECT_TRUE(isOnTheScreen(window()))
        << (window().focusWidget() ? window().focusWidget()->metaObject()->className() : "none");
}

TEST_P(EveryScreen, HasRegionsWithNames)
{
    open(true, {1280, 800});
    EXPECT_FALSE(window().page()->accessibleName().isEmpty());
    if (const QWidget* inspector = window().page()->inspector()) {
        EXPECT_FALSE(inspector->accessibleName().isEmpty());
    }
}

TEST_P(EveryScreen, PaintsLightAndDark)
{
    open(true, {1280, 800});
    ui::Look::now().setScheme(ui::Scheme::Dark);
    QCoreApplication::processEvents();
    const QImage dark = window().grab().toImage();
    ui::Look::now().setScheme(ui::Scheme::Light);
    QCoreApplication::processEvents();
    const QImage light = window().grab().toImage();
    EXPECT_LT(qGray(dark.pixel(20, 700)), 60);
    EXPECT_GT(qGray(light.pixel(20, 700)), 200);
}

TEST_P(EveryScreen, StandsAnEmptyFile)
{
    open(false, {1280, 800});
    EXPECT_EQ(window().screen(), Screen::Library) << "without a project there is only the library";
    window().grab();
}

TEST_P(EveryScreen, StandsTheUndoOfEverything)
{
    open(true, {1280, 800});
    window().run(ui::Command::Undo);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().screen(), Screen::Library);
    window().run(ui::Command::Redo);
    window().show(GetParam());
    QCoreApplication::processEvents();
    EXPECT_EQ(window().screen(), GetParam());
}

TEST_P(EveryScreen, CarriesOutEveryCommandItOffersWithoutHarm)
{
    open(true, {1280, 800});
    for (const ui::Command command : window().page()->commands())
        if (!asksInAWindow(command)) {
            window().run(command, 1);
            QCoreApplication::processEvents();
        }
    window().grab();
}

TEST(Messages, DoNotMoveWhatLiesUnderTheHandOnTheWall)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4).withThemes(1);
    RealWindow open(workspace, workspace.inFolder(u"settings.ini"_s));
    open.show(ui::Screen::Synthesise);
    open.window.messageBar().dismiss();
    RealWindow::settle();
    const QSize before = open.window.page()->size();
    open.desk.warn(u"Something happened."_s);
    RealWindow::settle();
    const ui::MessageBar& bar = open.window.messageBar();
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(open.window.page()->size(), before);
    const auto* view = open.window.findChild<ui::BoardView*>();
    const QPoint foot = bar.mapTo(&open.window, bar.rect().bottomLeft());
    EXPECT_EQ(view->mapFrom(&open.window, foot).y(), view->wall().area.bottom());
    open.showPart(2); // Insights have a row for it
    open.desk.warn(u"Something else happened."_s);
    RealWindow::settle();
    EXPECT_LT(open.window.page()->height(), before.height());
}

} // namespace
} // namespace moothall
