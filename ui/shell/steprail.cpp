// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steprail.h"

#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "ui/shell/raildelegate.h"
#include "ui/shell/stepsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr int openWidth = 196;
constexpr int foldedWidth = 84;

QWidget* keyLine(Command command, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(quiet(text), 1);
    row->addWidget(new KeyCaps(keysOf(keysFor(command))));
    return line;
}

} // namespace

StepRail::StepRail(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new StepsModel(desk, this)),
      m_list(new QListView),
      m_place(new QWidget),
      m_project(wrapped(new Label({}, TypeRole::Idea, QFont::DemiBold))),
      m_session(wrapped(quiet({}))),
      m_date(quiet({})),
      m_foot(new QWidget)
{
    setRole(*this, "rail");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(*m_model, this));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    restyle(*m_list, "role", "rail");
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("background: transparent;"));

    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(px(10), px(10), px(10), px(4));
    place->setSpacing(px(2));
    for (Label* label : {m_project, m_session, m_date})
        place->addWidget(label);

    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(px(10), px(6), px(10), px(6));
    foot->addWidget(keyLine(Command::NextStep, tr("Next step")));
    foot->addWidget(keyLine(Command::AllKeys, tr("All keys")));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(9), px(10), px(9), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_place);
    column->addWidget(m_list, 1);
    column->addWidget(separator());
    column->addWidget(m_foot);

    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit screenChosen(m_model->at(index).id); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit screenChosen(m_model->at(index).id); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { show(m_screen); });
    connect(&desk, &Desk::placeChanged, this, &StepRail::showPlace);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("project") || changes.touches("session"))
            showPlace();
    });
    connect(&Look::now(), &Look::changed, this, &StepRail::fit);
    showPlace();
    fit();
}

void StepRail::show(Screen screen)
{
    m_screen = screen;
    if (const QModelIndex index = m_model->indexOf(screen); index.isValid())
        m_list->setCurrentIndex(index);
}

Screen StepRail::screen() const { return m_screen; }

void StepRail::step(int by)
{
    const auto row = m_model->rowOf(m_screen);
    const int to = row.value_or(0) + by;
    if (to >= 0 && to < m_model->rowCount())
        emit screenChosen(m_model->at(to).id);
}

void StepRail::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

void StepRail::showPlace()
{
    const auto project = m_desk.reader().find(m_desk.project());
    const auto session = m_desk.reader().find(m_desk.session());
    m_project->setText(project ? project->title.section(u':', 0, 0) : QString());
    m_session->setText(session ? session->title.section(u',', 0, 0) : QString());
    m_date->setText(session ? QLocale().toString(session->date, QLocale::LongFormat) : QString());
    m_session->setVisible(!m_session->text().isEmpty());
    m_date->setVisible(!m_date->text().isEmpty());
    m_project->setToolTip(project ? project->title : QString());
    m_place->setVisible(project && !m_folded);
}

void StepRail::fit()
{
    setFixedWidth(px(m_folded ? foldedWidth : openWidth));
    static_cast<RailDelegate*>(m_list->itemDelegate())->setFolded(m_folded);
    m_foot->setVisible(!m_folded && !Look::now().isLarge());
    m_list->doItemsLayout();
    showPlace();
}

} // namespace moothall::ui
