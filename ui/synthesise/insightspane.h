// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The insights in a list, the chosen one in full beside it, and the ideas that are cited nowhere.
#pragma once

#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <optional>

class QListView;
class QStackedWidget;

namespace moothall::ui {

class CardList;
class CardsModel;
class EmptyState;
class EntryLine;
class InsightDetail;
class InsightsModel;
class KeyButton;
class Label;
class OrEmpty;

class InsightsPane : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsPane(Desk& desk, QWidget* parent = nullptr);

    void enter();
    void begin(std::optional<Id<Theme>> theme = std::nullopt);
    void editCurrent();
    void removeCurrent();
    void choose(Id<Insight> insight);
    Id<Insight> current() const;
    QString progress() const;

signals:
    void progressChanged();
    void followed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildUncited();
    void listen();
    bool takes(const QKeyEvent& key);
    void add();
    void showCurrent();
    void showUncited(bool shown);
    void citeUncited();
    void showCounts();
    void showFirstStep();
    void fit();

    Desk& m_desk;
    InsightsModel* m_insights;
    CardsModel* m_uncited;
    QListView* m_list;
    EntryLine* m_new;
    Label* m_uncitedCount;
    Label* m_uncitedTitle;
    KeyButton* m_look;
    CardList* m_uncitedList;
    InsightDetail* m_detail;
    QStackedWidget* m_beside;
    QWidget* m_left;
    EmptyState* m_nothing;
    OrEmpty* m_contentOrEmpty;
    std::vector<Id<Theme>> m_themes; // as the new line offers them
};

} // namespace moothall::ui
