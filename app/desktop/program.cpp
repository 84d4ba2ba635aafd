// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/pages.h"
#include "app/desktop/parts.h"
#include "app/desktop/placekeeper.h"
#include "core/exchange/sample.h"
#include "core/exchange/scribe/shell.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString firstFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    return documents.filePath(Program::tr("My workshops") + u".moothall"_s);
}

// Answers with the outcome of `open`, and says it in the window that asked.
void sayIfFailed(ui::Desk& desk, const Result<>& outcome)
{
    if (!outcome)
        desk.tell(outcome.error());
}

// Whoever writes down what a table says begins at the line it is written in.
ui::Screen firstScreen(const Workspace& workspace)
{
    return exchange::scribe::isShell(workspace.reader()) ? ui::Screen::Gather : ui::Screen::Library;
}

} // namespace

Program::Program(ui::Settings& settings) : m_settings(settings)
{
    connect(&m_news, &QTimer::timeout, this, [this] {
        for (const OpenFile& file : m_files)
            file.workspace->tellNews();
    });
    m_news.start(1s);
}

Program::~Program() = default;

Result<> Program::start(const QString& path)
{
    if (!path.isEmpty())
        return QFileInfo::exists(path) ? open(path) : create(path);
    for (const QString& recent : m_settings.recentFiles())
        if (open(recent))
            return {};
    const QString first = firstFile();
    return QFileInfo::exists(first) ? open(first) : create(first);
}

Result<> Program::open(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (const OpenFile& file : m_files)
        if (QFileInfo(file.workspace->path()).canonicalFilePath() == canonical &&
            !canonical.isEmpty()) {
            file.window->raise();
            file.window->activateWindow();
            return {};
        }
    auto opened = Workspace::open(path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    show(std::move(*opened));
    return {};
}

Result<> Program::create(const QString& path)
{
    auto made = Workspace::create(path);
    if (!made)
        return tl::make_unexpected(made.error());
    show(std::move(*made));
    return {};
}

void Program::show(std::unique_ptr<Workspace> workspace)
{
    m_settings.rememberFile(workspace->path());
    OpenFile file;
    file.desk = std::make_unique<ui::Desk>(*workspace);
    file.window = std::make_unique<ui::MainWindow>(*file.desk, m_settings);
    file.workspace = std::move(workspace);
    addPages(*file.window, *file.desk);
    addParts(*file.window, *file.desk, m_settings);
    connectWindow(*file.window, *file.desk);
    auto* place = new PlaceKeeper(*file.window, *file.desk, m_settings); // the window owns it
    file.window->QWidget::show();
    file.window->show(firstScreen(*file.workspace));
    place->comeBack();
    if (const QString notice = file.workspace->notice(); !notice.isEmpty())
        file.desk->warn(notice);
    m_files.push_back(std::move(file));
}

void Program::connectWindow(ui::MainWindow& window, ui::Desk& desk)
{
    connect(&window, &ui::MainWindow::wantsFile, this,
            [this, &desk](const QString& path) { sayIfFailed(desk, open(path)); });
    connect(&window, &ui::MainWindow::wantsNewFile, this,
            [this, &desk](const QString& path) { sayIfFailed(desk, create(path)); });
    connect(&window, &ui::MainWindow::wantsSample, this, [&desk] { addSample(desk); });
    connect(&window, &ui::MainWindow::closed, this, &Program::forgetClosed, Qt::QueuedConnection);
}

void Program::addSample(ui::Desk& desk)
{
    desk.did(exchange::addSample(desk.workspace()), tr("The sample workshop is added."));
}

void Program::forgetClosed()
{
    std::erase_if(m_files, [](const OpenFile& file) { return !file.window->isVisible(); });
}

} // namespace moothall
