// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [LOOK...]: pictures of every screen with the sample, in every look, without a
// display.
#include "core/base/plurals.h"
#include "core/exchange/sample.h"
#include "core/involve/newproject.h"
#include "tests/app/desktop/realwindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <iostream>

using namespace moothall;
using namespace Qt::StringLiterals;
using ui::Command;
using ui::Screen;

namespace {

enum class Holds
{
    Sample,
    AProjectWithNothingInIt,
    Nothing
};

// One way the window is shown; its name begins the names of its pictures.
struct Appearance
{
    QString name;
    Holds holds = Holds::Sample;
    ui::Scheme scheme = ui::Scheme::Light;
    QSize size{1280, 800};
    double textScale = 1;
    bool inspectorOver = false; // where it does not stand beside the screen
};

const std::vector<Appearance>& appearances()
{
    static const std::vector<Appearance> all{
        {u"light"_s},
        {u"dark"_s, Holds::Sample, ui::Scheme::Dark},
        {u"small"_s, Holds::Sample, ui::Scheme::Light, {1024, 700}},
        {u"small-inspector"_s, Holds::Sample, ui::Scheme::Light, {1024, 700}, 1, true},
        {u"large-text"_s, Holds::Sample, ui::Scheme::Light, {1280, 800}, 1.5},
        {u"largest-text"_s, Holds::Sample, ui::Scheme::Light, {1024, 700}, 2},
        {u"empty"_s, Holds::AProjectWithNothingInIt},
        {u"first-start"_s, Holds::Nothing},
    };
    return all;
}

// Something a person looks at, and the way there.
struct View
{
    QString name;
    Screen screen;
    int part = 0;
};

const std::vector<View>& views()
{
    static const std::vector<View> all{
        {u"library"_s, Screen::Library},
        {u"involve"_s, Screen::Involve, 0},
        {u"involve-agenda"_s, Screen::Involve, 1},
        {u"gather"_s, Screen::Gather},
        {u"synthesise-board"_s, Screen::Synthesise, 0},
        {u"synthesise-themes"_s, Screen::Synthesise, 1},
        {u"synthesise-insights"_s, Screen::Synthesise, 2},
        {u"synthesise-how-might-we"_s, Screen::Synthesise, 3},
        {u"develop-seeds"_s, Screen::Develop, 0},
        {u"develop-solutions"_s, Screen::Develop, 1},
        {u"develop-actions"_s, Screen::Develop, 2},
        {u"develop-replies"_s, Screen::Develop, 3},
        {u"assess"_s, Screen::Assess},
        {u"report"_s, Screen::Report},
    };
    return all;
}

// What runs on workers, and charts, come a little later: until nothing moves any more.
QImage standingPicture(QWidget& widget)
{
    QImage last;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 10'000) {
        QTest::qWait(150);
        QImage now = widget.grab().toImage();
        if (now == last)
            break;
        last = std::move(now);
    }
    return last;
}

class Camera
{
public:
    Camera(QDir folder, const Appearance& appearance) : m_folder(folder), m_prefix(appearance.name)
    {}

    void take(QWidget& widget, const QString& name)
    {
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(m_prefix, name));
        if (standingPicture(widget).save(path))
            std::cout << path.toStdString() << '\n';
        else
            std::cerr << "Could not write " << path.toStdString() << '\n';
    }

private:
    QDir m_folder;
    QString m_prefix;
};

// A page of its own or a window over it, whichever it is.
void takeKeys(Camera& camera, ui::MainWindow& window)
{
    QTimer::singleShot(0, &window, [&] {
        QWidget* over = QApplication::activeModalWidget();
        camera.take(over ? *over : window, u"keys"_s);
        if (over)
            over->close();
    });
    window.run(Command::AllKeys);
    QTest::qWait(1000);
    QTest::keyClick(&window, Qt::Key_Escape);
}

// What comes up beside the screen by key and goes by Escape.
void takeBeside(Camera& camera, ui::MainWindow& window, Command command, const QString& name)
{
    window.run(command);
    camera.take(window, name);
    QTest::keyClick(&window, Qt::Key_Escape);
}

// What the room sees, in a window of its own.
void takeRoom(Camera& camera, ui::MainWindow& window)
{
    window.run(Command::RoomView);
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other != &window && other->isVisible())
            camera.take(*other, u"room-view"_s);
    window.run(Command::RoomView);
}

void takeAll(Camera& camera, test::RealWindow& open)
{
    for (const View& view : views()) {
        open.show(view.screen);
        if (open.window.screen() != view.screen)
            return; // without a project there is only the library
        if (open.parts())
            open.showPart(view.part);
        camera.take(open.window, view.name);
    }
    open.show(Screen::Gather);
    open.window.run(Command::ShowHistory);
    camera.take(open.window, u"history"_s);
    open.window.run(Command::ShowHistory);
    takeBeside(camera, open.window, Command::Coverage, u"coverage"_s);
    takeRoom(camera, open.window);
    takeKeys(camera, open.window);
}

Result<> fill(Workspace& workspace, Holds holds)
{
    switch (holds) {
    case Holds::Sample:
        return exchange::addSample(workspace);
    case Holds::AProjectWithNothingInIt:
        return projects::begin(workspace, u"A park for all ages"_s).map([](auto) {});
    case Holds::Nothing:
        break;
    }
    return {};
}

bool photograph(const Appearance& appearance, const QDir& folder)
{
    QTemporaryDir home;
    auto workspace = Workspace::create(home.filePath(u"Workshops.moothall"_s));
    if (!workspace || !fill(**workspace, appearance.holds))
        return false;
    ui::Look::now().setScheme(appearance.scheme);
    ui::Look::now().setTextScale(appearance.textScale);
    const QString settings = home.filePath(u"settings.ini"_s);
    ui::Settings(settings).setOn(u"inspectorOver"_s, appearance.inspectorOver);
    test::RealWindow open(**workspace, settings, appearance.size);
    Camera camera(folder, appearance);
    takeAll(camera, open);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0); // two pictures of the same are the same
    ui::Look look;

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::cerr << "screenshots FOLDER [LOOK...], where LOOK is one of:";
        for (const Appearance& appearance : appearances())
            std::cerr << ' ' << appearance.name.toStdString();
        std::cerr << '\n';
        return 2;
    }
    const QDir folder(arguments.front());
    if (!folder.mkpath(u"."_s)) {
        std::cerr << "Could not make the folder " << folder.path().toStdString() << '\n';
        return 1;
    }
    const QStringList wanted = arguments.mid(1);
    for (const Appearance& appearance : appearances())
        if ((wanted.isEmpty() || wanted.contains(appearance.name)) &&
            !photograph(appearance, folder))
            return 1;
    return 0;
}
