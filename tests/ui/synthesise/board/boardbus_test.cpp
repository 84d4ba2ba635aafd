// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the wall as a screen reader does: over the accessibility bus of the desktop, from
// another program. Needs Xvfb, dbus-daemon and at-spi2; passed over where one of them is missing.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// A thing on the bus: whose it is, and where.
struct Place
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Place& place)
{
    argument.beginStructure();
    argument << place.service << place.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Place& place)
{
    argument.beginStructure();
    argument >> place.service >> place.path;
    argument.endStructure();
    return argument;
}

} // namespace
Q_DECLARE_METATYPE(Place)

namespace {

constexpr int patience = 20000; // milliseconds, for a computer that has much else to do

template <class Condition>
bool eventually(Condition holds)
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < patience; QThread::msleep(50))
        if (holds())
            return true;
    return holds();
}

QString programNamed(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s})
                           : found;
}

// Ended with the test, whatever happens.
class Running
{
public:
    Running(const QString& program, const QStringList& arguments, const QProcessEnvironment& with)
    {
        m_process.setProcessEnvironment(with);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    ~Running()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(2000)) {
            m_process.kill();
            m_process.waitForFinished(2000);
        }
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    QString firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

class OverTheBus : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        static int count = 1;
        static char name[] = "bus";
        static char* arguments[] = {name, nullptr};
        static QCoreApplication application(count, arguments);
        qDBusRegisterMetaType<Place>();
        qDBusRegisterMetaType<QList<Place>>();
    }

    void SetUp() override
    {
        const QString display = programNamed(u"Xvfb"_s);
        const QString daemon = programNamed(u"dbus-daemon"_s);
        const QString launcher = programNamed(u"at-spi-bus-launcher"_s);
        if (display.isEmpty() || daemon.isEmpty() || launcher.isEmpty())
            GTEST_SKIP() << "there is no accessibility bus here: Xvfb, dbus-daemon and "
                            "at-spi-bus-launcher are needed";
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
        m_display = std::make_unique<Running>(
            display, QStringList{u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s},
            environment);
        const QString number = m_display->firstLine(); // as soon as it may be drawn on
        environment.insert(u"DISPLAY"_s, u':' + number);
        m_session = std::make_unique<Running>(
            daemon, QStringList{u"--session"_s, u"--nofork"_s, u"--print-address"_s}, environment);
        const QString session = m_session->firstLine();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);
        m_launcher = std::make_unique<Running>(launcher, QStringList{u"--launch-immediately"_s},
                                               environment);
        auto bus = QDBusConnection::connectToBus(session, u"session"_s);
        QString address;
        eventually([&] {
            QDBusInterface launched(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, bus);
            address = QDBusReply<QString>(launched.call(u"GetAddress"_s)).value();
            return !address.isEmpty() || !bus.isConnected();
        });
        if (number.isEmpty() || address.isEmpty())
            GTEST_SKIP() << "the accessibility bus could not be started";
        m_window =
            std::make_unique<Running>(QStringLiteral(BOARD_WINDOW), QStringList{}, environment);
        ASSERT_EQ(m_window->firstLine(), u"shown"_s);
        m_bus = QDBusConnection::connectToBus(address, u"accessibility"_s);
        ASSERT_TRUE(m_bus.isConnected());
    }

    void TearDown() override
    {
        m_window.reset();
        QDBusConnection::disconnectFromBus(u"accessibility"_s);
        QDBusConnection::disconnectFromBus(u"session"_s);
        m_launcher.reset();
        m_session.reset();
        m_display.reset();
    }

    QDBusMessage call(const Place& place, const QString& interface, const QString& method,
                      const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(place.service, place.path.path(),
                                                      u"org.a11y.atspi."_s + interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, patience);
    }
    QString property(const Place& place, const QString& name)
    {
        auto message = QDBusMessage::createMethodCall(
            place.service, place.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.a11y.atspi.Accessible"_s, name});
        const QDBusReply<QDBusVariant> reply = m_bus.call(message, QDBus::Block, patience);
        return reply.isValid() ? reply.value().variant().toString() : QString();
    }
    QString name(const Place& place) { return property(place, u"Name"_s); }
    QString about(const Place& place) { return property(place, u"Description"_s); }
    QString role(const Place& place)
    {
        const auto reply = call(place, u"Accessible"_s, u"GetRoleName"_s);
        return reply.arguments().value(0).toString();
    }
    QList<Place> children(const Place& place)
    {
        const QDBusReply<QList<Place>> reply = call(place, u"Accessible"_s, u"GetChildren"_s);
        return reply.isValid() ? reply.value() : QList<Place>();
    }
    // Bit `state` of the two words of states.
    bool hasState(const Place& place, int state)
    {
        const QDBusReply<QList<uint>> reply = call(place, u"Accessible"_s, u"GetState"_s);
        return reply.isValid() && reply.value().size() == 2 &&
               (reply.value()[state / 32] >> (state % 32) & 1);
    }
    QStringList actionsOf(const Place& place)
    {
        QStringList names;
        const auto reply = call(place, u"Action"_s, u"GetActions"_s);
        const auto argument = reply.arguments().value(0).value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            QString each, description, keys;
            argument.beginStructure();
            argument >> each >> description >> keys;
            argument.endStructure();
            names.append(each);
        }
        argument.endArray();
        return names;
    }
    void act(const Place& place, const QString& action)
    {
        const qsizetype index = actionsOf(place).indexOf(action);
        ASSERT_GE(index, 0) << action.toStdString();
        call(place, u"Action"_s, u"DoAction"_s, {int(index)});
    }
    std::optional<Place> find(const Place& from, const QString& wanted, int depth = 12)
    {
        if (name(from) == wanted)
            return from;
        if (depth > 0)
            for (const Place& child : children(from))
                if (const auto found = find(child, wanted, depth - 1))
                    return found;
        return std::nullopt;
    }
    std::optional<Place> wall()
    {
        const Place desktop{u"org.a11y.atspi.Registry"_s,
                            QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        return find(desktop, u"Wall of ideas"_s);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Running> m_display;
    std::unique_ptr<Running> m_session;
    std::unique_ptr<Running> m_launcher;
    std::unique_ptr<Running> m_window;
    QDBusConnection m_bus = QDBusConnection(QString());
};

constexpr int selectedState = 23;

} // namespace

