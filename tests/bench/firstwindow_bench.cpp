// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for the first window: Moothall with a workspace of 45 MB beside
// KeePassXC, seen from outside by the same eye.
//
// Each program is started on a display of its own (Xvfb, no window manager). The clock runs from
// the start of the process until a window of at least 300 x 200 is mapped and its pixels, asked
// from the display every half millisecond, show more than eight colours: words are painted.
// The programs take turns, after one start of each that does not count.
#include "tests/bench/largefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <thread>
#include <xcb/xcb.h>

using namespace moothall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr int rounds = 20;
constexpr qint64 largeFile = 45'000'000;
constexpr auto patience = 20s;
constexpr std::size_t coloursOfWords = 8;

template <class Reply>
using ReplyPtr = std::unique_ptr<Reply, decltype(&std::free)>;

template <class Reply>
ReplyPtr<Reply> owned(Reply* reply)
{
    return {reply, &std::free};
}

// A display without a screen.
class Display
{
public:
    Display()
    {
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1200x24"_s,
                                   u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (m_server.waitForReadyRead(10'000))
            m_name = u":"_s + QString::fromLatin1(m_server.readLine().trimmed());
    }

    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

// Sees what the display shows.
class Eye
{
public:
    explicit Eye(const QString& display)
        : m_connection(xcb_connect(display.toLatin1().constData(), nullptr), &xcb_disconnect),
          m_root(xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root)
    {
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection(), m_root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(connection());
    }

    // What was shown before does not count.
    void forget()
    {
        while (owned(xcb_poll_for_event(connection()))) {
        }
    }

    // Until a window is mapped and painted; nothing where none comes.
    std::optional<xcb_window_t> paintedWindow()
    {
        const auto start = steady_clock::now();
        std::set<xcb_window_t> mapped;
        while (steady_clock::now() - start < patience) {
            while (const auto event = owned(xcb_poll_for_event(connection())))
                if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                    mapped.insert(reinterpret_cast<xcb_map_notify_event_t*>(event.get())->window);
            for (const xcb_window_t window : mapped)
                if (showsWords(window))
                    return window;
            std::this_thread::sleep_for(500us);
        }
        return std::nullopt;
    }

    // As a click on the cross of the window does.
    void close(xcb_window_t window)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = atom("WM_PROTOCOLS");
        message.data.data32[0] = atom("WM_DELETE_WINDOW");
        xcb_send_event(connection(), 0, window, 0, reinterpret_cast<const char*>(&message));
        xcb_flush(connection());
    }

private:
    xcb_connection_t* connection() const { return m_connection.get(); }

    xcb_atom_t atom(std::string_view name)
    {
        const auto cookie =
            xcb_intern_atom(connection(), 0, std::uint16_t(name.size()), name.data());
        const auto reply = owned(xcb_intern_atom_reply(connection(), cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    // One row of pixels in twenty is enough to cross a line of words.
    bool showsWords(xcb_window_t window)
    {
        const auto geometry = owned(
            xcb_get_geometry_reply(connection(), xcb_get_geometry(connection(), window), nullptr));
        if (!geometry || geometry->width < 300 || geometry->height < 200)
            return false;
        std::vector<xcb_get_image_cookie_t> rows;
        for (int y = 10; y < geometry->height; y += 20)
            rows.push_back(xcb_get_image(connection(), XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0,
                                         std::int16_t(y), geometry->width, 1, ~0u));
        std::set<std::uint32_t> colours;
        for (const auto row : rows) {
            const auto image = owned(xcb_get_image_reply(connection(), row, nullptr));
            if (!image)
                continue; // not on the screen yet
            const auto* pixels =
                reinterpret_cast<const std::uint32_t*>(xcb_get_image_data(image.get()));
            for (int i = 0; i < xcb_get_image_data_length(image.get()) / 4; ++i)
                if (colours.size() <= coloursOfWords)
                    colours.insert(pixels[i] & 0xffffff);
        }
        return colours.size() > coloursOfWords;
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_window_t m_root;
};

struct Contender
{
    QString name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds = {};
};

// The same for all: a home of its own, no desktop around it.
QProcessEnvironment environmentOf(const Display& display, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"HOME"_s, home);
    for (const auto& [variable, folder] :
         {std::pair(u"XDG_CONFIG_HOME"_s, u"/config"_s), std::pair(u"XDG_DATA_HOME"_s, u"/data"_s),
          std::pair(u"XDG_CACHE_HOME"_s, u"/cache"_s),
          std::pair(u"XDG_RUNTIME_DIR"_s, u"/run"_s)}) {
        QDir().mkpath(home + folder);
        environment.insert(variable, home + folder);
    }
    QFile::setPermissions(home + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return environment;
}

std::optional<double> firstWindow(const Contender& contender, Eye& eye,
                                  const QProcessEnvironment& environment)
{
    eye.forget();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto start = steady_clock::now();
    process.start(contender.program, contender.arguments);
    const auto window = eye.paintedWindow();
    const auto waited = std::chrono::duration<double, std::milli>(steady_clock::now() - start);
    if (window)
        eye.close(*window);
    if (!process.waitForFinished(1'000))
        process.terminate();
    if (!process.waitForFinished(3'000))
        process.kill();
    process.waitForFinished();
    return window ? std::optional(waited.count()) : std::nullopt;
}

std::vector<Contender> contenders(const bench::LargeFile& file)
{
    const QString own = QCoreApplication::applicationDirPath() + u"/moothall"_s;
    std::vector<Contender> all{
        {u"Moothall, %1 MB, %2 ideas"_s.arg(file.size() / 1'000'000).arg(file.ideas()),
         own,
         {file.path()}}};
    const QString other = QStandardPaths::findExecutable(u"keepassxc"_s);
    if (other.isEmpty()) {
        std::cout << "KeePassXC is not installed and is left out (Debian: keepassxc).\n";
        return all;
    }
    const QString settings = file.inFolder(u"keepassxc.ini"_s);
    QFile ini(settings);
    if (ini.open(QIODevice::WriteOnly)) // without questions at its first start
        ini.write("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\nSingleInstance=false\n"
                  "[GUI]\nCheckForUpdates=false\n");
    const QStringList config{u"--config"_s, settings, u"--localconfig"_s,
                             file.inFolder(u"local.ini"_s)};
    all.push_back({u"KeePassXC, nothing open"_s, other, config});
    const QString database = file.inFolder(u"small.kdbx"_s);
    QProcess cli;
    cli.start(u"keepassxc-cli"_s, {u"db-create"_s, u"-p"_s, u"-t"_s, u"100"_s, database});
    cli.write("secret\nsecret\n");
    cli.closeWriteChannel();
    cli.waitForFinished();
    if (QFile::exists(database))
        all.push_back({u"KeePassXC, asks for a password"_s, other, config + QStringList{database}});
    return all;
}

void print(Contender& contender)
{
    auto& times = contender.milliseconds;
    std::ranges::sort(times);
    if (times.empty()) {
        std::printf("%-40s no window came\n", contender.name.toUtf8().constData());
        return;
    }
    const auto at = [&](double share) {
        return times[std::size_t(share * double(times.size() - 1))];
    };
    std::printf("%-40s %8.0f %8.0f %8.0f %8zu\n", contender.name.toUtf8().constData(), at(0.5),
                at(0.95), times.front(), times.size());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()) {
        std::cout << "Skipped: Xvfb is not installed (Debian: xvfb).\n";
        return 0;
    }
    bench::LargeFile file;
    file.growTo(largeFile);
    const Display display;
    if (display.name().isEmpty()) {
        std::cerr << "The display did not start.\n";
        return 1;
    }
    Eye eye(display.name());
    const QProcessEnvironment environment = environmentOf(display, file.inFolder(u"home"_s));
    auto all = contenders(file);
    for (int round = -1; round < rounds; ++round)
        for (Contender& contender : all)
            if (const auto time = firstWindow(contender, eye, environment); time && round >= 0)
                contender.milliseconds.push_back(*time);
    std::printf("Start to first painted window, ms (build: %s)\n%-40s %8s %8s %8s %8s\n",
                MOOTHALL_BUILD_TYPE, "", "median", "p95", "fastest", "starts");
    for (Contender& contender : all)
        print(contender);
    return 0;
}
