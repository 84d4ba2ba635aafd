// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/beforeexport.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

void openFile(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace

BeforeExport::BeforeExport(QWidget* parent)
    : QWidget(parent),
      m_count(quiet({})),
      m_checks(new CheckList),
      m_advice(wrapped(quiet({}))),
      m_target(wrapped(quiet({}))),
      m_other(new KeyButton(tr("Choose another place"))),
      m_open(new KeyButton(tr("Open"))),
      m_folder(new KeyButton(tr("Show in folder"))),
      m_export(new KeyButton(tr("Export draft"), keysFor(Command::ExportReport))),
      m_print(new KeyButton(tr("Print")))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Before you export"));
    setProperty("scrollsItself", true);
    m_export->makePrimary();
    m_export->setIcon(primaryIconOf(Glyph::Export));
    m_export->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (KeyButton* link : {m_other, m_open, m_folder})
        link->makeLink();
    m_print->setToolTip(keysFor(Command::Print).toString(QKeySequence::NativeText));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->setSpacing(px(8));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Before you export")));
    top->addStretch();
    top->addWidget(m_count);
    column->addLayout(top);
    // The checks scroll; what they are read for stays in sight.
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus); // so that the arrows scroll it
    area->setAccessibleName(tr("Checks"));
    area->setWidget(m_checks);
    column->addWidget(area, 1);
    column->addWidget(separator());
    column->addWidget(m_advice);
    column->addWidget(m_target);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    auto* written = new QHBoxLayout;
    written->setSpacing(px(14));
    written->addWidget(m_open);
    written->addWidget(m_folder);
    written->addStretch();
    column->addLayout(written);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_export, 1);
    buttons->addWidget(m_print);
    column->addLayout(buttons);

    connect(m_export, &QPushButton::clicked, this, &BeforeExport::exportWanted);
    connect(m_other, &QPushButton::clicked, this, &BeforeExport::otherPlaceWanted);
    connect(m_print, &QPushButton::clicked, this, &BeforeExport::printWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_written.front()); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { openFile(QFileInfo(m_written.front()).absolutePath()); });
    connect(m_checks, &CheckList::changed, this, &BeforeExport::advise);
    connect(m_checks, &CheckList::lookedAtLast, m_export, qOverload<>(&QWidget::setFocus));
    showWritten({});
    showTarget({});
}

void BeforeExport::showWritten(const QStringList& paths)
{
    m_written = paths;
    const QString name = paths.isEmpty() ? QString() : QFileInfo(paths.front()).fileName();
    m_open->setAccessibleName(tr("Open “%1”").arg(name));
    m_open->setVisible(!paths.isEmpty());
    m_folder->setVisible(!paths.isEmpty());
}

void BeforeExport::setExportable(bool on) { m_export->setEnabled(on); }

void BeforeExport::setPrintable(bool on) { m_print->setEnabled(on); }

void BeforeExport::showTarget(const QString& sentence)
{
    m_target->setVisible(!sentence.isEmpty());
    m_other->setVisible(!sentence.isEmpty());
    m_target->setText(sentence);
}

void BeforeExport::showChecks(const LaidOutReport& report, const AuditResult& audit)
{
    m_checks->show(report, audit);
    m_count->setText(tr("%n check(s)", nullptr, m_checks->count()));
    advise();
}

void BeforeExport::advise()
{
    const int left = notOpened();
    if (!m_final)
        m_advice->setText(toLookAt() == 0 ? tr("Nothing to look at. You can export a draft now.")
                          : left == 0
                              ? tr("You have looked at each. You can export a draft now.")
                              : tr("%1 to look at. You can export a draft now; a final needs "
                                   "a look at each.")
                                    .arg(left));
    else
        m_advice->setText(left == 0
                              ? tr("You can export the final version now.")
                              : tr("%1 still to look at before the final version.").arg(left));
}

void BeforeExport::setFinal(bool final)
{
    m_final = final;
    m_export->setText(final ? tr("Export final") : tr("Export draft"));
    advise();
}

} // namespace moothall::ui
