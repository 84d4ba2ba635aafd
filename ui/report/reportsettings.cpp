// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsettings.h"

#include "core/involve/project.h"
#include "ui/style/look.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The range of the rule (practice notes, section 3.2).
constexpr int lowest = 3;
constexpr int highest = 10;

Label* caption(const QString& text)
{
    auto* label = new Label(text, TypeRole::Caption, QFont::DemiBold);
    setRole(*label, "quiet");
    return label;
}

} // namespace

ReportSettings::ReportSettings(Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_pages(wrapped(quiet({}))),
      m_pdf(new QCheckBox(tr("PDF"))),
      m_html(new QCheckBox(tr("Web page"))),
      m_noFile(wrapped(new Label(tr("Choose at least one."), TypeRole::Caption))),
      m_threshold(new ChoiceBox(tr("Hide counts below"), ChoiceBox::Kind::Button))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Settings of the report"));
    m_pdf->setChecked(true);
    m_html->setChecked(true);
    setTone(*m_noFile, PillTone::Bad);
    m_noFile->hide();

    // Over a small window the settings are higher than their place.
    auto* content = new QWidget;
    setRole(*content, "inspector");
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(area, 1);
    row->addWidget(separator(Qt::Vertical));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(14), px(14), px(14), px(14));
    column->setSpacing(px(6));
    column->addWidget(new Label(tr("Report"), TypeRole::Title));
    column->addSpacing(px(10));
    column->addWidget(caption(tr("Reader")));
    column->addWidget(buildReader());
    column->addSpacing(px(14));
    column->addWidget(caption(tr("Written as")));
    column->addWidget(m_pdf);
    column->addWidget(m_html);
    column->addWidget(m_noFile);
    column->addSpacing(px(14));
    column->addWidget(caption(tr("Hide counts below")));
    auto* threshold = new QHBoxLayout;
    threshold->setSpacing(px(8));
    threshold->addWidget(m_threshold);
    threshold->addWidget(wrapped(quiet(tr("Same in every table and chart"))), 1);
    column->addLayout(threshold);
    column->addSpacing(px(14));
    column->addWidget(caption(tr("Status")));
    column->addWidget(pill(tr("Draft"), PillTone::Accent));
    column->addWidget(wrapped(quiet(tr("Said at the top of the first page, with the day."))));
    column->addStretch();

    for (QCheckBox* box : {m_pdf, m_html})
        connect(box, &QCheckBox::toggled, this, [this] {
            m_noFile->setVisible(!files().any());
            emit filesChanged();
        });
    connect(m_threshold, &QComboBox::activated, this,
            [this] { setThreshold(m_threshold->currentData().toInt()); });
    connect(&desk, &Desk::placeChanged, this, &ReportSettings::readThreshold);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("project"))
            readThreshold();
    });
    readThreshold();
}

QWidget* ReportSettings::buildReader()
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(10), px(8), px(10), px(8));
    column->setSpacing(px(2));
    column->addWidget(new Label(tr("Officer"), TypeRole::Base, QFont::DemiBold));
    column->addWidget(m_pages);
    showPages(0);
    return card;
}

ReportFiles ReportSettings::files() const { return {m_pdf->isChecked(), m_html->isChecked()}; }

void ReportSettings::showPages(int count)
{
    m_pages->setText(count > 0 ? tr("Full, %n page(s)", nullptr, count) : tr("Full"));
}

void ReportSettings::readThreshold()
{
    const auto project = m_desk.reader().find(m_desk.project());
    const int threshold = project ? project->threshold : 0;
    m_threshold->clear();
    for (int each = lowest; each <= highest; ++each)
        m_threshold->addItem(QString::number(each), each);
    if (m_threshold->findData(threshold) < 0 && project) // an import may bring any other
        m_threshold->addItem(QString::number(threshold), threshold);
    m_threshold->setCurrentIndex(m_threshold->findData(threshold));
    m_threshold->setEnabled(!m_desk.workspace().isReadOnly());
}

void ReportSettings::setThreshold(int threshold)
{
    auto project = m_desk.reader().find(m_desk.project());
    if (!project || project->threshold == threshold)
        return;
    project->threshold = threshold;
    if (!m_desk.did(projects::change(m_desk.workspace(), *project),
                    tr("Counts below %1 are put together or hidden.").arg(threshold)))
        readThreshold();
}

} // namespace moothall::ui
