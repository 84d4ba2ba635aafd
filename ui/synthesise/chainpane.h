// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an insight led: how might we, solution, action, reply; hollow where nothing is recorded.
#pragma once

#include "core/assess/chain.h"
#include "ui/models/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

struct InsightRow;

class ChainPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPane(Desk& desk, QWidget* parent = nullptr);

    // Nothing where there is no insight.
    void showInsight(const InsightRow* insight);

signals:
    void followed();

private:
    void fillChain(const Chain& chain);
    void fillChecks(const InsightRow& insight);
    QString whatSpeaksAgainst(const QString& sentence) const;
    void addStep(const QString& caption, QWidget* content, bool isFirst, bool isLast);

    Desk& m_desk;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_checks;
};

} // namespace moothall::ui
