// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small files for tests of imports, and what those tests ask of plans.
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/importplan.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace moothall::test {

// Writes the file, with the folders above it, and returns its path.
inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path;
}

// Ids that are the same in every run.
inline IdSource sameIds()
{
    return {[] { return workshopDay; }, 7};
}

inline const std::vector<Idea>& ideasOf(const exchange::ImportPlan& plan)
{
    return plan.rows.of<Idea>();
}

inline QStringList textsOf(const exchange::ImportPlan& plan)
{
    QStringList texts;
    for (const Idea& idea : ideasOf(plan))
        texts.append(idea.text);
    return texts;
}

// Whether one of the sentences has these words.
inline bool says(const QStringList& sentences, const QString& words)
{
    return !sentences.filter(words).isEmpty();
}

} // namespace moothall::test
