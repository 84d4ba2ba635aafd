// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs moothall-cli as a person would, in a folder of its own and without a display.
#pragma once

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace moothall::test {

struct Ran
{
    int code = -1; // -1: killed or never started
    QString out;
    QString err;
};

class Program : public testing::Test
{
protected:
    Ran run(const QStringList& arguments) const;

    // Runs it and expects it to succeed; gives what it printed.
    QString printed(const QStringList& arguments) const;

    // Runs it and expects one sentence on stderr, nothing on stdout, and code 1.
    QString refusal(const QStringList& arguments) const;

    QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

// What another program makes of its arguments, such as pdfinfo.
Ran runOther(const QString& program, const QStringList& arguments);

} // namespace moothall::test