TEST_F(OverTheBus, TheWallIsWalkedFromThemeToIdeaAndActedOn)
{
    std::optional<Place> found;
    ASSERT_TRUE(eventually([&] { return (found = wall()).has_value(); }))
        << "the wall is not in the tree";
    const QList<Place> piles = children(*found);
    ASSERT_GE(piles.size(), 3);
    EXPECT_EQ(name(piles[0]), u"Theme A, Theme 1"_s);
    EXPECT_EQ(role(piles[0]), u"list"_s);
    EXPECT_EQ(name(piles[2]), u"Unsorted"_s);
    const QList<Place> ideas = children(piles[0]);
    ASSERT_EQ(ideas.size(), 3);
    EXPECT_EQ(name(ideas[1]), u"Idea 2"_s);
    EXPECT_EQ(role(ideas[1]), u"list item"_s);
    EXPECT_TRUE(about(ideas[1]).startsWith(u"2 of 3 in Theme 1"_s))
        << about(ideas[1]).toStdString();

    act(ideas[1], u"SetFocus"_s);
    EXPECT_TRUE(eventually([&] { return hasState(ideas[1], selectedState); }));
    EXPECT_FALSE(hasState(ideas[0], selectedState));

    const Place unsorted = children(piles[2]).value(0);
    EXPECT_EQ(name(unsorted), u"Idea 6"_s);
    act(unsorted, u"Put into B"_s);
    EXPECT_TRUE(eventually([&] { return children(piles[1]).size() == 3; }));
    EXPECT_EQ(children(piles[2]).size(), 2);
    EXPECT_TRUE(about(unsorted).startsWith(u"3 of 3 in Theme 2"_s));
}
