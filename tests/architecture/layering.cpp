// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList steps{u"core/involve/"_s, u"core/gather/"_s, u"core/synthesise/"_s,
                        u"core/develop/"_s, u"core/assess/"_s};

// Files under one of these folders may not include what starts like one of those.
struct Wall
{
    QStringList files;
    QStringList includes;
    QString sentence;
};

const std::array walls{
    Wall{{u"core/"_s},
         {u"ui/"_s, u"app/"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvgWidgets"_s,
          u"QtPrintSupport"_s, u"QtOpenGLWidgets"_s},
         u"core knows no widgets"_s},
    Wall{{u"ui/"_s, u"app/"_s},
         {u"SQLite"_s, u"sqlite3"_s, u"QtSql"_s},
         u"only core knows SQLite"_s},
    Wall{{u"ui/"_s}, {u"app/"_s}, u"ui does not know the program it is part of"_s},
    Wall{{u"core/base/"_s}, {u"core/store/"_s}, u"the base knows nothing above it"_s},
    Wall{QStringList{u"core/base/"_s, u"core/store/"_s, u"core/pdf/"_s, u"core/suggest/"_s}, steps,
         u"it knows nothing of workshops"_s},
    Wall{{u"core/pdf/"_s, u"core/suggest/"_s}, {u"core/store/"_s}, u"it knows no store"_s},
    Wall{steps + QStringList{u"core/base/"_s, u"core/store/"_s, u"core/pdf/"_s},
         {u"core/exchange/"_s, u"core/report/"_s, u"core/live/"_s},
         u"what goes out builds on the steps, not the other way round"_s},
};

bool startsWithOneOf(const QString& text, const QStringList& beginnings)
{
    return std::ranges::any_of(
        beginnings, [&](const QString& beginning) { return text.startsWith(beginning); });
}

QString objectionToInclude(const QString& file, const QString& included)
{
    const QString module = qtModuleOf(included);
    for (const Wall& wall : walls)
        if (startsWithOneOf(file, wall.files) &&
            (startsWithOneOf(included, wall.includes) || wall.includes.contains(module)))
            return wall.sentence;
    if (module == u"QtCharts"_s && !file.startsWith(u"ui/charts/"_s))
        return u"only ui/charts knows Qt Charts"_s;
    return {};
}

} // namespace

QString qtModuleOf(const QString& header)
{
    if (const QString folder = header.section(u'/', 0, 0); folder != header)
        return folder.startsWith(u"Qt"_s) ? folder : QString();
    const QStringList modules{u"QtCore"_s,         u"QtGui"_s,           u"QtWidgets"_s,
                              u"QtCharts"_s,       u"QtSvg"_s,           u"QtSvgWidgets"_s,
                              u"QtPrintSupport"_s, u"QtOpenGLWidgets"_s, u"QtSql"_s};
    for (const QString& module : modules)
        if (QFileInfo::exists(QStringLiteral(MOOTHALL_QT_HEADERS "/") + module + u'/' + header))
            return module;
    return {};
}

QString objectionTo(const QString& file, const QString& line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    static const QRegularExpression sql(
        u"\"\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|PRAGMA|CREATE TABLE)\\b"_s);
    if (const auto found = include.match(line); found.hasMatch())
        return objectionToInclude(file, found.captured(1));
    if (!file.startsWith(u"core/"_s) && sql.match(line).hasMatch())
        return u"only core speaks SQL"_s;
    return {};
}

QStringList objectionsTo(const QString& name, const QStringList& lines)
{
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const QString objection = objectionTo(name, lines[i]); !objection.isEmpty())
            found += u"%1:%2: %3"_s.arg(name).arg(i + 1).arg(objection);
    return found;
}

QStringList objections()
{
    const QString root = QStringLiteral(MOOTHALL_SOURCE_DIR "/");
    QStringList found;
    for (const QString& part : {u"core"_s, u"ui"_s, u"app"_s})
        for (QDirIterator files(root + part, {u"*.h"_s, u"*.cpp"_s, u"*.in"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found += objectionsTo(file.fileName().mid(root.size()),
                                      QString::fromUtf8(file.readAll()).split(u'\n'));
        }
    return found;
}

} // namespace moothall::test
