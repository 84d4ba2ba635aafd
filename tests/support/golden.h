// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what was made with a file in tests/golden. To renew the files after a wanted change:
//   MOOTHALL_RENEW_GOLDEN=1 ctest --preset dev
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <iostream>

namespace moothall::test {

// The first line that differs, with its number, as before and as now.
inline std::string firstDifference(const QByteArray& before, const QByteArray& now)
{
    const QByteArrayList old = before.split('\n');
    const QByteArrayList fresh = now.split('\n');
    for (qsizetype i = 0; i < std::max(old.size(), fresh.size()); ++i) {
        if (old.value(i) != fresh.value(i))
            return "line " + std::to_string(i + 1) + "\n- " + old.value(i).toStdString() + "\n+ " +
                   fresh.value(i).toStdString();
    }
    return "no difference";
}

// The style sheet is the same in every page and has a golden file of its own.
inline QByteArray withoutStyle(QByteArray page)
{
    const qsizetype start = page.indexOf("<style>") + 7;
    return page.remove(start, page.indexOf("</style>") - start);
}

inline ::testing::AssertionResult matchesGolden(const QString& fileName, const QByteArray& made)
{
    const QString path = QStringLiteral(MOOTHALL_SOURCE_DIR "/tests/golden/") + fileName;
    QFile file(path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    if (before == made)
        return ::testing::AssertionSuccess();
    const std::string difference = firstDifference(before, made);
    if (qEnvironmentVariableIsEmpty("MOOTHALL_RENEW_GOLDEN"))
        return ::testing::AssertionFailure()
               << fileName.toStdString() << " differs, " << difference;
    std::cout << "Renewed " << fileName.toStdString() << ", " << difference << '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(made) != made.size())
        return ::testing::AssertionFailure() << "cannot write " << path.toStdString();
    return ::testing::AssertionSuccess();
}

} // namespace moothall::test
