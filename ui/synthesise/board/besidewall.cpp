// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/besidewall.h"

#include "ui/style/look.h"

#include <QLayout>

#include <algorithm>
#include <utility>

namespace moothall::ui {

namespace {

constexpr int wideEnough = 1000; // for a pane beside the wall, at a base of 13
constexpr int paneWidth = 308;

} // namespace

BesideWall::BesideWall(QWidget& board) : QObject(&board), m_board(board) {}

void BesideWall::add(QWidget* pane, const QString& name)
{
    pane->setParent(&m_board);
    pane->hide();
    m_panes.push_back(pane);
    emit added(name);
    m_told = -2; // the list of names is another
    place();
}

int BesideWall::shown() const
{
    if (m_panes.empty())
        return -1;
    return m_wanted.value_or(m_board.width() >= px(wideEnough) ? 0 : -1);
}

bool BesideWall::isOverWall() const { return shown() >= 0 && m_board.width() < px(wideEnough); }

void BesideWall::show(int place)
{
    m_wanted = std::min(place, int(m_panes.size()) - 1);
    this->place();
}

void BesideWall::showPane(const QWidget* pane)
{
    show(int(std::ranges::find(m_panes, pane) - m_panes.begin()));
}

void BesideWall::place()
{
    const int chosen = shown();
    const int wide = std::min(px(paneWidth), m_board.width());
    m_board.layout()->setContentsMargins(0, 0, chosen >= 0 && !isOverWall() ? wide : 0, 0);
    for (int i = 0; i < int(m_panes.size()); ++i) {
        QWidget* pane = m_panes[std::size_t(i)];
        pane->setGeometry(m_board.width() - wide, 0, wide, m_board.height());
        pane->setVisible(i == chosen);
        if (i == chosen)
            pane->raise();
    }
    if (std::exchange(m_told, chosen) != chosen)
        emit shownChanged(chosen);
}

} // namespace moothall::ui
