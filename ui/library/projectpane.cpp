// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projectpane.h"

#include "ui/library/matrixtable.h"
#include "ui/library/matrixview.h"
#include "ui/library/projectfacts.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

ProjectPane::ProjectPane(Desk& desk, const LibraryModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_content(new QWidget),
      m_nothing(wrapped(quiet(tr("The project that is chosen is shown here.")))),
      m_asTable(new KeyButton(tr("Table"), Qt::Key_T)),
      m_view(new MatrixView),
      m_table(new MatrixTable),
      m_facts(new ProjectFacts(desk)),
      m_open(new KeyButton(tr("Open"), Qt::Key_Return)),
      m_report(new KeyButton(tr("Report"), Qt::CTRL | Qt::Key_R)),
      m_readOnly(wrapped(quiet(tr("From another place: it can be read, not opened."))))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Where projects sit"));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Where projects sit")));
    top->addStretch();
    top->addWidget(m_asTable);
    m_asTable->makeLink();
    m_open->makePrimary();

    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(px(10));
    inside->addLayout(top);
    inside->addWidget(m_view);
    inside->addWidget(m_table);
    inside->addWidget(separator());
    inside->addWidget(m_facts);
    inside->addStretch();
    inside->addWidget(m_readOnly);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_open);
    buttons->addWidget(m_report);
    buttons->addStretch();
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->addWidget(m_nothing);
    column->addWidget(m_content, 1);
    column->addStretch();

    connect(m_asTable, &QPushButton::clicked, this, &ProjectPane::toggleTable);
    connect(m_view, &MatrixView::chosen, this, &ProjectPane::chosen);
    connect(m_open, &QPushButton::clicked, this, &ProjectPane::wantsOpen);
    connect(m_report, &QPushButton::clicked, this, &ProjectPane::wantsReport);
    connect(&model, &LibraryModel::wasRead, this, [this] {
        showPoints();
        showFacts();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ProjectPane::showPoints);
    connect(&Look::now(), &Look::changed, this, &ProjectPane::showFacts);
    m_table->hide();
    showPoints();
    showFacts();
}

void ProjectPane::toggleTable()
{
    const bool asTable = m_table->isHidden();
    m_table->setVisible(asTable);
    m_view->setVisible(!asTable);
    m_asTable->setText(asTable ? tr("Matrix") : tr("Table"));
}

void ProjectPane::showCurrent(std::optional<std::int64_t> row)
{
    m_current = row;
    m_view->setCurrent(row.value_or(0));
    showFacts();
}

void ProjectPane::showPoints()
{
    std::vector<MatrixPoint> points;
    for (const LibraryRow& row : m_model.rows())
        if (row.entry.matrix)
            points.push_back({row.id, row.number, row.entry.title, *row.entry.matrix});
    m_table->setPoints(points);
    m_view->setPoints(std::move(points));
}

void ProjectPane::showFacts()
{
    const auto& rows = m_model.rows();
    const auto place = std::ranges::find(rows, m_current.value_or(0), &LibraryRow::id);
    const LibraryRow* row = place == rows.end() ? nullptr : &*place;
    m_content->setVisible(!m_model.everything().empty());
    m_nothing->setVisible(m_model.everything().empty());
    m_facts->setVisible(row);
    m_open->setVisible(row && row->entry.project);
    m_report->setVisible(row && row->entry.project);
    m_readOnly->setVisible(row && row->entry.caseRecord);
    if (row)
        m_facts->show(*row);
}

} // namespace moothall::ui
