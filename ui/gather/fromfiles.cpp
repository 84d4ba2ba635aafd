// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/fromfiles.h"

#include "core/exchange/scribe/shell.h"
#include "core/involve/sessions.h"
#include "ui/gather/importpane.h"
#include "ui/gather/mergepane.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace moothall::ui {

using namespace Qt::StringLiterals;

FromFiles::FromFiles(Desk& desk, QStackedWidget& stack, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_stack(stack),
      m_import(new ImportPane(desk)),
      m_merge(new MergePane(desk))
{
    for (ReviewPane* pane :
         {static_cast<ReviewPane*>(m_import), static_cast<ReviewPane*>(m_merge)}) {
        m_stack.addWidget(pane);
        connect(pane, &ReviewPane::finished, this, &FromFiles::finished);
    }
}

void FromFiles::askForImport()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_stack, tr("Import ideas"), QString(),
        tr("Tables, text and workshops (*.csv *.tsv *.xlsx *.txt *.json);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void FromFiles::showPrompt(std::optional<Id<Prompt>> prompt) { m_import->showPrompt(prompt); }

void FromFiles::import(const QString& path)
{
    m_stack.setCurrentWidget(m_import);
    m_import->read(path);
}

void FromFiles::askForScribeFile()
{
    const auto session = m_desk.reader().find(m_desk.session());
    const QString path = QFileDialog::getSaveFileName(
        &m_stack, tr("File for a scribe"), tr("Scribe – %1.moothall").arg(session->title),
        tr("Workshops (*.moothall)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        makeScribeFile(path.endsWith(u".moothall"_s) ? path : path + u".moothall"_s);
}

void FromFiles::makeScribeFile(const QString& path)
{
    const Result<> made = exchange::scribe::writeShell(m_desk.reader(), m_desk.session(), path);
    if (!made)
        return m_desk.tell(made.error());
    m_desk.tell({MessageTone::Done,
                 tr("Made “%1”: the session without people and ideas. Open it on the other laptop.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {},
                 {}});
}

void FromFiles::askForMerge()
{
    const QString path = QFileDialog::getOpenFileName(&m_stack, tr("Merge a scribe’s file"),
                                                      QString(), tr("Workshops (*.moothall)"));
    if (!path.isEmpty())
        mergeScribeFile(path);
}

void FromFiles::mergeScribeFile(const QString& path)
{
    m_stack.setCurrentWidget(m_merge);
    m_merge->read(path);
}

} // namespace moothall::ui
