// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a report takes from its document to its file, how large it is and what it needs, beside
// WeasyPrint and LibreOffice on our own web page of the same document, where they are installed.
//     report_bench [PARTS]: only ours, of so many parts (25 fill 38 pages, 268 fill 403)
#include "core/pdf/audit.h"
#include "core/report/html.h"
#include "core/report/pdf.h"
#include "core/report/textdocument.h"
#include "ui/charts/paintfigure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <ctime>
#include <iostream>

namespace {

using namespace moothall::report;
using namespace Qt::StringLiterals;

void draw(const Figure& figure, QPainter& painter, const QRectF& area)
{
    moothall::charts::paintFigure(figure, painter, area);
}

Figure chart(int section)
{
    Figure figure;
    figure.name = u"Chart %1"_s.arg(section);
    figure.finding = u"Being told the bus is coming got the most marks"_s;
    Series marks{u"Marks"_s, {}, {}};
    for (int i = 0; i < 8; ++i) {
        figure.categories.append(u"Solution number %1 of this part"_s.arg(i + 1));
        marks.values.emplace_back((section * 7 + i * 3) % 19);
    }
    figure.series = {marks};
    figure.valueAxis = {u"Marks, from 19 ballots"_s, 0, 19, 0};
    figure.alt = u"Bars of eight solutions."_s;
    return figure;
}

Table table(int section)
{
    Table made{u"Table %1. Marks, impact and reply"_s.arg(section),
               {{u"Solution"_s, Column::Align::Start, 0.5},
                {u"Marks"_s, Column::Align::End},
                {u"Reply"_s}},
               {},
               false,
               true};
    for (int row = 0; row < 18; ++row)
        made.rows.push_back({{{u"Solution number %1 of this part"_s.arg(row + 1)}},
                             {{QString::number((section + row) % 19)}},
                             {{u"Under consideration"_s}}});
    return made;
}

Document documentOf(int sections)
{
    Document document;
    document.title = u"A report of %1 parts"_s.arg(sections);
    document.date = QDate(2026, 7, 10);
    const QString words =
        u"People told us about standing in the porch or in the cold, and about calls that ask only "
        "where the bus is. One change, telling people, would ease two problems at once. "_s;
    for (int section = 1; section <= sections; ++section) {
        document.blocks.push_back(
            Heading{2, u"%1."_s.arg(section), u"What people told us"_s, u"part-%1"_s.arg(section)});
        for (int i = 1; i <= 4; ++i)
            document.blocks.push_back(Paragraph{u"%1.%2"_s.arg(section).arg(i), {{words + words}}});
        document.blocks.push_back(chart(section));
        document.blocks.push_back(table(section));
    }
    return document;
}

// "VmHWM:" is the most there ever was, "VmRSS:" what there is.
qint64 megabytes(const char* what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

// Time on the wall and of the processor, which counts where others share the machine.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    void tell(const char* what) const
    {
        std::cout << "    " << what << ": " << m_wall.elapsed() << " ms, processor "
                  << 1000 * (std::clock() - m_start) / CLOCKS_PER_SEC << " ms, now "
                  << megabytes("VmRSS:") << " MB" << std::endl;
    }
    qint64 processor() const { return 1000 * (std::clock() - m_start) / CLOCKS_PER_SEC; }
    qint64 wall() const { return m_wall.elapsed(); }

private:
    QElapsedTimer m_wall;
    std::clock_t m_start = std::clock();
};

void parts(const Document& document)
{
    const moothall::pdf::PageSetup setup = pageSetup(document, PageStyle::standard());
    Stopwatch setting;
    const auto text = toTextDocument(document, PageStyle::standard());
    setting.tell("text set");
    Stopwatch laying;
    layOutPages(*text, setup);
    laying.tell("pages laid out");
    Stopwatch all;
    const auto pages = toPages(document, draw, PageStyle::standard());
    all.tell("all pages of the preview");
}

void measure(int sections, const QString& path, int rounds)
{
    const Document document = documentOf(sections);
    std::vector<qint64> walls;
    std::vector<qint64> processor;
    moothall::pdf::WriteOutcome outcome;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch whole;
        outcome = *writePdf(document, draw, PageStyle::standard(), path);
        walls.push_back(whole.wall());
        processor.push_back(whole.processor());
    }
    std::ranges::sort(walls);
    std::ranges::sort(processor);
    std::cout << "Moothall, " << outcome.pages << " pages, " << sections << " charts: median "
              << walls[walls.size() / 2] << " ms (" << walls.front() << " to " << walls.back()
              << "), processor " << processor[processor.size() / 2] << " ms, "
              << outcome.bytes / 1000 << " kB, peak " << megabytes("VmHWM:") << " MB" << std::endl;
    std::cout << "    audit: " << moothall::pdf::audit(path)->size() << " findings" << std::endl;
    parts(document);
}

void beside(const QString& program, const QStringList& arguments, const QString& output)
{
    QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        found = qEnvironmentVariable("MOOTHALL_BESIDE_" + program.toUpper().toLatin1());
    if (found.isEmpty()) {
        std::cout << program.toStdString() << ": not installed" << std::endl;
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(found, arguments);
    std::cout << program.toStdString() << ", whole process: " << timer.elapsed() << " ms, "
              << QFileInfo(output).size() / 1000 << " kB" << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (const int sections = application.arguments().value(1).toInt(); sections > 0) {
        parts(documentOf(sections));
        measure(sections, folder.filePath(u"pages.pdf"_s), 3);
        return 0;
    }
    measure(25, folder.filePath(u"40.pdf"_s), 9);
    measure(268, folder.filePath(u"400.pdf"_s), 3);
    const QString page = folder.filePath(u"page.html"_s);
    QFile file(page);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(toHtml(documentOf(25), draw));
    file.close();
    beside(u"weasyprint"_s, {u"-q"_s, page, folder.filePath(u"weasy.pdf"_s)},
           folder.filePath(u"weasy.pdf"_s));
    beside(u"soffice"_s,
           {u"--headless"_s, u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s, u"--outdir"_s,
            folder.path(), page},
           folder.filePath(u"page.pdf"_s));
    return 0;
}
