// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/toolline.h"

#include "ui/report/pagepreview.h"
#include "ui/shell/commands.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <array>

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
      m_pageWord(new Label(tr("Page"))),
      m_keys(new QWidget),
      m_fitted(quiet({})),
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

    auto* keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(px(4), 0, px(6), 0);
    keys->setSpacing(px(8));
    keys->addWidget(new KeyCaps(keysOf(Qt::Key_PageUp)));
    keys->addWidget(new KeyCaps(keysOf(Qt::Key_PageDown)));
    auto* row = new EndsLayout(px(8), px(6));
    setLayout(row);
    row->setContentsMargins(px(14), px(6), px(14), px(6));
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_settings, m_pageWord, m_page, m_keys, m_going, m_stop})
        row->addWidget(each);
    row->turn();
    for (QWidget* each : std::initializer_list<QWidget*>{m_fitted, m_fit, m_toLookAt, m_export})
        row->addWidget(each);

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
    const bool tight = narrow && Look::now().isLarge();
    for (QWidget* hint : std::initializer_list<QWidget*>{m_pageWord, m_keys, m_fitted})
        hint->setVisible(!tight);
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

void ToolLine::setFinal(bool final)
{
    m_export->setText(final ? tr("Export final") : tr("Export draft"));
}

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

// The box says how large the pages are; beside it stands what made them so.
void ToolLine::showFit()
{
    m_fitted->setText(m_preview.fit() == Fit::Percent ? QString()
                                                      : m_fit->itemText(int(m_preview.fit())));
    const QString text = tr("%1 %").arg(m_preview.percent());
    const int usual = fits + int(percents.size());
    int index = m_fit->findText(text);
    if (index < 0) {
        if (m_fit->count() > usual)
            m_fit->removeItem(usual);
        m_fit->addItem(text);
        index = m_fit->count() - 1;
    }
    m_fit->setCurrentIndex(index);
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
