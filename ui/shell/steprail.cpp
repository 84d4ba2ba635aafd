// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steprail.h"

#include "ui/shell/commands.h"
#include "ui/shell/raildelegate.h"
#include "ui/shell/stepsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace moothall::ui {

namespace {

constexpr int openWidth = 196;
constexpr int margin = 9;

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
      m_model(new StepsModel(desk, this)),
      m_list(new QListView),
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

    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(px(10), 0, px(10), px(6));
    foot->addWidget(separator());
    foot->addWidget(keyLine(Command::NextStep, tr("Next step")));
    foot->addWidget(keyLine(Command::AllKeys, tr("All keys")));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(margin), px(10), px(margin), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);

    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &StepRail::choose);
    connect(m_list, &QListView::activated, this, &StepRail::choose);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { show(m_screen); });
    connect(&Look::now(), &Look::changed, this, &StepRail::fit);
    fit();
}

void StepRail::choose(const QModelIndex& index)
{
    if (m_model->at(index).kind == RailRow::Kind::Screen)
        emit screenChosen(m_model->at(index).screen);
}

void StepRail::show(Screen screen)
{
    m_screen = screen;
    static_cast<RailDelegate*>(m_list->itemDelegate())->setShown(screen);
    m_list->viewport()->update();
    if (const QModelIndex index = m_model->indexOfScreen(screen); index.isValid())
        m_list->setCurrentIndex(index);
}

Screen StepRail::screen() const { return m_screen; }

bool StepRail::step(int by)
{
    const int to = int(m_screen) + by;
    if (to < int(Screen::Library) || to > int(Screen::Report))
        return false;
    emit screenChosen(Screen(to));
    return true;
}

// Whoever looks around in the steps and goes away has not gone to another screen.
bool StepRail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::FocusOut)
        show(m_screen);
    if (watched == m_list && event->type() == QEvent::Resize)
        fitRows();
    // What a command is for is not for the list, which would move by it.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        commandOf(static_cast<QKeyEvent*>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StepRail::setFolded(bool folded)
{
    m_folded = folded;
    fit();
}

void StepRail::fit()
{
    setFixedWidth(m_folded ? RailDelegate::foldedWidth() + 2 * px(margin) : px(openWidth));
    layout()->setContentsMargins(px(margin), px(10), px(margin), px(8));
    static_cast<RailDelegate*>(m_list->itemDelegate())->setFolded(m_folded);
    m_foot->setVisible(!m_folded && !Look::now().isLarge());
    fitRows();
}

void StepRail::fitRows()
{
    auto* delegate = static_cast<RailDelegate*>(m_list->itemDelegate());
    delegate->setFoldedHeight(RailDelegate::foldedHeightIn(m_list->height()));
    m_list->doItemsLayout();
}

} // namespace moothall::ui
