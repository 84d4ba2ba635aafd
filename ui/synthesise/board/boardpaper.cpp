// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall and its cards go on paper.
#include "core/involve/project.h"
#include "ui/synthesise/board/boardpane.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/board/wallcards.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace moothall::ui {

using namespace Qt::StringLiterals;

QString BoardPane::projectTitle() const
{
    const auto project = m_desk.reader().find(m_desk.project());
    return project ? project->title : QString();
}

void BoardPane::askForPath(const QString& caption, const QString& suffix,
                           const std::function<void(const QString&)>& save)
{
    QString name = u"%1 %2.pdf"_s.arg(projectTitle(), suffix);
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, caption, QDir(folder).filePath(name.simplified()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        save(path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s);
}

bool BoardPane::saveWall(const QString& path)
{
    const auto project = m_desk.reader().find(m_desk.project());
    const WallPicture picture{m_view->wall().base,
                              m_view->tray().base.piles().front(),
                              [this](int note) { return m_model->faceOf(note); },
                              projectTitle(),
                              project ? project->language : u"en-GB"_s,
                              QDateTime::currentDateTimeUtc()};
    const Result<> written = writeWallPdf(picture, path);
    if (!written)
        m_desk.tell(written.error());
    else
        m_desk.tell({MessageTone::Done,
                     tr("The wall is in %1.").arg(QFileInfo(path).fileName()),
                     {},
                     {},
                     {}});
    return written.has_value();
}

bool BoardPane::saveCards(const QString& path)
{
    const auto project = m_desk.reader().find(m_desk.project());
    WallCards cards{m_model->piles(), [this](int note) { return m_model->faceOf(note); },
                    projectTitle(), project ? project->language : u"en-GB"_s,
                    QDateTime::currentDateTimeUtc()};
    std::erase_if(cards.piles, [](const Pile& pile) {
        return pile.notes.empty() || pile.id.kind == PileKind::StoodFor;
    });
    if (cards.piles.empty()) {
        m_desk.warn(tr("There are no ideas to print yet."));
        return false;
    }
    const Result<> written = writeWallCards(cards, path);
    if (!written)
        m_desk.tell(written.error());
    else
        m_desk.tell({MessageTone::Done,
                     tr("The cards are in %1.").arg(QFileInfo(path).fileName()),
                     {},
                     {},
                     {}});
    return written.has_value();
}

} // namespace moothall::ui
