// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsettings.h"

#include "core/assess/reportversions.h"
#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
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
      m_reader(new ReaderChoice(report::Variant::Officer)),
      m_paper(new ChoiceBox(tr("Paper"), ChoiceBox::Kind::Button)),
      m_large(new QCheckBox(tr("Large print"))),
      m_pdf(new QCheckBox(tr("PDF"))),
      m_html(new QCheckBox(tr("Web page"))),
      m_odt(new QCheckBox(tr("Text document"))),
      m_csv(new QCheckBox(tr("Evidence table"))),
      m_inside(new QCheckBox(tr("Evidence in the PDF"))),
      m_replies(new QCheckBox(tr("Reply sheets"))),
      m_noFile(wrapped(new Label(tr("Choose at least one."), TypeRole::Caption))),
      m_threshold(new ChoiceBox(tr("Hide counts below"), ChoiceBox::Kind::Button)),
      m_withoutWhoCame(new QCheckBox(tr("Leave out who came"))),
      m_status(new Segmented(tr("Status"), {tr("Draft"), tr("Final")})),
      m_versions(wrapped(quiet({})))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Settings of the report"));
    m_pdf->setChecked(true);
    m_html->setChecked(true);
    m_odt->setToolTip(tr("For officers who have to edit it."));
    m_replies->setToolTip(tr("“You said, we did”: a PDF with a sheet for each group."));
    m_csv->setToolTip(tr("The ideas under the codes of the report, as CSV."));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_withoutWhoCame->hide();
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
    column->setSpacing(px(4));
    column->addWidget(new Label(tr("Report"), TypeRole::Title));
    column->addSpacing(px(8));
    column->addWidget(caption(tr("Reader")));
    column->addWidget(m_reader);
    column->addSpacing(px(6));
    column->addWidget(caption(tr("Paper")));
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    column->addWidget(m_large);
    column->addSpacing(px(6));
    column->addWidget(caption(tr("Written as")));
    for (QCheckBox* box : {m_pdf, m_inside, m_html, m_odt, m_csv, m_replies})
        column->addWidget(box);
    column->addWidget(m_noFile);
    column->addSpacing(px(6));
    column->addWidget(caption(tr("Hide counts below")));
    column->addWidget(buildThreshold());
    column->addWidget(m_withoutWhoCame);
    column->addSpacing(px(6));
    column->addWidget(caption(tr("Status")));
    column->addWidget(m_status);
    column->addStretch();
    column->addSpacing(px(6));
    column->addWidget(m_versions);
    listen();
    readThreshold();
    readVersions();
}

QWidget* ReportSettings::buildThreshold()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_threshold);
    row->addWidget(wrapped(quiet(tr("Same for every reader"))), 1);
    return line;
}

void ReportSettings::listen()
{
    for (QCheckBox* box : {m_pdf, m_html, m_odt, m_csv, m_inside, m_replies})
        connect(box, &QCheckBox::toggled, this, [this] {
            m_noFile->setVisible(!files().any());
            m_inside->setVisible(m_pdf->isChecked());
            emit filesChanged();
        });
    connect(m_reader, &ReaderChoice::chosenChanged, this, &ReportSettings::chooseReaderAgain);
    connect(m_paper, &QComboBox::activated, this, &ReportSettings::choiceChanged);
    connect(m_large, &QCheckBox::toggled, this, [this](bool on) {
        m_prints[std::size_t(m_reader->chosen())] =
            on ? report::Print::Large : report::Print::Ordinary;
        emit choiceChanged();
    });
    connect(m_withoutWhoCame, &QCheckBox::toggled, this, &ReportSettings::choiceChanged);
    connect(m_status, &Segmented::chosenChanged, this, &ReportSettings::choiceChanged);
    connect(m_threshold, &QComboBox::activated, this,
            [this] { setThreshold(m_threshold->currentData().toInt()); });
    connect(&m_desk, &Desk::placeChanged, this, [this] {
        readThreshold();
        readVersions();
        m_withoutWhoCame->setChecked(false);
        m_withoutWhoCame->hide();
        chooseDraft();
    });
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("project"))
            readThreshold();
        if (changes.touches("report_version"))
            readVersions();
    });
}

