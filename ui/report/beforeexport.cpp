// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/beforeexport.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Screen> screenOf(int step)
{
    switch (step) {
    case 1:
        return Screen::Involve;
    case 2:
        return Screen::Gather;
    case 3:
        return Screen::Synthesise;
    case 4:
        return Screen::Develop;
    default:
        return std::nullopt;
    }
}

QString goTo(Screen screen)
{
    switch (screen) {
    case Screen::Involve:
        return BeforeExport::tr("Go to Involve");
    case Screen::Gather:
        return BeforeExport::tr("Go to Gather");
    case Screen::Synthesise:
        return BeforeExport::tr("Go to Synthesise");
    default:
        return BeforeExport::tr("Go to Develop");
    }
}

void openFile(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

CheckRow* auditRow(const AuditResult& audit)
{
    if (!audit)
        return new CheckRow(CheckState::NotYetKnown, BeforeExport::tr("Accessible PDF"),
                            BeforeExport::tr("Checked when the file is written."));
    if (audit->empty())
        return new CheckRow(CheckState::Pass, BeforeExport::tr("Accessible PDF"),
                            BeforeExport::tr("PDF/UA-1 and PDF/A-2a: nothing found."));
    const pdf::Finding& first = audit->front();
    return new CheckRow(
        CheckState::Look, BeforeExport::tr("%n finding(s) in the PDF", nullptr, int(audit->size())),
        first.place.isEmpty() ? first.sentence : u"%1: %2"_s.arg(first.place, first.sentence));
}

} // namespace

BeforeExport::BeforeExport(QWidget* parent)
    : QWidget(parent),
      m_count(quiet({})),
      m_rows(new QVBoxLayout),
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
    m_rows->setSpacing(0);
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
    auto* checks = new QWidget;
    setRole(*checks, "inspector");
    auto* list = new QVBoxLayout(checks);
    list->setContentsMargins(0, 0, px(4), 0);
    list->addLayout(m_rows);
    list->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus); // so that the arrows scroll it
    area->setAccessibleName(tr("Checks"));
    area->setWidget(checks);
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
    for (KeyButton* button : {m_export, m_other, m_open, m_folder, m_print})
        button->installEventFilter(this);
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

void BeforeExport::showChecks(const std::vector<report::ReadinessCheck>& checks,
                              const AuditResult& audit)
{
    if (m_rows->count() > 0 && m_checks == checks && m_audit == audit)
        return; // nobody's place in the list is taken from them
    m_checks = checks;
    m_audit = audit;
    fill();
}

void BeforeExport::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have brought us here
        delete item;
    }
    // What is to be looked at stands first.
    std::vector<report::ReadinessCheck> sorted = m_checks;
    std::ranges::stable_partition(sorted, [](const auto& check) { return !check.passed; });
    for (const report::ReadinessCheck& check : sorted) {
        m_rows->addWidget(new CheckRow(check.passed ? CheckState::Pass : CheckState::Look,
                                       check.question, check.evidence));
        if (!check.passed && (screenOf(check.step) || !m_opened.contains(check.question)))
            m_rows->addWidget(linkTo(check));
        m_rows->addWidget(separator());
    }
    m_rows->addWidget(auditRow(m_audit));

    m_count->setText(tr("%n check(s)", nullptr, int(sorted.size()) + 1));
    advise();
}

void BeforeExport::advise()
{
    const int look = toLookAt();
    const int left = notOpened();
    if (!m_final)
        m_advice->setText(look == 0 ? tr("Nothing to look at. You can export a draft now.")
                                    : tr("%1 to look at. You can export a draft now; a final needs "
                                         "a look at each.")
                                          .arg(look));
    else
        m_advice->setText(left == 0
                              ? tr("You can export the final version now.")
                              : tr("%1 still to look at before the final version.").arg(left));
}

int BeforeExport::notOpened() const
{
    return int(std::ranges::count_if(m_checks, [this](const report::ReadinessCheck& check) {
        return !check.passed && !m_opened.contains(check.question);
    }));
}

void BeforeExport::forgetOpened()
{
    m_opened.clear();
    if (!m_checks.empty())
        fill();
}

void BeforeExport::setFinal(bool final)
{
    m_final = final;
    m_export->setText(final ? tr("Export final") : tr("Export draft"));
    advise();
}

// Where it can be mended, if anywhere; it counts as looked at from then on.
void BeforeExport::open(const report::ReadinessCheck& check)
{
    m_opened.insert(check.question);
    if (const auto screen = screenOf(check.step)) {
        advise();
        emit placeWanted(*screen);
    } else {
        fill();
        m_export->setFocus();
    }
}

int BeforeExport::toLookAt() const
{
    return int(std::ranges::count(m_checks, false, &report::ReadinessCheck::passed)) +
           int(m_audit && !m_audit->empty());
}

QWidget* BeforeExport::linkTo(const report::ReadinessCheck& check)
{
    const auto screen = screenOf(check.step);
    auto* link = new KeyButton(screen ? goTo(*screen) : tr("I have looked"));
    link->makeLink();
    link->setAccessibleDescription(check.question);
    link->installEventFilter(this);
    connect(link, &QPushButton::clicked, this, [this, check] { open(check); });
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(px(26), 0, 0, px(6));
    row->addWidget(link);
    row->addStretch();
    return place;
}

// Enter presses a button here, as Space does.
bool BeforeExport::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
