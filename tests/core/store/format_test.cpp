// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the file format names what the file has.
#include "core/store/schema.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

QString formatDescription()
{
    QFile file(QStringLiteral(MOOTHALL_SOURCE_DIR "/core/store/FORMAT.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The names in the first column of the tables by step.
Names describedTables()
{
    const QString steps =
        formatDescription().section(u"## Tables by step"_s, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression name(u"`(\\w+)`"_s);
    Names names;
    for (const QString& line : steps.split(u'\n'))
        for (auto found = name.globalMatch(line.section(u'|', 1, 1)); found.hasNext();)
            names.push_back(found.next().captured(1).toStdString());
    return names;
}

} // namespace

TEST(FormatDescription, NamesEveryRecordedTableOnce)
{
    const auto recorded = schema::recordedTables();
    EXPECT_THAT(describedTables(),
                testing::UnorderedElementsAreArray(Names(recorded.begin(), recorded.end())));
}

TEST(FormatDescription, NamesTheOtherTablesAndTheVersion)
{
    const QString text = formatDescription();
    for (const QString& name : {u"`history`"_s, u"`action_group`"_s, u"`idea_search`"_s})
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
    EXPECT_TRUE(
        text.contains(u"describes version %1."_s.arg(schema::version(schema::migrations()))));
}
