// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one chosen idea: how it fits where it is or would be, why, what is like it, and where it
// went.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/insights.h"
#include "ui/synthesise/board/ways.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace moothall::ui {

class BoardModel;
class Desk;
struct IdeaFit;
class Suggesting;

class AboutIdea : public QWidget
{
    Q_OBJECT

public:
    AboutIdea(const Desk& desk, const Suggesting& suggesting, const BoardModel& board,
              QWidget* parent = nullptr);

    void showIdea(Id<Idea> idea); // 0: none; hidden then

signals:
    void wanted(moothall::Id<moothall::Idea> idea);
    void wayWanted(const moothall::ui::Way& way);
    void insightWanted(moothall::Id<moothall::Insight> insight);

private:
    void showFit(const IdeaFit& fit);
    void showSimilar(const IdeaFit& fit);
    void showChain(Id<Idea> idea);
    void showWays(Id<Idea> idea);
    QAbstractButton* addRow(const QString& words, const QString& caption);
    void addCaption(const QString& words);

    const Desk& m_desk;
    const Suggesting& m_suggesting;
    const BoardModel& m_board;
    QVBoxLayout* m_parts;
};

} // namespace moothall::ui
