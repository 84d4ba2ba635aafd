// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QFile>
#include <QProcess>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

Ran finished(QProcess& process)
{
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

Ran runOther(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return finished(process);
}

Ran Program::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MOOTHALL_CLI), arguments);
    return finished(process);
}

QString Program::printed(const QStringList& arguments) const
{
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, 0) << arguments.join(u' ').toStdString() << '\n' << ran.err.toStdString();
    return ran.out;
}

QString Program::refusal(const QStringList& arguments) const
{
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, 1) << arguments.join(u' ').toStdString();
    EXPECT_EQ(ran.out, QString());
    EXPECT_TRUE(ran.err.endsWith(u".\n"_s)) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count(u'\n'), 1) << ran.err.toStdString();
    return ran.err.trimmed();
}

QString Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QByteArray Program::read(const QString& name) const
{
    QFile file(pathOf(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

} // namespace moothall::test
