// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/pack/packline.h"

#include "core/pdf/audit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

// A name for the folder that every system takes.
QString folderNameFor(const QString& title)
{
    static const QRegularExpression unwanted(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title.section(u':', 0, 0);
    name.replace(unwanted, u" "_s);
    name = name.simplified().left(longestName).trimmed();
    return name.isEmpty() ? PackLine::tr("Printed pack") : PackLine::tr("%1, pack").arg(name);
}

} // namespace

PackLine::PackLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_oneFile(new QCheckBox(tr("All in one file"))),
      m_place(wrapped(quiet({}))),
      m_progress(quiet({})),
      m_print(new KeyButton(tr("Write the files"), Qt::Key_Return)),
      m_stop(std::make_shared<std::atomic<bool>>(false))
{
    setRole(*this, "header");
    setAccessibleName(tr("Printed pack"));
    for (const pack::Part part : pack::allParts()) {
        m_parts.push_back(new QCheckBox(pack::titleOf(part)));
        m_parts.back()->setChecked(true);
        connect(m_parts.back(), &QCheckBox::toggled, this,
                [this] { m_print->setEnabled(!chosen().empty()); });
    }
    build();
    hide();
    connect(m_oneFile, &QCheckBox::toggled, this, &PackLine::showPlace);
    connect(m_print, &QPushButton::clicked, this, &PackLine::print);
    connect(&desk, &Desk::placeChanged, this, &PackLine::close);
}

PackLine::~PackLine() { *m_stop = true; }

void PackLine::build()
{
    auto* choose = new KeyButton(tr("Another folder…"));
    connect(choose, &QPushButton::clicked, this, &PackLine::askForFolder);
    auto* cancel = new KeyButton(tr("Cancel"), Qt::Key_Escape);
    connect(cancel, &QPushButton::clicked, this, [this] {
        close();
        emit left();
    });
    m_print->makePrimary();
    auto* parts = new FlowLayout(px(18), px(6));
    for (QCheckBox* part : m_parts)
        parts->addWidget(part);
    auto* place = new QHBoxLayout;
    place->setSpacing(px(10));
    place->addWidget(m_place, 1);
    place->addWidget(choose, 0, Qt::AlignTop);
    for (QWidget* beside : {static_cast<QWidget*>(m_oneFile), static_cast<QWidget*>(m_progress)})
        beside->setMinimumHeight(m_print->sizeHint().height());
    auto* end = new FlowLayout(px(10), px(6));
    end->addWidget(m_print);
    end->addWidget(cancel);
    end->addWidget(m_oneFile);
    end->addWidget(m_progress);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(10));
    column->addWidget(heading(tr("Print the pack")));
    column->addLayout(parts);
    column->addLayout(place);
    column->addLayout(end);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(column);
    all->addWidget(separator());
}

void PackLine::open()
{
    const auto project = m_desk.reader().find(m_desk.project());
    if (!project)
        return;
    if (m_folder.isEmpty())
        m_folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                       .filePath(folderNameFor(project->title));
    showPlace();
    m_progress->clear();
    show();
    m_parts.front()->setFocus();
}

void PackLine::chooseFolder(const QString& folder)
{
    m_folder = folder;
    showPlace();
}

QString PackLine::place() const { return m_oneFile->isChecked() ? m_folder + u".pdf"_s : m_folder; }

void PackLine::showPlace()
{
    const QString shown = QDir::toNativeSeparators(place());
    m_place->setText(m_oneFile->isChecked() ? tr("As tagged PDF, in the file %1").arg(shown)
                                            : tr("As tagged PDF, in the folder %1").arg(shown));
}

void PackLine::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the pack goes"),
                                                             QDir(m_folder).absolutePath());
    if (!folder.isEmpty())
        chooseFolder(QDir(folder).filePath(QDir(m_folder).dirName()));
}

std::vector<pack::Part> PackLine::chosen() const
{
    std::vector<pack::Part> parts;
    std::size_t index = 0;
    for (const pack::Part part : pack::allParts())
        if (m_parts[index++]->isChecked())
            parts.push_back(part);
    return parts;
}

// Reads here, lays out and writes on a thread of its own; what is written is opened and checked.
void PackLine::print()
{
    if (m_worker.isBusy() || chosen().empty())
        return;
    auto contents = pack::contentsOf(m_desk.reader(), m_desk.session());
    if (!contents)
        return m_desk.tell(contents.error());
    m_print->setEnabled(false);
    m_progress->setText(tr("Writing…"));
    *m_stop = false;
    const auto told = [stop = m_stop, line = QPointer(this)](std::size_t done, std::size_t all) {
        QMetaObject::invokeMethod(qApp, [line, done, all] {
            if (line)
                line->m_progress->setText(tr("%1 of %2 written").arg(done).arg(all));
        });
        return !*stop;
    };
    m_worker.run([contents = std::move(*contents), parts = chosen(), to = place(),
                  told] { return write(contents, parts, to, told); },
                 [this](const Result<Written>& written) { take(written); });
}

Result<PackLine::Written> PackLine::write(const pack::Contents& contents,
                                          const std::vector<pack::Part>& parts, const QString& to,
                                          const pack::Told& told)
{
    Written written;
    const auto files = pack::writeTo(contents, parts, to, told);
    if (!files)
        return tl::make_unexpected(files.error());
    written.files = *files;
    for (const QString& path : *files)
        if (const auto findings = pdf::audit(path); findings)
            written.findings += int(findings->size());
    return written;
}

void PackLine::take(const Result<Written>& written)
{
    m_print->setEnabled(!chosen().empty());
    m_progress->clear();
    if (!written)
        return m_desk.tell(written.error());
    const QString first = written->files.value(0);
    const QString toOpen = written->files.size() == 1 ? first : QFileInfo(first).absolutePath();
    const auto open = [toOpen] { QDesktopServices::openUrl(QUrl::fromLocalFile(toOpen)); };
    const QString said =
        written->findings == 0
            ? tr("%n file(s) written and checked: accessible.", nullptr, int(written->files.size()))
            : tr("Written, but the check found something: %n.", nullptr, written->findings);
    m_desk.tell({written->findings == 0 ? MessageTone::Done : MessageTone::Warning,
                 said,
                 tr("Open"),
                 {},
                 open});
    close();
    emit left();
}

void PackLine::close()
{
    *m_stop = true; // after the part that is being written
    hide();
}

void PackLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        return button ? button->click() : print();
    }
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    close();
    emit left();
}

} // namespace moothall::ui
