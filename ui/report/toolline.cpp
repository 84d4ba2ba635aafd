// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/toolline.h"

#include "ui/report/pagepreview.h"
#include "ui/shell/commands.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array percents{50, 75, 100, 125, 150, 200};
constexpr int fits = 2; // entries before the percentages

} // namespace

ToolLine::ToolLine(PagePreview& preview, QWidget* parent)
    : QWidget(parent),
      m_preview(preview),
      m_settings(new KeyButton(tr("Settings"))),
      m_page(new Label({}, TypeRole::Base, QFont::DemiBold)),
      m_going(quiet({})),
      m_stop(new KeyButton(tr("Stop"), Qt::Key_Escape)),
      m_percent(quiet({})),
      m_fit(new ChoiceBox(tr("Size of the pages"), ChoiceBox::Kind::Button)),
      m_toLookAt(pill({}, PillTone::Warn)),
      m_export(new KeyButton(tr("Export draft"), keysFor(Command::ExportReport)))
{
    setRole(*this, "header");
    setMinimumHeight(px(44));
    m_settings->setCheckable(true);
    m_export->makePrimary();
    m_stop->makeLink();
    m_fit->addItems({tr("Fit page"), tr("Fit width")});
    for (const int percent : percents)
        m_fit->addItem(tr("%1 %").arg(percent));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(6), px(14), px(6));
    row->setSpacing(px(8));
    row->addWidget(m_settings);
    row->addWidget(new Label(tr("Page")));
    row->addWidget(m_page);
    row->addSpacing(px(4));
    row->addWidget(new KeyCaps(keysOf(Qt::Key_PageUp)));
    row->addWidget(new KeyCaps(keysOf(Qt::Key_PageDown)));
    row->addSpacing(px(6));
    row->addWidget(m_going);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_percent);
    row->addWidget(m_fit);
    row->addWidget(m_toLookAt);
    row->addWidget(m_export);

    connect(m_settings, &QPushButton::toggled, this, &ToolLine::settingsWanted);
    connect(m_export, &QPushButton::clicked, this, &ToolLine::exportWanted);
    connect(m_stop, &QPushButton::clicked, this, &ToolLine::stopWanted);
    connect(m_fit, &QComboBox::activated, this, &ToolLine::chooseFit);
    connect(&preview, &PagePreview::pageChanged, this, &ToolLine::showPage);
    connect(&preview, &PagePreview::fitChanged, this, &ToolLine::showFit);
    setNarrow(false);
    sayWhatGoesOn({});
    showPage(preview.page(), preview.pageCount());
    showFit();
}

void ToolLine::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_settings->setVisible(narrow);
    m_toLookAt->setVisible(narrow && !m_toLookAt->text().isEmpty());
    m_export->setVisible(narrow);
    if (!narrow)
        m_settings->setChecked(false);
}

void ToolLine::showToLookAt(int count)
{
    m_toLookAt->setText(count > 0 ? tr("%1 to look at").arg(count) : QString());
    m_toLookAt->setToolTip(plainTextOf(Command::ShowInspector) + u' ' +
                           keysFor(Command::ShowInspector).toString(QKeySequence::NativeText));
    m_toLookAt->setVisible(m_narrow && count > 0);
}

void ToolLine::setExportable(bool on) { m_export->setEnabled(on); }

void ToolLine::sayWhatGoesOn(const QString& what)
{
    m_going->setText(what);
    m_going->setVisible(!what.isEmpty());
    m_stop->setVisible(!what.isEmpty());
}

void ToolLine::showPage(int page, int count)
{
    m_page->setText(count > 0 ? tr("%1 of %2").arg(page + 1).arg(count) : QString());
    showFit();
}

void ToolLine::showFit()
{
    m_percent->setText(m_preview.fit() == Fit::Percent || m_preview.pageCount() == 0
                           ? QString()
                           : tr("%1 %").arg(m_preview.percent()));
    if (m_preview.fit() != Fit::Percent)
        return m_fit->setCurrentIndex(m_preview.fit() == Fit::Page ? 0 : 1);
    const QString text = tr("%1 %").arg(m_preview.percent());
    if (m_fit->findText(text) < 0)
        m_fit->addItem(text);
    m_fit->setCurrentIndex(m_fit->findText(text));
}

void ToolLine::chooseFit(int index)
{
    if (index < fits)
        m_preview.setFit(index == 0 ? Fit::Page : Fit::Width);
    else if (index < fits + int(percents.size()))
        m_preview.setPercent(percents[std::size_t(index - fits)]);
    else
        m_preview.setPercent(m_preview.percent());
    m_preview.setFocus();
}

} // namespace moothall::ui