void ReportSettings::chooseReaderAgain()
{
    {
        const QSignalBlocker blocker(m_large);
        m_large->setChecked(choice().print == report::Print::Large);
    }
    emit choiceChanged();
}

ReportChoice ReportSettings::choiceFor(report::Variant variant) const
{
    return {.variant = variant,
            .status = m_status->chosen() == 1 ? report::Status::Final : report::Status::Draft,
            .paper = m_paper->currentIndex() == 1 ? report::Paper::Letter : report::Paper::A4,
            .print = m_prints[std::size_t(variant)],
            .withoutWhoCame = m_withoutWhoCame->isChecked()};
}

void ReportSettings::chooseDraft() { m_status->choose(0); }

void ReportSettings::leaveOutWhoCame()
{
    m_withoutWhoCame->show();
    m_withoutWhoCame->setChecked(true);
}

ReportFiles ReportSettings::files() const
{
    return {.pdf = m_pdf->isChecked(),
            .html = m_html->isChecked(),
            .odt = m_odt->isChecked(),
            .csv = m_csv->isChecked(),
            .evidenceInside = m_pdf->isChecked() && m_inside->isChecked(),
            .replies = m_replies->isChecked()};
}

std::vector<std::pair<QString, QCheckBox*>> ReportSettings::boxes() const
{
    return {{u"pdf"_s, m_pdf}, {u"html"_s, m_html},     {u"odt"_s, m_odt},
            {u"csv"_s, m_csv}, {u"inside"_s, m_inside}, {u"replies"_s, m_replies}};
}

QVariantMap ReportSettings::kept() const
{
    QVariantMap kept{{u"reader"_s, int(m_reader->chosen())}, {u"paper"_s, m_paper->currentIndex()}};
    for (const auto& [name, box] : boxes())
        kept[name] = box->isChecked();
    QVariantList prints;
    for (const report::Print print : m_prints)
        prints.append(int(print));
    kept[u"prints"_s] = prints;
    return kept;
}

void ReportSettings::restore(const QVariantMap& kept)
{
    if (kept.isEmpty())
        return;
    for (const auto& [name, box] : boxes())
        box->setChecked(kept.value(name, box->isChecked()).toBool());
    m_paper->setCurrentIndex(kept.value(u"paper"_s).toInt() == 1 ? 1 : 0);
    const QVariantList prints = kept.value(u"prints"_s).toList();
    for (std::size_t i = 0; i < m_prints.size() && qsizetype(i) < prints.size(); ++i)
        m_prints[i] = prints[qsizetype(i)].toInt() == int(report::Print::Large)
                          ? report::Print::Large
                          : report::Print::Ordinary;
    const int reader = kept.value(u"reader"_s, int(m_reader->chosen())).toInt();
    if (reader >= 0 && reader < int(everyVariant.size()))
        m_reader->choose(report::Variant(reader));
    chooseReaderAgain();
}

void ReportSettings::mendThreshold()
{
    constexpr int usual = 5;
    auto project = m_desk.reader().find(m_desk.project());
    if (!project)
        return;
    project->threshold = std::max(project->threshold, usual);
    project->complementary = true;
    m_desk.did(projects::change(m_desk.workspace(), *project),
               tr("Counts below %1 are put together or hidden, and so is what gives them away.")
                   .arg(project->threshold));
}

void ReportSettings::readVersions()
{
    const auto versions = reportVersions::all(m_desk.reader(), m_desk.project());
    m_versions->setText(versions.empty() ? tr("No final version was written yet.")
                                         : tr("Version %1 was written on %2.")
                                               .arg(versions.back().number)
                                               .arg(report::date(versions.back().made)));
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
