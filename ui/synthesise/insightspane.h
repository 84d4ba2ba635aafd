// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The insights in a list, and beside it the chosen one in full, or what bears on none.
#pragma once

#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "ui/models/desk.h"
#include "ui/shell/commands.h"

#include <QWidget>

#include <optional>

namespace moothall::ui {

class CardsModel;
class EmptyState;
class InsightDetail;
class InsightsModel;
class KeyButton;
class Label;
class NewInsightLine;
class OrEmpty;
class RowList;
class Stack;
class UncitedPane;

class InsightsPane : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsPane(Desk& desk, QWidget* parent = nullptr);

    void enter();
    void run(Command command);
    void begin(std::optional<Id<Theme>> theme = std::nullopt);
    void editCurrent();
    void removeCurrent();
    void choose(Id<Insight> insight);
    void chooseDrawnFrom(Id<Theme> theme); // the first, if there is one
    Id<Insight> current() const;
    std::optional<Id<Theme>> currentTheme() const; // the current one is drawn from
    QString progress() const;

signals:
    void progressChanged();
    void followed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildFoot();
    void listen();
    bool takes(const QKeyEvent& key);
    bool takesUncited(const QKeyEvent& key);
    bool showsUncited() const;
    void showCurrent();
    void showUncited(bool shown);
    void citeUncited();
    void showCounts();
    void showFirstStep();

    Desk& m_desk;
    InsightsModel* m_insights;
    CardsModel* m_uncited;
    RowList* m_list;
    NewInsightLine* m_new;
    Label* m_uncitedCount;
    KeyButton* m_look;
    InsightDetail* m_detail;
    UncitedPane* m_uncitedPane;
    Stack* m_beside;
    EmptyState* m_nothing;
    OrEmpty* m_contentOrEmpty;
};

} // namespace moothall::ui
